package org.saksi.formats;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.saksi.core.CorpusException;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.formats.ExportRequest;
import org.saksi.core.formats.Exporter;
import org.saksi.core.formats.ImportOptions;
import org.saksi.core.formats.ImportSource;
import org.saksi.core.formats.Importer;
import org.saksi.core.formats.Report;
import org.saksi.core.formats.mapping.Account;
import org.saksi.core.formats.mapping.ForeignDocument;
import org.saksi.core.formats.mapping.ForeignMark;
import org.saksi.core.formats.mapping.LayerReader;
import org.saksi.core.formats.mapping.Mapping;
import org.saksi.core.marking.LayerMarks;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.core.text.Boundaries;
import org.saksi.core.text.TextVersions;
import org.saksi.model.Segment;
import org.saksi.model.Span;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.Mark;
import org.saksi.model.scheme.MarkType;
import org.saksi.model.scheme.Scheme;
import org.saksi.testing.model.MemoryCorpus;
import org.saksi.testing.model.MemoryTarget;

/** Exports, imports again, and says what a corpus holds that any format of spans, attributes, links and notes can hold. */
public final class RoundTrip {

	/** What the last import reported. */
	private Report report;

	/** The report of the last import. */
	public Report report() {
		return report;
	}

	/** Exports a corpus and imports the file into an empty one of the same scheme. */
	public MemoryCorpus through(CorpusView corpus, Scheme scheme, Exporter exporter, Importer importer, Path file,
			Map<String, String> options) throws CorpusException, IOException {
		exporter.write(corpus, new ExportRequest(Set.of(), Set.of(), Set.of(), null, true, options), file, new Report(),
				new NullProgressMonitor());
		MemoryCorpus back = new MemoryCorpus(scheme);
		MemoryTarget target = new MemoryTarget(back);
		report = target.report();
		importer.read(new ImportSource(file), ImportOptions.DEFAULT, target, new NullProgressMonitor());
		return back;
	}

	/** Makes lost marks marks without a place, since no other format knows any, and widens places that split a character. */
	public static MemoryCorpus usable(MemoryCorpus corpus) throws CorpusException {
		for (String id : corpus.articleIds()) {
			String text = TextVersions.current(corpus.article(id));
			Boundaries boundaries = new Boundaries(text, null);
			for (String annotator : corpus.annotators(id)) {
				for (Mark mark : LayerMarks.all(corpus.layer(id, annotator))) {
					mark.setSpan(mark.isLost() ? null : whole(mark.getSpan(), text, boundaries));
					mark.setLost(false);
				}
			}
		}
		return corpus;
	}

	private static Span whole(Span span, String text, Boundaries boundaries) {
		if (span == null) {
			return null;
		}
		List<Segment> whole = new ArrayList<>();
		for (Segment segment : span.segments()) {
			int start = boundaries.graphemeAtOrBefore(segment.start());
			int end = boundaries.graphemeAtOrAfter(segment.end());
			if (whole.isEmpty() || start > whole.get(whole.size() - 1).end()) {
				whole.add(new Segment(start, end));
			}
		}
		return Span.anchored(text, whole);
	}

	/** Text of each article by id. */
	public static Map<String, String> texts(CorpusView corpus) throws CorpusException {
		Map<String, String> texts = new TreeMap<>();
		for (String id : corpus.articleIds()) {
			texts.put(id, TextVersions.current(corpus.article(id)));
		}
		return texts;
	}

	/** All lines with the layer in front, so that a difference shows. */
	public static String text(Map<String, List<String>> facts) {
		StringBuilder text = new StringBuilder();
		facts.forEach((layer, lines) -> lines.forEach(line -> text.append(layer).append(": ").append(line).append('\n')));
		return text.toString();
	}

	/**
	 * What each layer holds, as sorted lines.
	 *
	 * @param held reduces a mark to what the format holds of it; {@code null} for nothing
	 * @param notes whether the format holds notes
	 */
	public static Map<String, List<String>> facts(CorpusView corpus, String format, BiFunction<ForeignDocument, ForeignMark, String> held,
			boolean notes)
			throws CorpusException {
		Map<String, List<String>> facts = new TreeMap<>();
		LayerReader reader = new LayerReader(Mapping.AUTOMATIC, format, new SchemeIndex(corpus.scheme()), corpus.registries(),
				MarkType::getId);
		for (String id : corpus.articleIds()) {
			for (String annotator : corpus.annotators(id)) {
				Layer layer = corpus.layer(id, annotator);
				ForeignDocument document = reader.read(layer, TextVersions.current(corpus.article(id)),
						new Account(new Report(), null, id));
				List<String> lines = new ArrayList<>();
				for (ForeignMark mark : document.marks()) {
					String line = held.apply(document, mark);
					if (line != null) {
						lines.add(line);
					}
				}
				if (notes) {
					document.notes().forEach(note -> lines.add("note " + note.on() + " " + note.text()));
				}
				Collections.sort(lines);
				facts.put(id + "/" + annotator, lines);
			}
		}
		return facts;
	}

	/** All of a mark: id, type, place, attributes, links. Values that the scheme does not allow come back under another name. */
	public static String all(ForeignDocument document, ForeignMark mark) {
		Map<String, List<String>> attributes = new TreeMap<>();
		mark.attributes().forEach((name, values) -> attributes.put(name.replace("_original", ""), values));
		return mark.id() + " " + mark.type() + " " + mark.segments() + " " + attributes + " " + sorted(mark.links());
	}

	private static Map<String, List<String>> sorted(Map<String, List<String>> links) {
		Map<String, List<String>> sorted = new HashMap<>();
		links.forEach((role, targets) -> sorted.put(role, targets.stream().sorted().toList()));
		return new TreeMap<>(sorted);
	}
}
