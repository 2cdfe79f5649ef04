package org.saksi.testing.fuzz;

import java.util.Iterator;

import org.eclipse.emf.ecore.EObject;
import org.saksi.core.CorpusException;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.formats.ImportSource;
import org.saksi.core.formats.ImportTarget;
import org.saksi.core.formats.ImportedArticle;
import org.saksi.core.formats.Report;
import org.saksi.core.text.TextVersions;
import org.saksi.core.xmi.XmlText;
import org.saksi.model.Segment;
import org.saksi.model.article.Article;
import org.saksi.model.article.Zone;
import org.saksi.model.corpus.Corpus;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.Mark;
import org.saksi.model.registry.Registry;
import org.saksi.testing.model.MemoryCorpus;
import org.saksi.testing.model.MemoryTarget;

/** Takes what an importer reads, and looks whether it is sound, however broken the file was: zones and marks in the text, whole characters. */
public final class Soundness implements ImportTarget {

	private final MemoryTarget target = new MemoryTarget(new MemoryCorpus());
	private String problem;

	/** @return what is wrong with anything that came in, or {@code null} */
	String problem() {
		return problem;
	}

	@Override
	public CorpusView corpus() {
		return target.corpus();
	}

	@Override
	public Report report() {
		return target.report();
	}

	@Override
	public void add(Corpus record, Registry registry) throws CorpusException {
		target.add(record, registry);
	}

	@Override
	public boolean add(ImportedArticle imported, ImportSource source, int line) throws CorpusException {
		String wrong = problem(imported.article());
		for (Layer layer : imported.layers()) {
			wrong = wrong == null ? problem(layer, TextVersions.current(imported.article())) : wrong;
		}
		problem = problem == null ? wrong : problem;
		return target.add(imported, source, line);
	}

	/** @return what is wrong with an article, or {@code null} */
	static String problem(Article article) {
		String id = article.getId();
		String text = article.getText();
		if (text == null || id == null || id.isEmpty()) {
			return "an article without id or text";
		}
		if (XmlText.invalidCount(text) > 0 || XmlText.invalidCount(id) > 0) {
			return "characters that a corpus cannot hold";
		}
		int before = 0;
		for (Zone zone : article.getZones()) {
			if (zone.getStart() < before || zone.getEnd() <= zone.getStart() || zone.getEnd() > text.length()) {
				return "a zone out of place";
			}
			before = zone.getEnd();
		}
		return null;
	}

	/** @return what is wrong with the places of a layer in its text, or {@code null} */
	public static String problem(Layer layer, String text) {
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
