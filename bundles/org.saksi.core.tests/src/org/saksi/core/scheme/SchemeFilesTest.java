package org.saksi.core.scheme;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saksi.core.CorpusException;
import org.saksi.core.fixtures.BuiltIns;
import org.saksi.core.xmi.ModelFiles;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Base;
import org.saksi.model.scheme.Labelled;
import org.saksi.model.scheme.MarkType;
import org.saksi.model.scheme.Scheme;
import org.saksi.model.scheme.SchemePackage;
import org.saksi.model.scheme.Tag;

class SchemeFilesTest {

	@TempDir
	Path folder;

	private static List<Labelled> labelled(Scheme scheme) {
		List<Labelled> all = new ArrayList<>();
		scheme.eAllContents().forEachRemaining((EObject object) -> {
			if (object instanceof Labelled each) {
				all.add(each);
			}
		});
		return all;
	}

	@ParameterizedTest
	@ValueSource(strings = { "claims", "polnear", "dna", "fnc" })
	void shippedSchemesAreCompleteInBothLanguages(String id) throws CorpusException {
		Scheme scheme = BuiltIns.schemes().load(id);
		assertEquals(id, scheme.getId());
		assertEquals(ModelFiles.VERSION, scheme.getVersion());
		for (Labelled each : labelled(scheme)) {
			String name = each.eClass().getName() + " " + each.getId();
			assertNotNull(each.getLabel(), name);
			assertNotNull(each.getLabels().get("id"), name);
			assertNotNull(each.getDescription(), name);
			assertTrue(isSaid(each.getDescriptions().get("id"), each.getDescription()), name + " description");
			assertTrue(each.getGuideline() == null || isSaid(each.getGuidelines().get("id"), each.getGuideline()), name + " guideline");
			assertTrue(each.getGuideline() != null || each.getGuidelines().isEmpty(), name);
		}
		assertTrue(isSaid(scheme.getNames().get("id"), scheme.getName()));
		for (Base base : new Base[] { Base.AGENT, Base.HOP, Base.ZONE }) {
			assertNotNull(new SchemeIndex(scheme).type(base), id + " " + base);
		}
	}

	/** A translation is no copy, but for mere examples in quotation marks and for names. */
	private static boolean isSaid(String translation, String english) {
		return translation != null && !translation.isBlank()
				&& (!translation.equals(english) || english.startsWith("\u201c") || english.startsWith("TASS, "));
	}

	@Test
	void textsAreInTheLanguageAskedForElseThePlainOnes() throws CorpusException {
		Scheme scheme = BuiltIns.schemes().load("claims");
		MarkType cue = new SchemeIndex(scheme).type("cue");
		Locale indonesian = Locale.of("id", "ID");
		assertEquals("Kata-kata yang mengantarkan klaim.", SchemeIndex.description(cue, indonesian));
		assertEquals("The words that introduce the claim.", SchemeIndex.description(cue, Locale.ENGLISH));
		assertEquals("The words that introduce the claim.", SchemeIndex.description(cue, Locale.FRENCH));
		assertTrue(SchemeIndex.guideline(cue, indonesian).startsWith("Tandai"));
		assertTrue(SchemeIndex.guideline(cue, Locale.ROOT).startsWith("Mark"));
		assertEquals("Klaim, sumber, dan sikap", SchemeIndex.name(scheme, indonesian));
		scheme.getNames().clear();
		scheme.setName(null);
		assertEquals("claims", SchemeIndex.name(scheme, indonesian));
		cue.setGuideline(null);
		assertNull(SchemeIndex.guideline(cue, Locale.ENGLISH));
	}

	@Test
	void aSchemeWithoutOtherLanguagesIsWrittenAsBefore() throws CorpusException, IOException {
		String file = """
				<?xml version="1.0" encoding="UTF-8"?>
				<scheme:Scheme xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:scheme="http://saksi.org/model/scheme" xmi:id="_0" \
				version="2" id="mine" name="Mine">
				  <markTypes xmi:id="_1" id="claim" label="Claim" description="A claim." guideline="Mark it." base="claim">
				    <labels key="id" value="Klaim"/>
				  </markTypes>
				</scheme:Scheme>
				""";
		byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
		assertEquals(file, new String(ModelFiles.write(
				ModelFiles.read(bytes, folder.resolve("scheme.saksi"), SchemePackage.Literals.SCHEME)), StandardCharsets.UTF_8));
	}

	@ParameterizedTest
	@ValueSource(strings = { "claims", "polnear", "dna", "fnc" })
	void blackTextIsReadableOnAllColours(String id) throws CorpusException {
		for (Labelled each : labelled(BuiltIns.schemes().load(id))) {
			if (each.getColour() != null) {
				assertTrue(contrastToBlack(each.getColour()) >= 7, each.getId() + " " + each.getColour());
			}
		}
	}

	/** Contrast ratio of WCAG 2.1; 7:1 is level AAA. */
	private static double contrastToBlack(String colour) {
		double[] weights = { 0.2126, 0.7152, 0.0722 };
		double luminance = 0;
		for (int i = 0; i < 3; i++) {
			double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
			luminance += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
		}
		return (luminance + 0.05) / 0.05;
	}

