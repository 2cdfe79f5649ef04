package org.saksi.formats.brat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Finds the text of an {@code .ann} file and whose annotations it holds. */
final class BratFiles {

	/** Folders beside that of the annotations that corpora keep their texts in. */
	private static final List<String> TEXT_FOLDERS = List.of("", "../text", "../texts", "../txt");

	/**
	 * An annotation file with its text.
	 *
	 * @param text      the text file
	 * @param annotator from the file's name or its folder's schema file, or {@code null}
	 */
	record Pair(Path text, String annotator) {
	}

	private BratFiles() {
	}

	/** @return {@code null} if there is no text: that of the same name, or without {@code _ANNOTATOR} at the end */
	static Pair pair(Path ann) {
		String name = ann.getFileName().toString();
		String stem = name.substring(0, name.length() - ".ann".length());
		Path folder = ann.toAbsolutePath().getParent();
		for (int cut = stem.length(); cut > 0; cut = stem.lastIndexOf('_', cut - 1)) {
			for (String each : TEXT_FOLDERS) {
				Path text = folder.resolve(each).resolve(stem.substring(0, cut) + ".txt").normalize();
				if (Files.isRegularFile(text)) {
					return new Pair(text, cut < stem.length() ? stem.substring(cut + 1) : ofFolder(folder));
				}
			}
		}
		return null;
	}

	/** The annotator that our own exports name in the schema file. */
	private static String ofFolder(Path folder) {
		Path configuration = folder.resolve(Brat.CONFIGURATION);
		if (!Files.isRegularFile(configuration)) {
			return null;
		}
		try (BufferedReader in = new BufferedReader(new java.io.InputStreamReader(Files.newInputStream(configuration), StandardCharsets.UTF_8))) {
			char[] head = new char[1024];
			int n = in.read(head);
			String line = n <= 0 ? "" : new String(head, 0, n).lines().findFirst().orElse("");
			return line.startsWith(Brat.ANNOTATOR) ? line.substring(Brat.ANNOTATOR.length()).strip() : null;
		} catch (IOException e) {
			return null; // says nothing, then
		}
	}
}
