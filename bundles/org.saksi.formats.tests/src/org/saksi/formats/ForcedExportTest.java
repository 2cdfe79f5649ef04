package org.saksi.formats;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.saksi.core.CorpusException;
import org.saksi.core.marking.LayerMarks;
import org.saksi.core.formats.ExportRequest;
import org.saksi.core.formats.Exporter;
import org.saksi.core.formats.Report;
import org.saksi.core.text.TextVersions;
import org.saksi.formats.brat.BratExporter;
import org.saksi.formats.claimreview.ClaimReviewExporter;
import org.saksi.formats.conll.ConllExporter;
import org.saksi.formats.doccano.DoccanoExporter;
import org.saksi.formats.labelstudio.LabelStudioExporter;
import org.saksi.formats.webannotation.WebAnnotationExporter;
import org.saksi.formats.webannotsv.TsvExporter;
import org.saksi.model.Span;
import org.saksi.model.article.Article;
import org.saksi.model.marks.Mark;
import org.saksi.testing.model.MemoryCorpus;
import org.saksi.testing.model.RandomCorpus;

class ForcedExportTest {

	private static final List<Exporter> FOLDERS = List.of(new BratExporter(), new TsvExporter());
	private static final List<Exporter> FILES = List.of(new LabelStudioExporter(), new DoccanoExporter(), new ConllExporter(),
			new WebAnnotationExporter(), new ClaimReviewExporter());

	/** Marks without a place and lost ones are errors, but who forces the export gets all the rest. */
	@Property(tries = 40)
	void marksWithErrorsStopNothing(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) throws Exception {
		export(() -> RandomCorpus.of(seed, 2, 40, 10));
	}

	/** So do marks and zones that are not within the text, as files from elsewhere may have them. */
	@Property(tries = 40)
	void marksOutsideOfTheTextStopNothing(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) throws Exception {
		export(() -> misplaced(RandomCorpus.of(seed, 2, 40, 10), new Random(seed)));
	}

	private static MemoryCorpus misplaced(MemoryCorpus corpus, Random random) {
		try {
			for (String id : corpus.articleIds()) {
				Article article = corpus.article(id);
				int length = TextVersions.current(article).length();
				article.getZones().stream().filter(zone -> random.nextInt(4) == 0).forEach(zone -> zone.setEnd(length + 100));
				for (String annotator : corpus.annotators(id)) {
					for (Mark mark : LayerMarks.all(corpus.layer(id, annotator))) {
						if (random.nextInt(4) == 0) {
							int start = random.nextInt(length + 20) - 10;
							mark.setSpan(Span.of(start, start + random.nextInt(30)));
						}
					}
				}
			}
			return corpus;
		} catch (CorpusException e) {
			throw new IllegalStateException(e);
		}
	}

	private static void export(Supplier<MemoryCorpus> corpus) throws Exception {
		Path folder = Files.createTempDirectory("forced");
		ExportRequest request = new ExportRequest(Set.of(), Set.of(), Set.of(), null, true, Map.of());
		for (Exporter each : FOLDERS) {
			each.write(corpus.get(), request, Files.createTempDirectory(folder, "x"), new Report(), new NullProgressMonitor());
		}
		for (Exporter each : FILES) {
			each.write(corpus.get(), request, folder.resolve(each.getClass().getSimpleName()), new Report(), new NullProgressMonitor());
		}
		try (var all = Files.walk(folder)) {
			for (Path each : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
				Files.delete(each);
			}
		}
	}
}
