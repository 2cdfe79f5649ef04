package org.saksi.core.store;

import java.nio.file.Path;

import org.saksi.core.files.Ids;

/** Where the files of a corpus are. Paths relative to the corpus, with {@code /}, name files in the journal. */
public final class Layout {

	/** Name of the corpus record. */
	public static final String CORPUS = "corpus.saksi";
	/** Name of the scheme. */
	public static final String SCHEME = "scheme.saksi";

	static final String ARTICLES = "articles";
	static final String LAYERS = "layers";
	static final String REGISTRY = "registry";
	static final String LOCKS = "locks";
	static final String STAGING = ".staging-";
	static final String ARTICLE_EXTENSION = ".article";
	static final String LAYER_EXTENSION = ".layer";
	static final String REGISTRY_EXTENSION = ".registry";

	private static final int MAX_EXTENSION = 12;

	private Layout() {
	}

	/** @return the file of an article */
	public static String article(String id) {
		return ARTICLES + "/" + Ids.folder(id) + "/" + Ids.encode(id) + ARTICLE_EXTENSION;
	}

	/** @return the file of an article's imported bytes; {@code extension} without dot */
	public static String source(String id, String extension) {
		return ARTICLES + "/" + Ids.folder(id) + "/" + Ids.encode(id) + ".source" + extension(extension);
	}

	/** An extension is part of a file name: what is odd in it goes. */
	private static String extension(String extension) {
		String plain = extension == null ? "" : Ids.encode(extension.toLowerCase(java.util.Locale.ROOT));
		return plain.isEmpty() || plain.indexOf('%') >= 0 || plain.length() > MAX_EXTENSION ? ".bin" : "." + plain;
	}

	/** @return the file of a layer */
	public static String layer(String annotator, String id) {
		return LAYERS + "/" + Ids.encode(annotator) + "/" + Ids.folder(id) + "/" + Ids.encode(id) + LAYER_EXTENSION;
	}

	/** @return the file of an annotator's registry */
	public static String registry(String annotator) {
		return REGISTRY + "/" + Ids.encode(annotator) + REGISTRY_EXTENSION;
	}

	/** @return the lock of a file */
	static String lock(String file) {
		return LOCKS + "/" + Ids.encode(file) + ".lock";
	}

	/** @return the file of that relative name */
	static Path resolve(Path root, String file) {
		return root.resolve(file.replace('/', java.io.File.separatorChar));
	}
}
