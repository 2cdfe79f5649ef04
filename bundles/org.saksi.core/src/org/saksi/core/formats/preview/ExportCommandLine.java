package org.saksi.core.formats.preview;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.saksi.core.corpus.CodePointOrder;
import org.saksi.core.formats.ExportRequest;
import org.saksi.core.formats.selection.CommaList;
import org.saksi.core.formats.selection.TagChoice;
import org.saksi.model.marks.LayerStatus;

/** The {@code saksi export} that does the same as an export in the workbench. */
public final class ExportCommandLine {

	private static final String PLAIN = "[A-Za-z0-9_%+=:,./-]+";

	private ExportCommandLine() {
	}

	/**
	 * The words of the command.
	 *
	 * @param corpus folder of the corpus
	 * @param format id of the exporter
	 * @param out    what is written
	 * @return from {@code saksi} on, not quoted
	 */
	public static List<String> words(Path corpus, String format, ExportRequest request, Path out) {
		List<String> words = new ArrayList<>(List.of("saksi", "export", corpus.toAbsolutePath().toString()));
		List<String> options = options(format, request);
		words.addAll(options.subList(0, 2));
		words.addAll(List.of("--out", out.toAbsolutePath().toString()));
		words.addAll(options.subList(2, options.size()));
		return words;
	}

	/**
	 * The options of the command that say what is exported.
	 *
	 * @param format id of the exporter
	 * @return {@code --format} and the format, then the others; not quoted
	 */
	public static List<String> options(String format, ExportRequest request) {
		List<String> words = new ArrayList<>(List.of("--format", format));
		ExportRequest.Filter filter = request.filter();
		if (request.layers() != ExportRequest.Layers.ALL) {
			words.add("--layers=" + request.layers().id());
		}
		list(words, "--annotators", request.annotators());
		list(words, "--statuses", request.statuses().stream().sorted().map(LayerStatus::getLiteral).toList());
		list(words, "--zones", request.zones());
		list(words, "--media", filter.media());
		if (filter.from() != null) {
			words.add("--from=" + filter.from());
		}
		if (filter.to() != null) {
			words.add("--to=" + filter.to());
		}
		list(words, "--tags", filter.tags().stream().sorted().map(TagChoice::toString).toList());
		if (request.split() != null) {
			words.add("--split");
			words.add(request.split().text());
			words.add("--seed=" + request.split().seed());
			if (request.split().claims()) {
				words.add("--keep-claims");
			}
		}
		new TreeMap<>(request.values()).forEach((key, value) -> words.add("--option=" + key + '=' + value));
		request.articles().stream().sorted(CodePointOrder.INSTANCE).forEach(id -> words.add("--article=" + id));
		if (request.force()) {
			words.add("--force");
		}
		return words;
	}

	/**
	 * The command as it stands in what was exported, which must not tell where it was made: the folder of the corpus is called {@code CORPUS}, and what
	 * is written goes to the current folder.
	 *
	 * @param name name of the file or folder that is written
	 * @return a line for a POSIX shell
	 */
	public static String portable(String format, ExportRequest request, String name) {
		List<String> words = words(Path.of("CORPUS"), format, request, Path.of(name));
		words.set(words.indexOf("export") + 1, "CORPUS");
		words.set(words.indexOf("--out") + 1, name);
		return posix(words);
	}

	private static void list(List<String> words, String option, Collection<String> values) {
		if (!values.isEmpty()) {
			Collection<String> ordered = values instanceof List ? values : values.stream().sorted(CodePointOrder.INSTANCE).toList();
			words.add(option + '=' + CommaList.join(ordered));
		}
	}

	/** @return the words as a line for a POSIX shell */
	public static String posix(List<String> words) {
		return words.stream().map(word -> word.matches(PLAIN) ? word : "'" + word.replace("'", "'\\''") + "'")
				.collect(Collectors.joining(" "));
	}

	/** @return the words as a line for the command prompt of Windows */
	public static String windows(List<String> words) {
		return words.stream().map(word -> word.matches("[A-Za-z0-9_+=:./\\\\-]+") ? word
				: '"' + word.replaceAll("(\\\\*)\"", "$1$1\\\\\"").replaceAll("(\\\\+)$", "$1$1") + '"')
				.collect(Collectors.joining(" "));
	}
}
