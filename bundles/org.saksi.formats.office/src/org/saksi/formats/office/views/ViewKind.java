package org.saksi.formats.office.views;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;

import org.saksi.formats.office.rows.Attributes;
import org.saksi.formats.office.rows.ExportContext;
import org.saksi.formats.office.sheets.WorkbookWriter;

/** The views that there are, in the order of their sheets. */
public enum ViewKind {
	/** One row per sentence: to classify sentences. */
	SENTENCE_CLASSIFICATION("sentence of an article that has a finished layer", SentenceView::new),
	/** One row per token with BIO tags. */
	SPANS_BIO("token and annotator, tagged B, I, O", setting -> new SpanView(setting, "spans_bio", false)),
	/** One row per token with BIOLU tags. */
	SPANS_BIOLU("token and annotator, tagged B, I, O, L, U", setting -> new SpanView(setting, "spans_biolu", true)),
	/** One row per source, cue and claim that belong together. */
	ATTRIBUTION_TRIPLES("source, cue and claim of an attribution", TripleView::new),
	/** One row per claim and article. */
	STANCE_PAIRS("canonical claim and article, with the texts of both", StancePairView::new),
	/** One row per pair of claims. */
	CLAIM_PAIRS("two claims of one part of the split", ClaimPairView::new),
	/** One row per canonical claim and holder. */
	STANCE_BY_CANONICAL("canonical claim, holder and part of the split", CanonicalStanceView::new),
	/** One row per item, annotator and attribute. */
	LABELS_DISAGGREGATED("item, attribute and annotator who finished the article", DisaggregatedView::new),
	/** One row per item, attribute and label. */
	LABELS_SOFT("item, attribute and label that an annotator gave it", SoftView::new);

	/** What a view is made for. */
	record Setting(WorkbookWriter workbook, ExportContext export, Attributes attributes, int negatives) {
	}

	/** Makes a view. */
	interface Maker {
		/** Adds its sheet to the workbook. */
		View make(Setting setting) throws IOException;
	}

	private final String row;
	private final Maker maker;

	ViewKind(String row, Maker maker) {
		this.row = row;
		this.maker = maker;
	}

	/** @return the id, which is the name of the sheet */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** @return what a row is, in English */
	String row() {
		return row;
	}

	View make(Setting setting) throws IOException {
		return maker.make(setting);
	}

	/** @return the view of that id, or {@code null} */
	public static ViewKind of(String id) {
		return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst().orElse(null);
	}
}
