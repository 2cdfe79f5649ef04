package org.saksi.formats.office.xlsx;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.saksi.core.text.ArticleText.Sentence;
import org.saksi.formats.office.rows.ArticleContext;
import org.saksi.formats.office.rows.Fields;
import org.saksi.formats.office.rows.IsoDates;
import org.saksi.formats.office.rows.LayerContext;
import org.saksi.formats.office.rows.Sheet;
import org.saksi.formats.office.sheets.WorkbookWriter;
import org.saksi.core.text.TextVersions;
import org.saksi.model.Segment;
import org.saksi.model.article.Metadata;
import org.saksi.model.article.Zone;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.Source;

/** The sheets {@code documents} and {@code sentences}. */
final class ArticleSheets {

	private static final String BODY = "body";

	/** A sentence of an article with what is marked in it. */
	private record SentenceRow(ArticleContext article, Sentence sentence, Flags flags) {
		int start() {
			return sentence.place().start();
		}

		int end() {
			return sentence.place().end();
		}
	}

	/** What is marked in a sentence by any layer. */
	private static final class Flags {
		private boolean claim;
		private boolean source;
		private boolean cue;
		private boolean checkWorthy;
	}

	private final Sheet<ArticleContext> documents;
	private final Sheet<SentenceRow> sentences;
	private final Set<String> zones;

	/** @param zones kinds of the zones whose sentences are wanted; empty for all */
	ArticleSheets(WorkbookWriter workbook, Set<String> zones) throws IOException {
		this.zones = zones;
		documents = new Sheet<>(workbook, "documents", documentFields());
		sentences = new Sheet<>(workbook, "sentences", sentenceFields());
	}

	private static Fields<ArticleContext> documentFields() {
		Fields<ArticleContext> fields = new Fields<>();
		fields.id("article_id", "Id of the article.", ArticleContext::id).key();
		fields.label("story_id", "The story that the article is part of; several are joined by |.",
				a -> String.join("|", a.export().stories(a.id())));
		fields.label("split", "Part of the split.", ArticleContext::split);
		fields.label("medium", "The medium that published the article.", metadata(Metadata::getMedium));
		fields.text("headline", "The headline.", metadata(Metadata::getHeadline));
		fields.label("author", "Who wrote the article.", metadata(Metadata::getAuthor));
		fields.label("editor", "Who edited the article.", metadata(Metadata::getEditor));
		fields.date("published", "When it was published: a date, with the local time as the page shows it where it does. The "
				+ "offset is in the JSONL. Dates that are not whole, and those before March 1900, are text.",
				a -> IsoDates.value(a.metadata().getPublished()));
		fields.label("place", "Where it was written.", metadata(Metadata::getPlace));
		fields.label("section", "Section of the medium.", metadata(Metadata::getSection));
		fields.label("language", "Language of the article, ISO 639-1.", metadata(Metadata::getLanguage));
		fields.id("url", "Address of the page.", metadata(Metadata::getUrl));
		fields.id("source_file", "Name of the file that was imported.", a -> a.article().getSourceFile());
		fields.id("sha256", "SHA-256 of the imported bytes.", a -> a.article().getSha256());
		fields.integer("chars_cp", "Length of the text in code points.", a -> a.text().offsets().codePointLength());
		fields.text("body_segments", "Zones of kind body in code points: start:end|start:end.", a -> a.segments(a.text().zones()
				.stream().filter(z -> BODY.equals(z.getKind())).map(ArticleSheets::segment).toList()));
		fields.text("text", "The current text version: the imported text with its text edits applied.", a -> a.text().text());
		fields.integer("text_version", "Number of text edits that the text shows; 0 is the text as imported.",
				a -> TextVersions.currentVersion(a.article()));
		return fields;
	}

	private static Function<ArticleContext, Object> metadata(Function<Metadata, Object> value) {
		return article -> value.apply(article.metadata());
	}

	private static Segment segment(Zone zone) {
		return new Segment(zone.getStart(), zone.getEnd());
	}

	private static Fields<SentenceRow> sentenceFields() {
		Fields<SentenceRow> fields = new Fields<>();
		fields.id("sentence_id", "article_id, /s and the index.", row -> row.article().sentenceId(row.sentence())).key();
		fields.label("article_id", "The article; a row of documents.", row -> row.article().id());
		fields.label("split", "Part of the split that the article is in.", row -> row.article().split());
		fields.integer("index", "Index of the sentence in the article, from 0.", row -> row.sentence().index());
		fields.label("zone", "Kind of the zone that the sentence is in.", row -> row.sentence().kind());
		fields.integer("start_cp", "Start in documents.text, in code points (as Python counts), from 0.",
				row -> row.article().codePoint(row.start()));
		fields.integer("end_cp", "End, exclusive, in code points.", row -> row.article().codePoint(row.end()));
		fields.integer("start_utf16", "Start in UTF-16 code units (as Java and JavaScript count), from 0.", SentenceRow::start);
		fields.integer("end_utf16", "End, exclusive, in UTF-16 code units.", SentenceRow::end);
		fields.text("text", "Text of the sentence.", row -> row.article().text(row.sentence()));
		String over = " in at least one of the exported layers. FALSE where the article has none: see the status of articles in "
				+ "annotations_long.";
		fields.flag("has_claim", "Whether a claim touches the sentence" + over, row -> row.flags().claim);
		fields.flag("has_source", "Whether a source touches the sentence" + over, row -> row.flags().source);
		fields.flag("has_cue", "Whether a cue touches the sentence" + over, row -> row.flags().cue);
		fields.flag("check_worthy", "Whether a check-worthy claim touches the sentence" + over, row -> row.flags().checkWorthy);
		return fields;
	}

	/** Writes the rows of an article. */
	void add(ArticleContext article) throws IOException {
		documents.add(article);
		List<Sentence> all = article.text().sentences();
		Flags[] flags = new Flags[all.size()];
		for (int i = 0; i < flags.length; i++) {
			flags[i] = new Flags();
		}
		for (LayerContext layer : article.layers()) {
			Stream.of(layer.layer().getClaims(), layer.layer().getSources(), layer.layer().getCues()).flatMap(List::stream)
					.forEach(mark -> article.touched(mark).forEach(sentence -> set(flags[sentence.index()], mark)));
		}
		for (int i = 0; i < flags.length; i++) {
			if (zones.isEmpty() || zones.contains(all.get(i).kind())) {
				sentences.add(new SentenceRow(article, all.get(i), flags[i]));
			}
		}
	}

	private static void set(Flags flags, Mark mark) {
		switch (mark) {
		case Claim claim -> {
			flags.claim = true;
			flags.checkWorthy |= "true".equals(claim.getAttributes().get("check_worthy"));
		}
		case Source source -> flags.source = true;
		default -> flags.cue = true;
		}
	}

	/** @return the sheets, in their order */
	List<Sheet<?>> sheets() {
		return List.of(documents, sentences);
	}
}
