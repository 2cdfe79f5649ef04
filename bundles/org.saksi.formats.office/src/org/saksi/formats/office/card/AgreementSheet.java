package org.saksi.formats.office.card;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalDouble;

import org.saksi.agreement.AgreementResult;
import org.saksi.formats.office.rows.Fields;
import org.saksi.formats.office.rows.Sheet;
import org.saksi.formats.office.sheets.WorkbookWriter;

/** The sheet {@code agreement}: how far annotators agree, where two of them did one article. */
final class AgreementSheet {

	private final Sheet<AgreementResult> sheet;

	AgreementSheet(WorkbookWriter workbook) throws IOException {
		Fields<AgreementResult> fields = new Fields<>();
		fields.label("unit", "What was compared: sentence (of headline, subhead and body), a base of marks, or a mark type that the scheme "
				+ "adds. Only layers that are done are compared.", AgreementResult::unit);
		fields.label("attribute", "The attribute; span for the places of marks. Values of marks are compared where the marks have the same "
				+ "place; of attributions where agents and claims are the same, of stances where holder and target are.",
				AgreementResult::attribute);
		fields.tag("measure", "alpha_nominal|f1_exact|f1_overlap", "Krippendorff's alpha with the nominal metric; F1 of spans with the same "
				+ "segments; F1 of spans that share a character, matched one to one.", AgreementResult::measure);
		fields.label("annotators", "Who was compared, joined by |: all for alpha, a pair for F1.", AgreementResult::annotators);
		fields.integer("articles_n", "Number of articles that two of them did.", AgreementResult::articles);
		fields.integer("items_n", "Number of items that two of them rated; for F1, of spans of both.", AgreementResult::items);
		fields.number("value", "1 is full agreement, 0 for alpha what chance would give. Blank where it cannot be said: see note.",
				result -> rounded(result.value()));
		fields.label("note", "Why there is no value.", AgreementSheet::note);
		sheet = new Sheet<>(workbook, "agreement", fields);
	}

	/** Six digits, so that no machine's last bit shows; {@code null} for none. */
	static BigDecimal rounded(OptionalDouble value) {
		return value.isPresent() ? BigDecimal.valueOf(value.getAsDouble()).setScale(6, RoundingMode.HALF_EVEN).stripTrailingZeros() : null;
	}

	/** @return why there is no value; {@code null} where there is one */
	static String note(AgreementResult result) {
		if (result.value().isPresent()) {
			return null;
		}
		return result.items() == 0 ? "not applicable: nothing to compare" : "not applicable: all ratings are of one category";
	}

	void write(List<AgreementResult> results) throws IOException {
		for (AgreementResult result : results) {
			sheet.add(result);
		}
	}

	Sheet<?> sheet() {
		return sheet;
	}
}
