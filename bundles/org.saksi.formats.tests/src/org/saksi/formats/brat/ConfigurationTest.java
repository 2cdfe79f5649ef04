package org.saksi.formats.brat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.formats.Format;
import org.saksi.core.formats.FormatRegistry;
import org.saksi.core.formats.ImportOptions;
import org.saksi.core.formats.Report;
import org.saksi.core.formats.corpora.MappingProposals;
import org.saksi.core.formats.mapping.Mapping;
import org.saksi.core.formats.mapping.Mapping.MarkRule;
import org.saksi.core.formats.mapping.MappingFiles;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.core.store.CorpusStore;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.MarkType;
import org.saksi.model.scheme.Tag;
import org.saksi.model.scheme.ValueType;
import org.saksi.testing.SharedData;

/** What {@code annotation.conf} says is read, named where it is wrong, mapped, and written so that brat takes it. */
class ConfigurationTest {

	private static final String SMALL = """
			# who and what
			[entities]
			Person
			!Place
				City
				Country
			[relations]
			<PC>=Person|City
			Lives\tArg1:Person, Arg2:<PC>
			Alias\tArg1:Person, Arg2:Person, <REL-TYPE>:symmetric-transitive
			[events]
			Say|speak\tWho:Person, What?:<ANY>, Where*:Place, Twice{2}:Person
			[attributes]
			Negation\tArg:<EVENT>
			Sure\tArg:Say|Place, Value:High|Low
			""";

	@TempDir
	Path folder;

	@Test
	void typesRolesAndValuesAreRead() {
		Configuration read = ConfigurationReader.read(SMALL);
		assertEquals(List.of(), read.problems());
		assertEquals("[Person, City, Country, Lives, Alias, Say]", read.roles().keySet().toString());
		assertEquals(Set.of("Who", "What", "Where", "Twice"), read.roles().get("Say"));
		assertEquals(Set.of("Arg1", "Arg2"), read.roles().get("Alias"));
		assertEquals(Map.of("Sure", List.of("High", "Low")), read.attributes("City"), "what is below a type is meant with it");
		assertEquals(Map.of("Sure", List.of("High", "Low"), "Negation", Configuration.BINARY), read.attributes("Say"));
		assertEquals(Map.of(), read.attributes("Person"));
	}

	@Test
	void whatIsWrongIsNamedByItsLineAndTheRestIsRead() {
		Configuration read = ConfigurationReader.read("""
				stray
				[entities]
				Person
						Deep
				<ENTITY>=Person
				[relations]
				Odd\tArg1:Person
				[things]
				x
				[events]
				Say\tWho
				Tell\tWho:Person, Who:Person
				Ask\tWho:|Person
				Good\tWho:Person
				[attributes]
				Sure\tValue:High|Low
				""");
		assertEquals("[1, 4, 5, 7, 8, 11, 12, 13, 16]",
				read.problems().stream().map(Configuration.Problem::line).toList().toString());
		assertEquals("[Person, Deep, Odd, Good]", read.roles().keySet().toString());
		assertTrue(read.problems().get(5).message().contains("ROLE:TYPE"), read.problems().get(5).message());
	}

	/** What brat itself takes: another name for entities, and which annotations may overlap. */
	@Test
	void spansAreEntitiesAndOverlapsAreNoTypes() {
		Configuration read = ConfigurationReader.read("""
				[spans]
				Person
				[relations]
				<OVERLAP> Arg1:Person, Arg2:<ANY>, <OVL-TYPE>:contain|equal
				ENTITY-NESTING\tArg1:Person, Arg2:Person
				[events]
				[attributes]
				""");
		assertEquals(List.of(), read.problems());
		assertEquals("[Person]", read.roles().keySet().toString());
	}

	@Test
	void hugeMacrosEnd() {
		StringBuilder bomb = new StringBuilder("[entities]\n<a>=x\n");
		for (char c = 'b'; c <= 'z'; c++) {
			bomb.append('<').append(c).append(">=").append(("<" + (char) (c - 1) + ">").repeat(100)).append('\n');
		}
		bomb.append("T <z>\n");
		assertEquals("[]", ConfigurationReader.read(bomb.toString()).attributes().toString());
	}

	private static final FormatRegistry FORMATS = FormatRegistry.of(
			List.of(Format.importer(Brat.FORMAT, "", "", List.of("ann"), BratImporter::new)), List.of());

	private Mapping proposal(SchemeIndex scheme, Path... files) {
		Report report = new Report();
		Mapping mapping = MappingProposals.of(FORMATS, List.of(files), null, ImportOptions.DEFAULT, scheme, report, new NullProgressMonitor());
		assertEquals(List.of(), report.entries());
		return mapping;
	}

	private static MarkRule rule(Mapping mapping, String type) {
		return mapping.marks().stream().filter(rule -> rule.type().equals(type)).findFirst().orElseThrow();
	}

