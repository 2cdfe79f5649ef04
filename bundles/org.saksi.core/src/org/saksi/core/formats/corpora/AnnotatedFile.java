package org.saksi.core.formats.corpora;

import java.nio.file.Path;

/**
 * Which article and whose annotations a file holds, from its path. Exports of INCEpTION, and ours, are {@code
 * annotation/ARTICLE/ANNOTATOR.ext}; curated ones lie below {@code curation}.
 *
 * @param article   id of the article
 * @param annotator name, or {@code null} where the path does not say
 * @param shared    whether other files of the same article may hold other annotators' annotations
 */
public record AnnotatedFile(String article, String annotator, boolean shared) {

	/** Reads a path. */
	public static AnnotatedFile of(Path path) {
		Path absolute = path.toAbsolutePath().normalize();
		Path folder = absolute.getParent();
		Path above = folder == null ? null : folder.getParent();
		String name = stem(absolute.getFileName().toString());
		String kind = above == null || above.getFileName() == null ? "" : above.getFileName().toString();
		if (kind.startsWith("annotation") || kind.startsWith("curation")) {
			return new AnnotatedFile(ExportNames.id(stem(folder.getFileName().toString())), ExportNames.id(name), true);
		}
		return new AnnotatedFile(ExportNames.id(name), null, false);
	}

	/** Without a short extension at its end. */
	private static String stem(String name) {
		return name.replaceFirst("(?<=.)\\.[A-Za-z][A-Za-z0-9]{0,4}$", "");
	}
}
