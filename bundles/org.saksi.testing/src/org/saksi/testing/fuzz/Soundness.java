package org.saksi.testing.fuzz;

import java.util.Iterator;

import org.eclipse.emf.ecore.EObject;
import org.saksi.core.CorpusException;
import org.saksi.core.xmi.XmlText;
import org.saksi.model.Segment;
import org.saksi.model.article.Article;
import org.saksi.model.article.Zone;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.Mark;
import org.saksi.testing.model.MemoryCorpus;

/** What holds of everything that came in, however broken the file was. */
final class Soundness {

	private Soundness() {
	}

	/** @return what is wrong, or {@code null} */
	static String problem(MemoryCorpus corpus) throws CorpusException {
		for (String id : corpus.articleIds()) {
			Article article = corpus.article(id);
			String text = article.getText();
			if (text == null) {
				return "an article without text";
			}
			if (id.isEmpty() || XmlText.invalidCount(text) > 0 || XmlText.invalidCount(id) > 0) {
				return "characters that a corpus cannot hold";
			}
			int before = 0;
			for (Zone zone : article.getZones()) {
				if (zone.getStart() < before || zone.getEnd() <= zone.getStart() || zone.getEnd() > text.length()) {
					return "a zone out of place";
				}
				before = zone.getEnd();
			}
			for (String annotator : corpus.annotators(id)) {
				String wrong = problem(corpus.layer(id, annotator), text);
				if (wrong != null) {
					return wrong;
				}
			}
		}
		return null;
	}

	private static String problem(Layer layer, String text) {
		for (Iterator<EObject> all = layer.eAllContents(); all.hasNext();) {
			if (all.next() instanceof Mark mark && mark.getSpan() != null) {
				int before = 0;
				for (Segment segment : mark.getSpan().segments()) {
					if (segment.start() < before || segment.end() <= segment.start() || segment.end() > text.length()) {
						return "a span out of place: " + mark.eClass().getName();
					}
					if (splits(text, segment.start()) || splits(text, segment.end())) {
						return "a span that splits a character: " + mark.eClass().getName();
					}
					before = segment.end();
				}
			}
		}
		return null;
	}

	private static boolean splits(String text, int offset) {
		return offset > 0 && offset < text.length() && Character.isHighSurrogate(text.charAt(offset - 1)) && Character.isLowSurrogate(text.charAt(offset));
	}
}
