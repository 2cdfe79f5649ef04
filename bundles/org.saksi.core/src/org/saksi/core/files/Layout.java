package org.saksi.core.files;

import java.nio.file.Path;

/** Where the files of a corpus are. Paths relative to the corpus, with {@code /}, name files in the journal. */
public final class Layout {

	/** Name of the corpus record. */
	public static final String CORPUS = "corpus.saksi";
	/** Name of the scheme. */
	public static final String SCHEME = "scheme.saksi";

	/** Folder of the articles. */
	public static final String ARTICLES = "articles";
	/** Folder of the layers. */
	public static final String LAYERS = "layers";
	/** Folder of the registries. */
	public static final String REGISTRY = "registry";
	/** Folder of the locks. */
	public static final String LOCKS = "locks";
	/** Folder of the export profiles. */
	public static final String PROFILES = "profiles";
	/** What the name of a folder begins with that holds a batch. */
	public static final String STAGING = ".staging-";
	/** How the name of an article file ends. */
	public static final String ARTICLE_EXTENSION = ".article";
	/** How the name of a layer file ends. */
	public static final String LAYER_EXTENSION = ".layer";
	/** How the name of a registry file ends. */
	public static final String REGISTRY_EXTENSION = ".registry";
	/** How the name of an export profile ends. */
	public static final String PROFILE_EXTENSION = ".json";

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

	/** @return the file of an export profile */
	public static String profile(String name) {
		return PROFILES + "/" + Ids.encode(name) + PROFILE_EXTENSION;
	}

	/** @return the lock of a file */
	public static String lock(String file) {
		return LOCKS + "/" + Ids.encode(file) + ".lock";
	}

	/** @return the file of that relative name */
	public static Path resolve(Path root, String file) {
		return root.resolve(file.replace('/', java.io.File.separatorChar));
	}
}
