package org.saksi.ui.editor.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.saksi.model.article.Zone;
import org.saksi.model.corpus.CorpusFactory;
import org.saksi.model.corpus.Right;
import org.saksi.ui.editor.MemoryModel;
import org.saksi.ui.editor.popups.Choice;
import org.saksi.ui.editor.popups.ZoneChoices;

class ZonesTest {

	private static final String TEXT = DeskFixture.TEXT;

	private final DeskFixture fixture = new DeskFixture(model());
	private final Zones zones = new Zones(fixture.desk);

	/** Two lines, each a body of its own. */
	private static MemoryModel model() {
		MemoryModel model = new MemoryModel(TEXT);
		model.article().getZones().clear();
		return model.zones("body", "body");
	}

	private List<String> kinds() {
		return fixture.model.article().getZones().stream()
				.map(zone -> zone.getKind() + " " + TEXT.substring(zone.getStart(), Math.min(zone.getEnd(), zone.getStart() + 5))).toList();
	}

	@Test
	void theLineAtTheCaretGetsAZoneOfItsOwn() {
		fixture.place("Kantor");
		zones.set("nav");
		assertEquals(List.of("body Guber", "nav Warga"), kinds());
		assertEquals(List.of("Zone: nav"), fixture.model.gestures());
	}

	@Test
	void changesTheWholeZoneAndJoinsNeighbours() {
		fixture.place("Warga");
		zones.set("nav");
		fixture.model.change(same -> { });
		fixture.place("Antara");
		zones.change("body");
		assertEquals(List.of("body Guber"), kinds());
	}

	@Test
	void removesTheZoneAtTheCaretAndSaysWhereThereIsNone() {
		fixture.place("Warga");
		zones.remove();
		assertEquals(List.of("body Guber"), kinds());
		fixture.model.change(same -> { });
		zones.remove();
		assertTrue(fixture.refused());
		assertEquals(List.of("body Guber"), kinds());
	}

	@Test
	void aDatelineIsWhatIsSelectedOfALine() {
		fixture.choose("Gubernur Rudi");
		zones.set("dateline");
		assertEquals("dateline Guber", kinds().get(0));
		Zone zone = fixture.model.article().getZones().get(0);
		assertEquals("Gubernur Rudi", TEXT.substring(zone.getStart(), zone.getEnd()));
		fixture.select(0, TEXT.length());
		zones.set("dateline");
		assertTrue(fixture.refused(), "not over lines");
	}

	@Test
	void whoMayNotChangesNothing() {
		assertTrue(Zones.mayChange(fixture.model));
		Right right = CorpusFactory.eINSTANCE.createRight();
		right.setAnnotator("budi");
		right.setPermission("zones");
		fixture.model.corpus().getRights().add(right);
		assertFalse(Zones.mayChange(fixture.model));
		assertFalse(Zones.mayChange(new MemoryModel(TEXT).readOnly()));
	}

	@Test
	void everyKindHasALetterThatPicksItAtOnce() {
		String[] picked = new String[] { "nothing" };
		ZoneChoices choices = new ZoneChoices(Zones.kinds(fixture.model), kind -> picked[0] = kind);
		for (Choice choice : choices.of("")) {
			choices.at(choice.detail()).pick().run();
			assertTrue(picked[0] == null || fixture.model.scheme() != null);
		}
		choices.at("0").pick().run();
		assertEquals(null, picked[0]);
		choices.at("h").pick().run();
		assertEquals("headline", picked[0]);
		assertEquals(1, choices.of("foot").size());
		long letters = choices.of("").stream().map(Choice::detail).distinct().count();
		assertEquals(choices.of("").size(), letters);
	}
}
