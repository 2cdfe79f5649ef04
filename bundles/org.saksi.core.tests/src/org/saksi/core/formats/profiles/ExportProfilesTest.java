package org.saksi.core.formats.profiles;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saksi.core.CorpusException;
import org.saksi.core.files.Ids;
import org.saksi.core.formats.ExportRequest;
import org.saksi.core.formats.ExportRequest.Filter;
import org.saksi.core.formats.ExportRequest.Layers;
import org.saksi.core.formats.ExportRequest.Split;
import org.saksi.core.formats.selection.TagChoice;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.store.NewCorpus;
import org.saksi.core.store.StoreOptions;
import org.saksi.model.corpus.CorpusFactory;
import org.saksi.model.corpus.Right;
import org.saksi.model.marks.LayerStatus;
import org.saksi.testing.model.TestSchemes;

class ExportProfilesTest {

	@TempDir
	Path folder;
	private CorpusStore store;
	private ExportProfiles profiles;

	@BeforeEach
	void corpus() throws CorpusException {
		store = CorpusStore.create(folder.resolve("corpus"), new NewCorpus("B", "id", TestSchemes.claims(), List.of("ani", "budi")),
				StoreOptions.defaults().withStateFolder(folder.resolve("state")));
		profiles = new ExportProfiles(store);
	}

	@AfterEach
	void close() {
		store.close();
	}

	private static ExportProfile profile(String name) {
		return new ExportProfile(name, "xlsx", new ExportRequest(Set.of("budi", "ani"), EnumSet.of(LayerStatus.DONE), Set.of("body"),
				new Split(List.of(80, 10, 10), 7, true), true, Map.of("negatives", "3"), Set.of("a"), Layers.MAJORITY,
				new Filter(Set.of("Kompas"), LocalDate.of(2022, 1, 1), null, Set.of(TagChoice.parse("claims.kind=quantity")))));
	}

	@Test
	void aProfileIsAFileThatPeopleCanRead() throws Exception {
		profiles.save(profile("latih"));
		Path file = store.root().resolve("profiles/latih.json");
		assertEquals("""
				{
				  "saksi_profile" : 1,
				  "name" : "latih",
				  "format" : "xlsx",
				  "layers" : "majority",
				  "annotators" : [
				    "ani",
				    "budi"
				  ],
				  "statuses" : [
				    "done"
				  ],
				  "zones" : [
				    "body"
				  ],
				  "media" : [
				    "Kompas"
				  ],
				  "from" : "2022-01-01",
				  "tags" : [
				    "claims.kind=quantity"
				  ],
				  "split" : "80/10/10",
				  "seed" : 7,
				  "keep_claims" : true,
				  "options" : {
				    "negatives" : "3"
				  }
				}
				""", Files.readString(file));
		ExportProfile read = profiles.get("latih");
		assertEquals(profile("latih"), read);
		assertEquals(Set.of(), read.request().articles());
		assertFalse(read.request().force());
	}

	@Test
	void profilesAreListedReplacedAndDeleted() throws CorpusException {
		for (String name : List.of("b", "Latih & Uji/1", "a", "x".repeat(300))) {
			profiles.save(profile(name));
		}
		assertEquals(List.of("Latih & Uji/1", "a", "b", "x".repeat(300)), names());
		assertTrue(Files.exists(store.root().resolve("profiles/" + Ids.encode("Latih & Uji/1") + ".json")));
		profiles.save(new ExportProfile("a", "csv", ExportRequest.ALL));
		assertEquals("csv", profiles.get("a").format());
		profiles.delete("a");
		assertFalse(profiles.has("a"));
		CorpusException none = assertThrows(CorpusException.class, () -> profiles.get("a"));
		assertTrue(none.getMessage().startsWith("there is no profile a; there are Latih & Uji/1, b, "), none.getMessage());
	}

	private List<String> names() throws CorpusException {
		return profiles.all(broken -> {
			throw new AssertionError(broken.located());
		}).stream().map(ExportProfile::name).toList();
	}

