package org.saksi.core.formats.corpora;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.saksi.core.CorpusException;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.formats.ExportRequest;
import org.saksi.core.formats.Report;
import org.saksi.core.formats.mapping.Account;
import org.saksi.core.formats.mapping.LayerReader;
import org.saksi.core.formats.mapping.Mapping;
import org.saksi.core.formats.mapping.MappingRegistry;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.core.text.ArticleText;
import org.saksi.model.article.Article;
import org.saksi.model.marks.Layer;

/**
 * Exports a file for each layer: {@code annotation/ARTICLE/ANNOTATOR.ext}, as INCEpTION does. An article without layers gets one of the
 * name {@code INITIAL_CAS}.
 */
public final class LayerFiles {

	/** The name of the file of an article that nobody has marked. */
	public static final String NOBODY = "INITIAL_CAS";

	/** Writes one file. */
	@FunctionalInterface
	public interface Writer {
		/**
		 * Writes annotations.
		 *
		 * @param document the layer by the names of the format
		 * @param text     the article
		 * @param account  receives what the format cannot hold
		 * @param file     to write
		 */
		void write(org.saksi.core.formats.mapping.ForeignDocument document, ArticleText text, Account account, Path file)
				throws CorpusException, IOException;
	}

	private LayerFiles() {
	}

	/** @return the mapping that an export asks for */
	public static Mapping mapping(ExportRequest request, String format) throws CorpusException {
		String wanted = request.values().get(ExportRequest.MAPPING);
		return MappingRegistry.get().resolve(wanted == null ? null : Path.of(wanted), format);
	}

	/**
	 * Exports all layers.
	 *
	 * @param format    id of the format
	 * @param extension of the files, without dot
	 * @param out       an empty folder
	 * @throws OperationCanceledException if the monitor was cancelled
	 */
	public static void export(CorpusView corpus, ExportRequest request, String format, String extension, Path out,
			Report report, IProgressMonitor monitor, Writer writer) throws CorpusException, IOException {
		LayerReader reader = new LayerReader(mapping(request, format), CasNames.FAMILY, new SchemeIndex(corpus.scheme()),
				corpus.registries(), CasNames::type);
		ExportNames names = new ExportNames();
		List<String> ids = corpus.articleIds();
		SubMonitor progress = SubMonitor.convert(monitor, ids.size());
		for (String id : ids) {
			if (progress.isCanceled()) {
				throw new OperationCanceledException();
			}
			Article article = corpus.article(id);
			ArticleText text = new ArticleText(article);
			Path folder = Files.createDirectories(out.resolve("annotation").resolve(names.of("article", id)));
			boolean any = false;
			for (String annotator : corpus.annotators(id)) {
				Layer layer = corpus.layer(id, annotator);
				if (layer != null) {
					any = true;
					Account account = new Account(report, null, id);
					writer.write(reader.read(layer, text.text(), account), text, account,
							folder.resolve(names.of("annotator", annotator) + '.' + extension));
					account.close();
				}
			}
			if (!any) {
				Account account = new Account(report, null, id);
				writer.write(new org.saksi.core.formats.mapping.ForeignDocument(CasNames.FAMILY, text.text()), text, account,
						folder.resolve(NOBODY + '.' + extension));
				account.close();
			}
			progress.worked(1);
		}
	}
}