	@ParameterizedTest
	@CsvSource({ "source, form, named pronoun clitic nominal implicit",
			"cue, class, say admit deny distance estimate question evaluate relay prepositional nominal",
			"claim, kind, factual quantity prediction demand evaluation commitment",
			"attribution, quote_type, direct indirect mixed unquoted", "stance, polarity, affirm deny query report",
			"stance, certainty, certain probable possible underspecified", "stance, intensity, low medium high extreme",
			"stance, confidence, 1 2 3 4 5", "hop, role, relay medium",
			"agent, type, person person_unnamed government organization medium document unnamed writer",
			"canonical_claim, kind, factual quantity prediction demand evaluation commitment",
			"claim_link, type, same paraphrase entails contradicts supersedes supports",
			"zone, kind, headline subhead body caption byline dateline related nav ticker list footer" })
	void theSchemeClaimsHasExactlyTheseTags(String type, String attribute, String tags) throws CorpusException {
		AttributeType found = SchemeIndex.attribute(new SchemeIndex(BuiltIns.schemes().load("claims")).type(type), attribute);
		assertEquals(tags, String.join(" ", found.getTags().stream().map(Tag::getId).toList()));
	}

	@ParameterizedTest
	@CsvSource({ "dna, yes, affirm", "dna, no, deny", "fnc, agree, affirm", "fnc, disagree, deny", "fnc, discuss, report",
			"fnc, unrelated, unrelated" })
	void otherSchemesSayWhatTheirPolaritiesMean(String scheme, String tag, String means) throws CorpusException {
		assertEquals(means, new SchemeIndex(BuiltIns.schemes().load(scheme)).meaning(Base.STANCE, "polarity", tag));
	}

	@Test
	void onlyPolnearIsUnivocal() throws CorpusException {
		for (String id : BuiltIns.schemes().ids()) {
			assertEquals(id.equals("polnear"), BuiltIns.schemes().load(id).isUnivocal(), id);
		}
	}

	@Test
	void writtenAndReadAgainItIsTheSame() throws CorpusException, IOException {
		Scheme scheme = BuiltIns.schemes().load("claims");
		byte[] bytes = ModelFiles.write(scheme);
		Path file = Files.write(folder.resolve("scheme.saksi"), bytes);
		Scheme again = SchemeFiles.load(file);
		assertTrue(EcoreUtil.equals(scheme, again));
		assertArrayEquals(bytes, ModelFiles.write(scheme));
	}

	private CorpusException refused(String from, String to) throws IOException {
		String text = Files.readString(BuiltIns.bundle().resolve("schemes/claims.saksi-scheme"));
		assertTrue(text.contains(from), from);
		Path file = Files.writeString(folder.resolve("bad.saksi-scheme"), text.replaceFirst(Pattern.quote(from), to));
		CorpusException e = assertThrows(CorpusException.class, () -> SchemeFiles.load(file));
		assertEquals(file, e.path());
		return e;
	}

	@Test
	void refusesWhatContradictsItselfAndNamesTheId() throws IOException {
		assertTrue(refused("id=\"pronoun\"", "id=\"named\"").getMessage().contains("source.form=named"));
		assertTrue(refused("base=\"cue\"", "base=\"kue\"").line() > 0, "unknown base");
		assertTrue(refused("version=\"2\"", "version=\"9\"").located().contains("bad.saksi-scheme"));
		assertTrue(refused("</scheme:Scheme>", "").line() > 0, "cut off");
		refused("<scheme:Scheme", "<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><scheme:Scheme");
	}

	@Test
	void refusesFilesThatAreNoScheme() throws IOException {
		Path file = Files.write(folder.resolve("x.saksi-scheme"), "halo".getBytes(StandardCharsets.UTF_8));
		assertThrows(CorpusException.class, () -> SchemeFiles.load(file));
		assertThrows(CorpusException.class, () -> SchemeFiles.load(folder.resolve("missing")));
	}

	@Test
	void theRegistryTakesIdsAndFiles() throws CorpusException, IOException {
		SchemeRegistry registry = BuiltIns.schemes();
		assertEquals(List.of("claims", "polnear", "dna", "fnc"), registry.ids());
		Path file = Files.copy(BuiltIns.bundle().resolve("schemes/dna.saksi-scheme"), folder.resolve("mine.saksi-scheme"));
		assertEquals("dna", registry.loadIdOrFile(file.toString()).getId());
		assertEquals("fnc", registry.loadIdOrFile("fnc").getId());
		String message = assertThrows(CorpusException.class, () -> registry.loadIdOrFile("nope")).getMessage();
		assertTrue(message.contains("nope") && message.contains("claims"), message);
		assertFalse(registry.load("claims") == registry.load("claims"), "a copy each time");
	}

	@Test
	void theRegistryLeavesOutWhatIsIncomplete() {
		List<String> log = new ArrayList<>();
		String plugin = "<plugin><extension point=\"org.saksi.core.schemes\"><scheme id=\"x\"/><scheme file=\"y\"/>"
				+ "<scheme id=\"claims\" file=\"z\"/><scheme id=\"acme\" file=\"nothing\"/></extension></plugin>";
		SchemeRegistry registry = SchemeRegistry.read(BuiltIns.extensions(plugin), BuiltIns::file,
				status -> log.add(status.getMessage()));
		assertEquals(List.of("claims", "polnear", "dna", "fnc", "acme"), registry.ids());
		assertEquals(3, log.size());
		assertThrows(CorpusException.class, () -> registry.load("acme"));
	}

	@Test
	void firstOfABaseIsItsDefault() throws CorpusException {
		SchemeIndex dna = new SchemeIndex(BuiltIns.schemes().load("dna"));
		MarkType person = dna.type(Base.SOURCE);
		assertEquals("person", person.getId());
		assertEquals(Base.SOURCE, dna.type("organization").getBase());
	}
}