	@Test
	void theProposalNamesAllTypesAndTheSchemeGrowsByThem() throws Exception {
		Path brat = Files.createDirectory(folder.resolve("brat"));
		Files.writeString(brat.resolve("annotation.conf"), SMALL);
		Files.writeString(brat.resolve("a.txt"), "Sari said so.");
		Files.writeString(brat.resolve("a_ana.ann"), "T1\tPerson 0 4\tSari\nT2\tSay 5 9\tsaid\nE1\tSay:T2 Who:T1\nA1\tSure E1 High\n");
		try (CorpusStore store = new BratDesk(folder).create("own", BratDesk.scheme("claims"))) {
			Mapping mapping = proposal(new SchemeIndex(store.scheme()), brat);
			assertEquals(List.of("High", "Low"), rule(mapping, "Say").attributes().get("Sure").tags());
			assertEquals("City", rule(mapping, "City").as());
			Path file = folder.resolve("own.json");
			Files.write(file, MappingFiles.bytes(mapping));
			assertEquals(mapping, MappingFiles.read(file));
			Report report = BratDesk.read(store, file, null, brat);
			assertEquals(0, report.count(Report.Kind.REFUSED), () -> report.entries().toString());
			SchemeIndex grown = new SchemeIndex(store.scheme());
			assertNotNull(grown.type("Country"), "no document has it");
			MarkType say = grown.type("Say");
			AttributeType sure = SchemeIndex.attribute(say, "Sure");
			assertEquals(ValueType.TAG, sure.getValueType());
			assertEquals(List.of("High", "Low"), sure.getTags().stream().map(Tag::getId).toList());
			assertEquals(ValueType.BOOLEAN, SchemeIndex.attribute(say, "Negation").getValueType());
			assertEquals("High", store.layer("a", "ana").getMarks().stream().filter(mark -> "Say".equals(mark.getType())).findFirst().orElseThrow()
					.getAttributes().get("Sure"));
		}
	}

	@Test
	void withoutAMappingOnlyWhatIsUsedComesAndErrorsAreReported() throws Exception {
		Path brat = Files.createDirectory(folder.resolve("brat"));
		Path conf = brat.resolve("annotation.conf");
		Files.writeString(conf, SMALL.replace("Arg1:Person, Arg2:<PC>", "Arg1 Person"));
		try (CorpusStore store = new BratDesk(folder).create("own", BratDesk.scheme("claims"))) {
			Report report = BratDesk.read(store, null, null, brat);
			Report.Entry wrong = report.entries().stream().filter(entry -> entry.kind() == Report.Kind.REFUSED).findFirst().orElseThrow();
			assertEquals(conf, wrong.path());
			assertEquals(9, wrong.line());
			assertNull(new SchemeIndex(store.scheme()).type("City"));
		}
	}

	@Test
	void theSampleOfBratIsReadWhole() throws Exception {
		Path news = SharedData.require("data/brat/news");
		Configuration read = ConfigurationReader.read(Files.readString(news.resolve("annotation.conf")));
		assertEquals(List.of(), read.problems());
		assertEquals(4 + 7 + 10, read.roles().size());
		assertEquals(Set.of("Person-Arg", "Agent-Arg", "Place-Arg"), read.roles().get("Die"));
		assertEquals(List.of("High", "Neutral", "Low"), read.attributes("Die").get("Confidence"));
		assertEquals(List.of("Name", "Nominal", "Other"), read.attributes("GPE").get("Mention"));
	}

	@Test
	void whatIsWrittenIsReadBackWithoutProblems() {
		BratSchema schema = new BratSchema();
		schema.entity("claim");
		schema.entity("!odd");
		schema.entity("a,b");
		schema.relation("link", List.of("Arg1", "Arg2"));
		schema.relation("link", List.of("from", "to"));
		schema.equivalence("Equiv");
		schema.event("attribution", List.of("sources", "cue"));
		schema.attribute("kind", "claim", List.of("factual", "a|b", "c,d"));
		schema.attribute("kind", "attribution", List.of("direct"));
		schema.attribute("sure", "claim", List.of("true"));
		schema.entity("attribution"); // brat takes no type that is listed twice
		assertEquals(1, schema.text("ana").lines().filter(line -> line.startsWith("attribution")).count());
		assertTrue(schema.text("ana").contains("<OVERLAP>"));
		Configuration read = ConfigurationReader.read(schema.text("ana"));
		assertEquals(List.of(), read.problems());
		assertEquals(Set.of("claim", "link", "Equiv", "attribution"), read.roles().keySet());
		assertEquals(Map.of("kind", List.of("factual"), "sure", Configuration.BINARY), read.attributes("claim"));
		assertEquals(List.of("direct"), read.attributes("attribution").get("kind"));
		assertEquals(Map.of("kind", Set.of("a|b", "c,d")), schema.unlisted());
	}
}
