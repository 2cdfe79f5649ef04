package org.saksi.formats.office.views;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.saksi.core.text.ArticleText.Sentence;
import org.saksi.formats.office.rows.ArticleContext;
import org.saksi.formats.office.rows.Fields;
import org.saksi.formats.office.rows.LayerContext;
import org.saksi.formats.office.rows.Sheet;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Stance;
import org.saksi.model.scheme.Base;

/** The view {@code sentence_classification}. */
final class SentenceView implements View {

	/** What is marked in a sentence. */
	private static final class Marked {
		private final Set<String> annotators = new HashSet<>();
		private final Set<String> kinds = new HashSet<>();
		private final Set<String> polarities = new TreeSet<>();
		private boolean checkWorthy;
		private boolean attributed;
	}

	private record Row(ArticleContext article, Sentence sentence, Marked marked, int layers) {
	}

	private final Sheet<Row> sheet;
	private int unfinished;
	private int furniture;

	SentenceView(ViewKind.Setting setting) throws IOException {
		Fields<Row> fields = new Fields<>();
		fields.id("sentence_id", "The sentence; a row of sentences.", row -> row.article().sentenceId(row.sentence()));
		fields.label("article_id", "The article; a row of documents.", row -> row.article().id());
		fields.label("split", "Part of the split that the article is in.", row -> row.article().split());
		fields.label("zone", "Kind of the zone that the sentence is in.", row -> row.sentence().kind());
		fields.integer("index", "Index of the sentence in the article, from 0.", row -> row.sentence().index());
		fields.text("text", "Text of the sentence.", row -> row.article().text(row.sentence()));
		fields.flag("has_claim", "Whether a claim touches the sentence in at least one layer that is " + Scope.LAYERS + ".",
				row -> !row.marked().annotators.isEmpty());
		fields.flag("check_worthy", "Whether such a claim is worth checking.", row -> row.marked().checkWorthy);
		String kinds = setting.attributes().tags(Base.CLAIM, "kind");
		for (String kind : kinds == null ? new String[0] : kinds.split("\\|")) {
			fields.flag("kind_" + kind, "Whether such a claim is of the kind " + kind + ".", row -> row.marked().kinds.contains(kind));
		}
		fields.flag("has_attribution", "Whether such a claim is attributed to someone.", row -> row.marked().attributed);
		fields.tag("stance", setting.attributes().tags(Base.STANCE, "polarity"), "The polarity of all stances towards such claims; "
				+ "blank where there is none, or more than one polarity.",
				row -> row.marked().polarities.size() == 1 ? row.marked().polarities.iterator().next() : null);
		fields.integer("layers_n", "Number of layers that the row is made of: " + Scope.LAYERS + ".", Row::layers);
		fields.integer("claim_layers_n", "In how many of them a claim touches the sentence; by layers_n: a soft label.",
				row -> row.marked().annotators.size());
		sheet = new Sheet<>(setting.workbook(), ViewKind.SENTENCE_CLASSIFICATION.id(), fields);
	}

	@Override
	public void add(ArticleContext article) throws IOException {
		List<LayerContext> layers = Scope.layers(article);
		if (layers.isEmpty()) {
			unfinished++;
			return;
		}
		List<Sentence> sentences = article.text().sentences();
		Marked[] marked = new Marked[sentences.size()];
		for (int i = 0; i < marked.length; i++) {
			marked[i] = new Marked();
		}
		layers.forEach(layer -> mark(layer, marked));
		for (Sentence sentence : sentences) {
			if (Scope.reads(article.export(), sentence.kind())) {
				sheet.add(new Row(article, sentence, marked[sentence.index()], layers.size()));
			} else {
				furniture++;
			}
		}
	}

	private static void mark(LayerContext layer, Marked[] marked) {
		Set<Claim> attributed = new HashSet<>();
		for (Attribution attribution : layer.layer().getAttributions()) {
			attributed.addAll(attribution.getClaims());
		}
		for (Claim claim : layer.layer().getClaims()) {
			for (Sentence sentence : layer.article().touched(claim)) {
				Marked here = marked[sentence.index()];
				here.annotators.add(layer.annotator());
				here.checkWorthy |= "true".equals(claim.getAttributes().get("check_worthy"));
				here.attributed |= attributed.contains(claim);
				String kind = claim.getAttributes().get("kind");
				if (kind != null) {
					here.kinds.add(kind);
				}
			}
		}
		for (Stance stance : layer.layer().getStances()) {
			String polarity = stance.getAttributes().get("polarity");
			if (polarity != null) {
				layer.article().touched(stance.getClaim())
						.forEach(sentence -> marked[sentence.index()].polarities.add(polarity));
			}
		}
	}

	@Override
	public Sheet<?> sheet() {
		return sheet;
	}

	@Override
	public Map<String, Object> notes() {
		return Notes.of("articles left out, since none of their layers is finished", unfinished,
				"sentences left out, since they are in furniture of the page", furniture);
	}
}
