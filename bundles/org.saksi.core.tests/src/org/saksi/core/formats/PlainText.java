package org.saksi.core.formats;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.saksi.core.CorpusException;
import org.saksi.core.jsonl.JsonlExporter;
import org.saksi.core.jsonl.JsonlImporter;
import org.saksi.model.article.Article;
import org.saksi.testing.model.Models;

/** Reads {@code .txt} files as one body; a stand-in for the text importer, which core does not see. */
public final class PlainText implements Importer {

	/** This and saksi-jsonl. */
	public static FormatRegistry formats() {
		FormatRegistry[] formats = new FormatRegistry[1];
		formats[0] = FormatRegistry.of(
				List.of(Format.importer("text", "Text", "", List.of("txt"), PlainText::new),
						Format.importer(JsonlImporter.ID, "JSON lines", "", List.of("jsonl"),
								() -> new JsonlImporter(() -> formats[0]))),
				List.of(Format.exporter(JsonlImporter.ID, "JSON lines", "", List.of("jsonl"), false, JsonlExporter::new)));
		return formats[0];
	}

	@Override
	public int detect(ImportSource source) {
		return source.extension().equals("txt") ? 60 : source.extension().isEmpty() ? 5 : 0;
	}

	@Override
	public void read(ImportSource source, ImportOptions options, ImportTarget target, IProgressMonitor monitor)
			throws CorpusException, IOException {
		String text = new String(source.bytes(1 << 20), StandardCharsets.UTF_8);
		if (text.contains("\u0000")) {
			throw new CorpusException("this is binary", source.path(), 0, null);
		}
		if (text.equals("crash")) {
			throw new IllegalStateException("bug");
		}
		if (text.equals("hungry")) {
			throw new OutOfMemoryError("test");
		}
		Article article = Models.article(source.stem(), text);
		article.setSourceFile(source.name());
		article.setSourceExtension("txt");
		target.add(new ImportedArticle(article, true, text.getBytes(StandardCharsets.UTF_8), List.of()), source, 0);
	}
}
