package org.saksi.core.formats;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.saksi.core.CorpusException;
import org.saksi.core.formats.mapping.Mapping;

/**
 * What to import.
 *
 * @param inputs   files, and folders that stand for all files below them
 * @param format   id of an importer, or {@code null} to find out for each file
 * @param options  how to import
 * @param choices  what was chosen for single files, by {@link InputFiles#key}
 * @param mappings mappings by id of the importer that is to follow them, instead of that of the options
 * @param step     what each article goes through before it is staged, or {@code null}
 */
public record ImportRequest(List<Path> inputs, String format, ImportOptions options, Map<Path, Choice> choices,
		Map<String, Mapping> mappings, Step step) {

	/** The option that names the encoding of a file. */
	public static final String CHARSET = "charset";

	/**
	 * What was chosen for a file.
	 *
	 * @param leftOut whether it is not imported
	 * @param format  id of an importer, or {@code null} for that of the request
	 * @param charset IANA name of its encoding, or {@code null} for that of the options
	 */
	public record Choice(boolean leftOut, String format, String charset) {
	}

	/** Changes articles between importer and corpus, e.g. applies corrections. */
	@FunctionalInterface
	public interface Step {
		/**
		 * Changes an article, or makes another.
		 *
		 * @param source the file that it comes from
		 * @param line   its line there from 1, or 0
		 * @param report receives what is worth telling
		 * @throws CorpusException if the source is to be refused
		 */
		ImportedArticle apply(ImportedArticle imported, ImportSource source, int line, Report report) throws CorpusException;
	}

	/** Keeps unmodifiable copies. */
	public ImportRequest {
		inputs = List.copyOf(inputs);
		choices = Map.copyOf(choices);
		mappings = Map.copyOf(mappings);
	}

	/** A request with one mapping, or none, for all formats. */
	public ImportRequest(List<Path> inputs, String format, ImportOptions options, Map<Path, Choice> choices, Step step) {
		this(inputs, format, options, choices, Map.of(), step);
	}

	/** A request without anything for single files. */
	public ImportRequest(List<Path> inputs, String format, ImportOptions options) {
		this(inputs, format, options, Map.of(), Map.of(), null);
	}

	private Choice choice(Path file) {
		return choices.isEmpty() ? null : choices.get(InputFiles.key(file));
	}

	/** @return whether a file is not imported */
	public boolean leavesOut(Path file) {
		Choice choice = choice(file);
		return choice != null && choice.leftOut();
	}

	/** @return the id of the importer for a file, or {@code null} to find out */
	public String format(Path file) {
		Choice choice = choice(file);
		return choice == null || choice.format() == null ? format : choice.format();
	}

	/**
	 * The options for a file.
	 *
	 * @param mapping file of the mapping for its format, or {@code null} for that of the options
	 */
	public ImportOptions options(Path file, Path mapping) {
		Choice choice = choice(file);
		if ((choice == null || choice.charset() == null) && mapping == null) {
			return options;
		}
		Map<String, String> values = new HashMap<>(options.values());
		if (choice != null && choice.charset() != null) {
			values.put(CHARSET, choice.charset());
		}
		return new ImportOptions(options.annotator(), mapping == null ? options.mapping() : mapping, options.replace(), values);
	}
}
