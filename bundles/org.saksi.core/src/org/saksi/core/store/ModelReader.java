package org.saksi.core.store;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.emf.ecore.EClass;
import org.saksi.core.CorpusException;
import org.saksi.core.files.FileStore;
import org.saksi.core.files.Layout;
import org.saksi.core.text.TextVersions;
import org.saksi.core.xmi.ModelFiles;
import org.saksi.model.article.Article;
import org.saksi.model.article.ArticlePackage;
import org.saksi.model.base.Versioned;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.MarksPackage;

/** Reads articles and layers and checks that they are what their names say. Safe for several threads. */
final class ModelReader {

	private final Path root;
	private final FileStore files;

	ModelReader(Path root, FileStore files) {
		this.root = root;
		this.files = files;
	}

	<T extends Versioned> T read(String file, EClass type, Class<T> as) throws CorpusException {
		Path path = Layout.resolve(root, file);
		try {
			FileStore.Stamp stamp = files.stamp(path);
			ModelFiles.checkSize(stamp == null ? 0 : stamp.size(), path);
			return ModelFiles.read(files.read(path), path, type, as);
		} catch (IOException e) {
			throw new CorpusException(Messages.bind(Messages.CorpusStore_cannotRead, reason(e)), path, 0, e);
		}
	}

	static String reason(IOException e) {
		return e instanceof java.nio.file.FileSystemException system && system.getReason() == null
				? e.getClass().getSimpleName() + " " + e.getMessage()
				: String.valueOf(e.getMessage());
	}

	/** @param file an article's file; its id must lead there */
	Article article(String file) throws CorpusException {
		Article article = read(file, ArticlePackage.Literals.ARTICLE, Article.class);
		Path path = Layout.resolve(root, file);
		if (article.getId() == null || article.getId().isEmpty()) {
			throw new CorpusException(Messages.CorpusStore_noId, path, 0, null);
		}
		if (!Layout.article(article.getId()).equals(file)) {
			throw new CorpusException(
					Messages.bind(Messages.CorpusStore_otherId, article.getId(), Layout.article(article.getId())), path, 0, null);
		}
		try {
			TextVersions.current(article);
		} catch (IndexOutOfBoundsException | IllegalArgumentException e) {
			throw new CorpusException(Messages.bind(Messages.CorpusStore_cannotRead, e.getMessage()), path, 0, e);
		}
		return article;
	}

	/** @param file a layer's file; its article and annotator must lead there */
	Layer layer(String file) throws CorpusException {
		Layer layer = read(file, MarksPackage.Literals.LAYER, Layer.class);
		Path path = Layout.resolve(root, file);
		if (layer.getArticle() == null || layer.getAnnotator() == null) {
			throw new CorpusException(Messages.CorpusStore_noId, path, 0, null);
		}
		String expected = Layout.layer(layer.getAnnotator(), layer.getArticle());
		if (!expected.equals(file)) {
			throw new CorpusException(Messages.bind(Messages.CorpusStore_otherId,
					layer.getArticle() + "/" + layer.getAnnotator(), expected), path, 0, null);
		}
		return layer;
	}
}
