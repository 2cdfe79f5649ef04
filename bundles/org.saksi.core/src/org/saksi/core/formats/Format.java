package org.saksi.core.formats;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * One direction of a format: an importer or an exporter with what people and commands need to know of it. The class behind
 * it is made when it is first asked for.
 */
public final class Format {

	private final String id;
	private final String name;
	private final String description;
	private final List<String> extensions;
	private final boolean folder;
	private final List<Option> options;
	private Supplier<?> maker;
	private Object made;

	/** What the value of an option is. */
	public enum OptionType {
		/** Any text. */
		TEXT,
		/** A whole number from 0. */
		INTEGER,
		/** {@code true} or {@code false}. */
		BOOLEAN,
		/** The path of a file that is there. */
		FILE,
		/** Any of the ids in {@link Option#choices()}, joined by commas; may be empty. */
		CHOICES;

		/** @return the type of that name in lower case; {@link #TEXT} for any other word and {@code null} */
		static OptionType of(String name) {
			return Arrays.stream(values()).filter(type -> type.name().toLowerCase(Locale.ROOT).equals(name)).findFirst()
					.orElse(TEXT);
		}
	}

	/**
	 * An option that the format reads.
	 *
	 * @param id           its key in {@link ImportOptions#values()} or {@link ExportRequest#values()}, and on the command line
	 * @param name         localized
	 * @param description  what it does, localized; may be empty
	 * @param type         what its value is
	 * @param defaultValue what holds where it is not given; may be empty
	 * @param choices      what there is to choose from; empty unless the type is {@link OptionType#CHOICES}
	 */
	public record Option(String id, String name, String description, OptionType type, String defaultValue,
			List<Choice> choices) {

		/** Keeps an unmodifiable copy. */
		public Option {
			choices = List.copyOf(choices);
		}

		/** An option without choices. */
		public Option(String id, String name, String description, OptionType type, String defaultValue) {
			this(id, name, description, type, defaultValue, List.of());
		}
	}

	/**
	 * One of several things that an option can name.
	 *
	 * @param id          what stands in the value
	 * @param name        localized
	 * @param description localized; may be empty
	 */
	public record Choice(String id, String name, String description) {
	}

	private Format(String id, String name, String description, List<String> extensions, boolean folder, List<Option> options,
			Supplier<?> maker) {
		this.id = id;
		this.name = name;
		this.description = description;
		this.extensions = List.copyOf(extensions);
		this.folder = folder;
		this.options = List.copyOf(options);
		this.maker = maker;
	}

	/**
	 * An importer.
	 *
	 * @param extensions usual extensions of its files, without dots; the first is the one to propose
	 * @param maker      makes the importer, or gives {@code null} if that fails
	 */
	public static Format importer(String id, String name, String description, List<String> extensions,
			Supplier<? extends Importer> maker) {
		return new Format(id, name, description, extensions, false, List.of(), maker);
	}

	/**
	 * An exporter.
	 *
	 * @param folder whether it writes a folder
	 * @param maker  makes the exporter, or gives {@code null} if that fails
	 */
	public static Format exporter(String id, String name, String description, List<String> extensions, boolean folder,
			Supplier<? extends Exporter> maker) {
		return new Format(id, name, description, extensions, folder, List.of(), maker);
	}

	/** @return the same format, reading these options */
	public Format withOptions(List<Option> read) {
		return new Format(id, name, description, extensions, folder, read, this::made);
	}

	/** @return the options that it reads; none other have an effect */
	public List<Option> options() {
		return options;
	}

	/** @return whether it reads the option of that id */
	public boolean reads(String option) {
		return options.stream().anyMatch(each -> each.id().equals(option));
	}

	/** @return the name for commands, e.g. {@code saksi-jsonl} */
	public String id() {
		return id;
	}

	/** @return the name to show, localized */
	public String name() {
		return name;
	}

	/** @return what it is, localized; may be empty */
	public String description() {
		return description;
	}

	/** @return usual extensions, without dots; may be empty */
	public List<String> extensions() {
		return extensions;
	}

	/** @return whether it writes a folder instead of a file */
	public boolean isFolder() {
		return folder;
	}

	private synchronized Object made() {
		if (maker != null) {
			made = maker.get();
			maker = null; // what could not be made once is not tried, and not logged, again
		}
		return made;
	}

	/** @return the importer; {@code null} for an exporter, or if it could not be made (which was logged) */
	public Importer importer() {
		return made() instanceof Importer importer ? importer : null;
	}

	/** @return the exporter; {@code null} for an importer, or if it could not be made (which was logged) */
	public Exporter exporter() {
		return made() instanceof Exporter exporter ? exporter : null;
	}

	@Override
	public String toString() {
		return id;
	}
}
