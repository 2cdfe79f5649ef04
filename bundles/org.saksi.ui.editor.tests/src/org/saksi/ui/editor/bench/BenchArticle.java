package org.saksi.ui.editor.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.saksi.core.CorpusException;
import org.saksi.model.Segment;
import org.saksi.model.Span;
import org.saksi.model.article.Article;
import org.saksi.model.article.ArticleFactory;
import org.saksi.model.article.Zone;
import org.saksi.model.base.Identified;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.LayerStatus;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.MarksFactory;
import org.saksi.model.marks.Stance;
import org.saksi.model.scheme.Scheme;
import org.saksi.testing.model.TestSchemes;
import org.saksi.ui.editor.StoredArticle;

/** An article of many words, in paragraphs of at most 300, with many marks, a tenth of them torn; the same at each run. */
final class BenchArticle {

	static final String ANNOTATOR = "ana";

	private static final String[] VOCABULARY = ("gubernur mengatakan bahwa jembatan itu aman dan tidak akan runtuh menurut laporan "
			+ "warga kota besar di Jakarta pada hari Minggu").split(" ");

	private final Random random = new Random(7);
	private final Article article = ArticleFactory.eINSTANCE.createArticle();
	private final Layer layer = MarksFactory.eINSTANCE.createLayer();

	BenchArticle(int words, int marks) {
		StringBuilder text = new StringBuilder();
		for (int done = 0; done < words;) {
			int length = Math.min(words - done, 120 + random.nextInt(181));
			int start = text.length();
			for (int i = 0; i < length; i++, done++) {
				text.append(i == 0 ? "" : " ").append(VOCABULARY[random.nextInt(VOCABULARY.length)]);
			}
			zone(start, text.append('.').length());
			text.append("\n\n");
		}
		article.setText(text.toString());
		layer.setAnnotator(ANNOTATOR);
		layer.setArticle("a1");
		layer.setStatus(LayerStatus.OPEN);
		addMarks(text.toString(), marks);
	}

	private void zone(int start, int end) {
		Zone zone = ArticleFactory.eINSTANCE.createZone();
		zone.setKind(random.nextInt(12) == 0 ? "related" : "body");
		zone.setStart(start);
		zone.setEnd(end);
		article.getZones().add(zone);
	}

	/** The text. */
	String text() {
		return article.getText();
	}

	/** Puts it into a corpus of its own. */
	StoredArticle store(Path folder) throws CorpusException {
		Scheme scheme = TestSchemes.claims();
		scheme.getMarkTypes().stream().filter(type -> type.getId().equals("claim")).forEach(type -> {
			type.setKey("c");
			type.setColour("#F7EE8B");
		});
		return new StoredArticle(folder, scheme, article, layer);
	}

	private void addMarks(String text, int marks) {
		for (int i = 0; i < marks; i++) {
			int start = wordStart(text, random.nextInt(text.length() - 400));
			int end = start + 4 + random.nextInt(i % 3 == 0 ? 90 : 16);
			Mark mark = switch (i % 3) {
			case 0 -> add(layer.getClaims(), MarksFactory.eINSTANCE.createClaim(), "c" + i);
			case 1 -> add(layer.getSources(), MarksFactory.eINSTANCE.createSource(), "s" + i);
			default -> add(layer.getCues(), MarksFactory.eINSTANCE.createCue(), "q" + i);
			};
			mark.setSpan(i % 10 > 0 ? Span.anchored(text, start, end)
					: Span.anchored(text, List.of(new Segment(start, end), new Segment(end + 20, end + 50))));
		}
		for (int i = 0; i < marks / 4; i++) {
			Attribution attribution = add(layer.getAttributions(), MarksFactory.eINSTANCE.createAttribution(), "t" + i);
			Claim claim = layer.getClaims().get(i);
			attribution.getClaims().add(claim);
			attribution.getSources().add(layer.getSources().get(i));
			attribution.setCue(layer.getCues().get(i));
			Stance stance = add(layer.getStances(), MarksFactory.eINSTANCE.createStance(), "p" + i);
			stance.setAttribution(attribution);
			stance.setClaim(claim);
			stance.setHolder("WRITER");
			stance.getAttributes().put("polarity", "deny");
		}
	}

	private static int wordStart(String text, int at) {
		int start = at;
		while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
			start--;
		}
		return Character.isLetter(text.charAt(start)) ? start : start + 3;
	}

	private static <M extends Mark & Identified> M add(List<? super M> list, M mark, String id) {
		mark.setId(id);
		list.add(mark);
		return mark;
	}
}
