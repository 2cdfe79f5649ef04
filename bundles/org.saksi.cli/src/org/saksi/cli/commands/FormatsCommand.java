package org.saksi.cli.commands;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.saksi.core.formats.Format;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code saksi formats}: lists what can be imported and exported. */
@Command(name = "formats", mixinStandardHelpOptions = true)
final class FormatsCommand implements Callable<Integer> {

	private final Environment environment;

	@Option(names = "--json")
	private boolean json;

	FormatsCommand(Environment environment) {
		this.environment = environment;
	}

	/** What can be done with the formats of one id. */
	private record Both(Format importer, Format exporter) {

		Format any() {
			return exporter == null ? importer : exporter;
		}

		/** @return whether the two directions are called differently: tables come in, a corpus goes out */
		boolean differ() {
			return importer != null && exporter != null
					&& !(importer.name().equals(exporter.name()) && importer.description().equals(exporter.description()));
		}

		/** @return the name; both, in the order of the columns, where they differ */
		String names() {
			return importer == null || exporter == null || importer.name().equals(exporter.name()) ? any().name()
					: importer.name() + " / " + exporter.name();
		}
	}

	@Override
	public Integer call() {
		Map<String, Both> formats = new TreeMap<>();
		environment.formats().importers().forEach(f -> formats.put(f.id(), new Both(f, null)));
		environment.formats().exporters().forEach(
				f -> formats.merge(f.id(), new Both(null, f), (known, added) -> new Both(known.importer(), added.exporter())));
		if (json) {
			ObjectNode document = Output.JSON.createObjectNode();
			ArrayNode list = document.putArray("formats");
			formats.forEach((id, both) -> describe(list.addObject(), id, both));
			Output.print(environment.out(), document);
		} else {
			formats.forEach((id, both) -> environment.out()
					.println(String.format("%-16s %-7s %-7s %s", id, both.importer() == null ? "-" : Messages.Formats_import,
							both.exporter() == null ? "-" : Messages.Formats_export, both.names())));
		}
		return ExitCode.DONE;
	}

	private static void describe(ObjectNode node, String id, Both both) {
		node.put("id", id);
		node.put("import", both.importer() != null);
		node.put("export", both.exporter() != null);
		node.put("name", both.any().name());
		node.put("description", both.any().description());
		ArrayNode extensions = node.putArray("extensions");
		both.any().extensions().forEach(extensions::add);
		if (both.differ()) {
			direction(node, "import", both.importer());
			direction(node, "export", both.exporter());
		}
		node.put("folder", both.exporter() != null && both.exporter().isFolder());
		options(node, "import_options", both.importer());
		options(node, "export_options", both.exporter());
	}

	private static void direction(ObjectNode node, String key, Format format) {
		node.put(key + "_name", format.name());
		node.put(key + "_description", format.description());
		ArrayNode extensions = node.putArray(key + "_extensions");
		format.extensions().forEach(extensions::add);
	}

	private static void options(ObjectNode node, String key, Format format) {
		if (format == null || format.options().isEmpty()) {
			return;
		}
		ArrayNode list = node.putArray(key);
		for (Format.Option option : format.options()) {
			ObjectNode each = list.addObject();
			each.put("id", option.id());
			each.put("type", option.type().name().toLowerCase(Locale.ROOT));
			each.put("default", option.defaultValue());
			each.put("description", option.description());
			if (!option.choices().isEmpty()) {
				ArrayNode choices = each.putArray("choices");
				option.choices()
						.forEach(choice -> choices.addObject().put("id", choice.id()).put("description", choice.description()));
			}
		}
	}
}
