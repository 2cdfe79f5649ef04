package org.saksi.formats.office.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.saksi.core.CorpusException;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.corpus.Registries;
import org.saksi.core.formats.ExportRequest;
import org.saksi.core.splits.SplitPlan;
import org.saksi.formats.office.rows.ExportContext;
import org.saksi.formats.office.sheets.WorkbookWriter;
import org.saksi.formats.office.xlsx.CorpusExport;
import org.saksi.model.Span;
import org.saksi.model.article.Article;
import org.saksi.model.corpus.Corpus;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Cue;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.LayerStatus;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.MarksFactory;
import org.saksi.model.marks.Source;
import org.saksi.model.marks.Stance;
import org.saksi.model.registry.Registry;
import org.saksi.model.scheme.Scheme;
import org.saksi.testing.model.MemoryCorpus;
import org.saksi.testing.model.Models;

/**
 * A corpus of many articles that are made when they are read, each from its number: a headline and a dozen sentences, every
 * second of which is a claim with source, cue, attribution and stance.
 */
final class BenchCorpus implements CorpusView {

	private static final int SENTENCES = 12;
	private static final int AGENTS = 800;
	private static final int CANONICAL = 2000;
	private static final String ANNOTATOR = "ani";
	private static final String[] POLARITIES = { "affirm", "deny", "query", "report" };

	private final MemoryCorpus frame = new MemoryCorpus();
	private final List<String> ids;

	private BenchCorpus(int articles) {
		ids = IntStream.range(0, articles).mapToObj(i -> String.format(Locale.ROOT, "berita-%06d", i)).toList();
		Registry registry = frame.registry(ANNOTATOR);
		IntStream.range(0, AGENTS).forEach(i -> Models.agent(registry, "A" + i, "Pejabat " + i, "person"));
		IntStream.range(0, CANONICAL).forEach(i -> Models.canonical(registry, "K" + i, "Pernyataan nomor " + i + " tentang sungai."));
	}

	/** Writes all sheets of the Excel corpus. */
	static void fill(WorkbookWriter workbook, int articles) throws IOException {
		try {
			CorpusView view = new BenchCorpus(articles);
			ExportContext export = new ExportContext(view, ExportRequest.ALL, SplitPlan.of(view, null));
			new CorpusExport(export).fill(workbook, new NullProgressMonitor());
		} catch (CorpusException e) {
			throw new IllegalStateException(e);
		}
	}

	@Override
	public Corpus corpus() {
		return frame.corpus();
	}

	@Override
	public Scheme scheme() {
		return frame.scheme();
	}

	@Override
	public Registries registries() {
		return frame.registries();
	}

	@Override
	public List<String> articleIds() {
		return ids;
	}

	@Override
	public List<String> annotators(String articleId) {
		return List.of(ANNOTATOR);
	}

	private static int number(String id) {
		return Integer.parseInt(id.substring(id.lastIndexOf('-') + 1));
	}

	private static List<String> sentences(int number) {
		BenchRows random = new BenchRows(number);
		List<String> sentences = new ArrayList<>();
		for (int i = 0; i < SENTENCES; i++) {
			sentences.add(i % 2 == 0 ? random.sentence() : "Pejabat " + (number * 7 + i) % AGENTS + " mengatakan " + random.sentence());
		}
		return sentences;
	}

	@Override
	public Article article(String id) {
		int number = number(id);
		List<String> sentences = sentences(number);
		Article article = Models.article(id, String.join(" ", sentences));
		article.setSourceFile(id + ".txt");
		article.setSha256(String.format(Locale.ROOT, "%064x", number));
		article.getMetadata().setHeadline(sentences.get(0));
		article.getMetadata().setMedium("Medium " + number % 20);
		article.getMetadata().setPublished(String.format(Locale.ROOT, "2025-%02d-%02d", 1 + number % 12, 1 + number % 28));
		article.getMetadata().setLanguage("id");
		return article;
	}

	private static <M extends Mark> M mark(M mark, List<? super M> marks, String id, String text, int start, int end) {
		mark.setId(id);
		mark.setSpan(Span.anchored(text, start, end));
		marks.add(mark);
		return mark;
	}

	@Override
	public Layer layer(String articleId, String annotator) {
		int number = number(articleId);
		List<String> sentences = sentences(number);
		String text = String.join(" ", sentences);
		MarksFactory factory = MarksFactory.eINSTANCE;
		Layer layer = factory.createLayer();
		layer.setArticle(articleId);
		layer.setAnnotator(annotator);
		layer.setStatus(LayerStatus.DONE);
		int start = 0;
		for (int i = 0; i < SENTENCES; i++) {
			String sentence = sentences.get(i);
			int says = sentence.indexOf(" mengatakan ");
			if (i % 2 == 1) {
				Source source = mark(factory.createSource(), layer.getSources(), "s" + i, text, start, start + says);
				source.setAgent("A" + (number * 7 + i) % AGENTS);
				source.getAttributes().put("form", "named");
				Cue cue = mark(factory.createCue(), layer.getCues(), "q" + i, text, start + says + 1, start + says + 11);
				cue.getAttributes().put("class", "say");
				Claim claim = mark(factory.createClaim(), layer.getClaims(), "c" + i, text, start + says + 12, start + sentence.length());
				claim.getAttributes().put("kind", i % 4 == 1 ? "factual" : "prediction");
				claim.getAttributes().put("check_worthy", Boolean.toString(i % 3 == 0));
				claim.getCanonical().add("K" + (number * 31 + i) % CANONICAL);
				Attribution attribution = factory.createAttribution();
				attribution.setId("t" + i);
				attribution.getSources().add(source);
				attribution.setCue(cue);
				attribution.getClaims().add(claim);
				attribution.getAttributes().put("quote_type", "indirect");
				layer.getAttributions().add(attribution);
				Stance stance = factory.createStance();
				stance.setId("n" + i);
				stance.setAttribution(attribution);
				stance.setHolder(source.getAgent());
				stance.setClaim(claim);
				stance.getAttributes().put("polarity", POLARITIES[(number + i) % POLARITIES.length]);
				layer.getStances().add(stance);
			}
			start += sentence.length() + 1;
		}
		return layer;
	}
}
