package org.saksi.cli.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.saksi.core.formats.Format;
import org.saksi.core.formats.mapping.MappingRegistry;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Options that only some formats read. */
final class Options {

	private Options() {
	}

	/**
	 * Refuses a mapping that is neither a file nor a ready one.
	 *
	 * @throws ParameterException then
	 */
	static void checkMapping(CommandSpec spec, Path mapping) {
		MappingRegistry ready = MappingRegistry.get();
		if (!Files.isReadable(mapping) && !ready.has(mapping.toString())) {
			String names = ready.entries().stream().map(MappingRegistry.Entry::id).collect(Collectors.joining(", "));
			throw new ParameterException(spec.commandLine(), Messages.bind(Messages.Options_mapping, mapping, names));
		}
	}

	/**
	 * Refuses an option that would have no effect.
	 *
	 * @param formats what may be asked to read it
	 * @param shown   the option as it was typed
	 * @param id      its id
	 * @throws ParameterException if none of the formats reads it
	 */
	static void check(CommandSpec spec, List<Format> formats, String shown, String id) {
		if (formats.stream().anyMatch(format -> format.reads(id))) {
			return;
		}
		TreeSet<String> known = new TreeSet<>();
		formats.forEach(format -> format.options().forEach(option -> known.add(option.id())));
		String names = formats.size() == 1 ? formats.get(0).id() : "auto";
		throw new ParameterException(spec.commandLine(),
				known.isEmpty() ? Messages.bind(Messages.Options_none, shown, names)
						: Messages.bind(Messages.Options_unread, new Object[] { shown, names, String.join(", ", known) }));
	}
}
