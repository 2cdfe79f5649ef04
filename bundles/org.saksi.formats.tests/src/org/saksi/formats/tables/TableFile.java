package org.saksi.formats.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.saksi.core.CorpusException;
import org.saksi.core.formats.ImportOptions;
import org.saksi.core.formats.ImportSource;
import org.saksi.core.formats.Importer;
import org.saksi.core.formats.Report;
import org.saksi.model.article.Article;
import org.saksi.model.marks.Layer;
import org.saksi.testing.model.MemoryCorpus;
import org.saksi.testing.model.MemoryTarget;

/** The import of a table into memory. */
record TableFile(MemoryCorpus corpus, Report report) {

	static TableFile read(Importer importer, Path file, Path mapping, Map<String, String> values) throws CorpusException, IOException {
		MemoryCorpus corpus = new MemoryCorpus();
		MemoryTarget target = new MemoryTarget(corpus);
		importer.read(new ImportSource(file), new ImportOptions(null, mapping, false, values), target, new NullProgressMonitor());
		return new TableFile(corpus, target.report());
	}

	static TableFile read(Importer importer, Path folder, String name, byte[] bytes) throws CorpusException, IOException {
		return read(importer, Files.write(folder.resolve(name), bytes), null, Map.of());
	}

	Article article(int number) throws CorpusException {
		return corpus.article(corpus.articleIds().get(number));
	}

	/** The value of an attribute of the one mark of a layer. */
	String label(String article, String annotator, String attribute) throws CorpusException {
		Layer layer = corpus.layer(article, annotator);
		return layer == null ? null : layer.getMarks().get(0).getAttributes().get(attribute);
	}

	List<String> entries(Report.Kind kind) {
		return report.entries().stream().filter(e -> e.kind() == kind).map(e -> (e.line() > 0 ? e.line() + ": " : "") + e.message()).toList();
	}
}