	@Test
	void openingACorpusKeepsProfilesAndSweepsWhatACrashLeft() throws Exception {
		profiles.save(profile("latih"));
		byte[] before = Files.readAllBytes(profiles.file("latih"));
		Path left = Files.writeString(store.root().resolve("profiles/.saksi-1.tmp"), "half");
		Files.setLastModifiedTime(left, FileTime.fromMillis(0));
		store.close();
		store = CorpusStore.open(store.root(), StoreOptions.defaults().withStateFolder(folder.resolve("state")), null);
		profiles = new ExportProfiles(store);
		assertEquals(List.of("latih"), names());
		assertArrayEquals(before, Files.readAllBytes(profiles.file("latih")));
		assertFalse(Files.exists(left));
		assertEquals(List.of(), store.damage());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '!', value = { "{\"saksi_profile\": 2}!:1: saksi_profile: expected 1 to 1; this file is for a newer Saksi",
			"{\"format\": \"x\"}!:1: saksi_profile: expected the version of the form, 1",
			"{\"saksi_profile\": 1}!:1: format: expected the name of a format",
			"{\"saksi_profile\": 1,~\"format\": \"x\",~\"filter\": 1}!:3: filter: expected one of annotators, format, from, keep_claims, layers, media, name, options, saksi_profile, seed, split, statuses, tags, to, zones",
			"{\"saksi_profile\": 1,~\"format\": \"x\",~\"statuses\": [\"done\",~\"ready\"]}!:4: statuses: expected todo, open, done, adjudicated",
			"{\"saksi_profile\": 1,~\"format\": \"x\", \"from\": \"2022\"}!:2: from: expected a day such as 2022-01-31",
			"{\"saksi_profile\": 1,~\"format\": \"x\", \"tags\": [\"kind\"]}!:2: tags: expected a tag such as claims.kind=quantity",
			"{\"saksi_profile\": 1,~\"format\": \"x\", \"split\": \"most\"}!:2: split: expected shares such as 80/10/10, or a number of folds from 2 to 100",
			"{\"saksi_profile\": 1,~\"format\": \"x\", \"split\": \"5\", \"seed\": 1.5}!:2: seed: expected a whole number",
			"{\"saksi_profile\": 1,~\"format\": \"x\", \"zones\": \"body\"}!:2: zones: expected a list: […]",
			"{\"saksi_profile\": 1,~\"format\": \"x\", \"options\": []}!:2: options: expected an object, in braces",
			"{\"saksi_profile\": 1,~oops}!:2: the file is not JSON: " })
	void whatIsWrongIsSaidWithFileLineAndKey(String text, String expected) throws Exception {
		profiles.save(profile("baik"));
		Path file = Files.writeString(store.root().resolve("profiles/rusak.json"), text.replace('~', '\n'));
		CorpusException e = assertThrows(CorpusException.class, () -> profiles.get("rusak"));
		assertTrue(e.located().startsWith(file + expected), e.located());
		List<CorpusException> broken = new ArrayList<>();
		assertEquals(List.of("baik"), profiles.all(broken::add).stream().map(ExportProfile::name).toList());
		assertEquals(1, broken.size());
		assertEquals(text.replace('~', '\n'), Files.readString(file), "nothing is overwritten");
	}

	@Test
	void theFileNamesTheProfile() throws Exception {
		profiles.save(profile("a"));
		Files.copy(profiles.file("a"), profiles.file("b"));
		assertEquals("b", profiles.get("b").name());
		Path cut = profiles.file("y".repeat(300));
		Files.copy(profiles.file("a"), cut);
		CorpusException e = assertThrows(CorpusException.class, () -> profiles.get("y".repeat(300)));
		assertTrue(e.getMessage().startsWith("name: expected"), e.getMessage());
	}

	@Test
	void whoMayNotChangeTheTeamsSettingsMayNotSave() throws CorpusException {
		Right right = CorpusFactory.eINSTANCE.createRight();
		right.setAnnotator("budi");
		right.setPermission("team");
		store.corpus().getRights().add(right);
		store.setActor(() -> "ani");
		assertFalse(profiles.mayChange());
		CorpusException e = assertThrows(CorpusException.class, () -> profiles.save(profile("x")));
		assertTrue(e.getMessage().contains("export profiles") && e.getMessage().contains("budi"), e.getMessage());
		store.setActor(() -> "budi");
		profiles.save(profile("x"));
		store.setActor(() -> "ani");
		assertThrows(CorpusException.class, () -> profiles.delete("x"));
		assertEquals(profile("x"), profiles.get("x"));
	}

	@Property(tries = 300)
	void whatIsWrittenIsRead(@ForAll long seed, @ForAll String word) throws IOException, CorpusException {
		Random random = new Random(seed);
		String name = word.replaceAll("[^\\p{L}\\p{N} .,/&%-]", "") + "x";
		Set<String> some = new LinkedHashSet<>();
		random.ints(random.nextInt(3), 0, 9).forEach(i -> some.add(name + i));
		Set<LayerStatus> statuses = EnumSet.noneOf(LayerStatus.class);
		random.ints(random.nextInt(4), 0, 4).forEach(i -> statuses.add(LayerStatus.values()[i]));
		Split split = switch (random.nextInt(3)) {
		case 0 -> null;
		case 1 -> new Split(List.of(2 + random.nextInt(90)), random.nextInt(), random.nextBoolean());
		default -> new Split(List.of(1 + random.nextInt(99), 1), random.nextInt(), random.nextBoolean());
		};
		Map<String, String> values = new HashMap<>();
		some.forEach(each -> values.put(each, "a\"b\n" + each));
		LocalDate day = random.nextBoolean() ? null : LocalDate.ofEpochDay(random.nextInt(40000));
		ExportProfile profile = new ExportProfile(name, "f" + seed, new ExportRequest(some, statuses, some, split, false, values,
				Set.of(), Layers.values()[random.nextInt(3)], new Filter(some, day, random.nextBoolean() ? null : day,
						random.nextBoolean() ? Set.of() : Set.of(new TagChoice("m", "a", name.strip())))));
		Path file = Files.createTempDirectory("profile").resolve(Ids.encode(name) + ".json");
		try {
			Files.write(file, ProfileFiles.bytes(profile));
			ExportProfile read = ProfileFiles.read(file);
			assertEquals(profile, read);
			assertArrayEquals(ProfileFiles.bytes(profile), ProfileFiles.bytes(read));
		} finally {
			Files.delete(file);
			Files.delete(file.getParent());
		}
	}
}
