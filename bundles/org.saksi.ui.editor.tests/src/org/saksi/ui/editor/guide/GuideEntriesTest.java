package org.saksi.ui.editor.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.scheme.MarkType;
import org.saksi.model.scheme.Scheme;
import org.saksi.ui.editor.inspector.Kursk;

class GuideEntriesTest {

	@Test
	void everyTypeAttributeAndTagIsThereOnce() throws Exception {
		Scheme scheme = Kursk.shipped();
		int expected = 0;
		for (MarkType type : scheme.getMarkTypes()) {
			expected += 1 + type.getAttributes().size() + type.getAttributes().stream().mapToInt(each -> each.getTags().size()).sum();
		}
		List<Entry> all = GuideEntries.of(new SchemeIndex(scheme), "");
		assertEquals(expected, all.size());
		assertEquals(expected, all.stream().map(Entry::topic).distinct().count());
	}

	@Test
	void whatIsFoundStandsBelowWhatItBelongsTo() throws Exception {
		List<Entry> found = GuideEntries.of(new SchemeIndex(Kursk.shipped()), "prediction");
		assertTrue(found.contains(found.stream().filter(each -> "prediction".equals(each.topic().tag())).findFirst().orElseThrow()));
		assertEquals(0, found.get(0).depth());
		assertEquals(1, found.get(1).depth());
		assertTrue(found.size() < 12, () -> String.valueOf(found.size()));
		assertEquals(List.of(), GuideEntries.of(new SchemeIndex(Kursk.shipped()), "qqqq"));
	}

	@Test
	void whatIsRetiredIsLeftOut() throws Exception {
		Scheme scheme = Kursk.shipped();
		MarkType claim = new SchemeIndex(scheme).type("claim");
		claim.getAttributes().get(0).getTags().get(0).setRetired(true);
		String tag = claim.getAttributes().get(0).getTags().get(0).getId();
		assertFalse(GuideEntries.of(new SchemeIndex(scheme), "").stream()
				.anyMatch(each -> "claim".equals(each.topic().type()) && tag.equals(each.topic().tag())));
	}
}
