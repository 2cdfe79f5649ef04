package org.saksi.core.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.fixtures.BuiltIns;
import org.saksi.core.jsonl.JsonlExporter;
import org.saksi.core.jsonl.JsonlImporter;

class FormatRegistryTest {

	private final List<IStatus> log = new ArrayList<>();

	/** A format of a plug-in that reads {@code .acme} files. */
	public static final class Good implements Importer, Exporter {
		@Override
		public int detect(ImportSource source) {
			return source.extension().equals("acme") ? 100 : 0;
		}

		@Override
		public void read(ImportSource source, ImportOptions options, ImportTarget target, IProgressMonitor monitor) {
			// nothing in it
		}

		@Override
		public void write(CorpusView corpus, ExportRequest request, Path out, Report report, IProgressMonitor monitor)
				throws IOException {
			Files.createFile(out);
		}
	}

	/** A format that cannot be made. */
	public static final class Failing implements Exporter {
		/** Fails. */
		public Failing() {
			throw new IllegalStateException("never");
		}

		@Override
		public void write(CorpusView corpus, ExportRequest request, Path out, Report report, IProgressMonitor monitor) {
			// never made
		}
	}

	/** An importer that fails on every file. */
	public static final class Stumbling implements Importer {
		@Override
		public int detect(ImportSource source) {
			throw new IllegalStateException("bug");
		}

		@Override
		public void read(ImportSource source, ImportOptions options, ImportTarget target, IProgressMonitor monitor) {
			// never chosen
		}
	}

	private FormatRegistry read(String elements) {
		return FormatRegistry.read(BuiltIns.extensions(
				"<plugin><extension point=\"org.saksi.core.formats\">" + elements + "</extension></plugin>"), log::add);
	}

	private static String element(String name, String id, Class<?> type, String more) {
		return "<" + name + " id=\"" + id + "\" class=\"" + type.getName() + "\" " + more + "/>";
	}

	@Test
	void optionsAreReadFromTheContribution() throws Exception {
		FormatRegistry formats = read("<importer id=\"acme\" class=\"" + Good.class.getName() + "\">"
				+ "<option id=\"charset\"/><option name=\"no id\"/>"
				+ "<option id=\"depth\" type=\"integer\" default=\"3\" name=\"Depth\"/></importer>");
		Format acme = formats.importer("acme");
		assertEquals(List.of("charset", "depth"), acme.options().stream().map(Format.Option::id).toList());
		assertEquals(new Format.Option("depth", "Depth", "", Format.OptionType.INTEGER, "3"), acme.options().get(1));
		assertInstanceOf(Good.class, acme.importer());
		assertEquals(1, log.size());
	}

	@Test
	void optionsShareListsOfChoices() {
		FormatRegistry formats = read("<choices id=\"acme.parts\"><choice id=\"a\" name=\"A\" description=\"First.\"/>"
				+ "<choice name=\"no id\"/><choice id=\"b\"/></choices>" + "<exporter id=\"acme\" class=\"" + Good.class.getName()
				+ "\"><option id=\"parts\" type=\"choices\" choices=\"acme.parts\"/>"
				+ "<option id=\"none\" type=\"choices\" choices=\"acme.other\"/></exporter>");
		List<Format.Option> options = formats.exporter("acme").options();
		assertEquals(Format.OptionType.CHOICES, options.get(0).type());
		assertEquals(List.of(new Format.Choice("a", "A", "First."), new Format.Choice("b", "b", "")), options.get(0).choices());
		assertEquals(List.of(), options.get(1).choices());
		assertEquals(1, log.size());
	}

	@Test
	void saksiJsonlGoesThroughTheExtensionPoint() {
		FormatRegistry formats = Platform.getExtensionRegistry() == null ? read("") : FormatRegistry.get();
		assertInstanceOf(JsonlImporter.class, formats.importer("saksi-jsonl").importer());
		assertInstanceOf(JsonlExporter.class, formats.exporter("saksi-jsonl").exporter());
		assertFalse(formats.exporterName("saksi-jsonl").startsWith("%"));
		assertFalse(formats.exporter("saksi-jsonl").description().isEmpty());
		assertEquals("jsonl", formats.exporterExtension("saksi-jsonl"));
	}

	@Test
	void formatsOfPlugInsJoinIn(@TempDir Path folder) throws IOException {
		FormatRegistry formats = read(element("importer", "acme", Good.class, "name=\"Acme\" extensions=\"acme, ac\"")
				+ element("exporter", "acme", Good.class, "name=\"Acme\" folder=\"true\""));
		assertEquals(List.of("acme", "saksi-jsonl"), formats.importerIds());
		assertEquals(List.of("acme", "ac"), formats.importer("acme").extensions());
		assertTrue(formats.exporter("acme").isFolder());
		assertEquals("", formats.exporterExtension("acme"));
		Path file = Files.writeString(folder.resolve("x.acme"), "");
		assertEquals("acme", formats.detect(new ImportSource(file)).id());
		assertNull(formats.detect(new ImportSource(Files.writeString(folder.resolve("x.other"), "?"))));
		assertEquals(List.of(), log);
	}

	@Test
	void whatCannotBeUsedIsLoggedAndLeftOut(@TempDir Path folder) throws IOException {
		FormatRegistry formats = read(element("exporter", "fails", Failing.class, "")
				+ element("importer", "other", String.class, "") + "<importer id=\"noclass\"/>"
				+ "<exporter class=\"" + Good.class.getName() + "\"/>" + element("importer", "saksi-jsonl", Good.class, "")
				+ element("importer", "stumbles", Stumbling.class, ""));
		assertEquals(3, log.size());
		assertNull(formats.exporter("fails").exporter());
		assertNull(formats.importer("other").importer());
		assertInstanceOf(JsonlImporter.class, formats.importer("saksi-jsonl").importer());
		assertEquals(5, log.size());
		Path file = Files.writeString(folder.resolve("x.jsonl"), "{\"saksi\": 1}");
		assertEquals("saksi-jsonl", formats.detect(new ImportSource(file)).id());
		assertEquals(6, log.size());
		assertTrue(log.stream().allMatch(status -> status.getMessage().contains("org.acme")
				|| status.getMessage().contains("stumbles")), log.toString());
	}
}
