package org.saksi.ui.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** What the dialog says of plug-ins that were left out. */
class PluginReportTest {

	@Test
	void namesTheFirstFiveAndCountsTheRest() {
		List<String> lines = PluginReport.text(IntStream.range(0, 8).mapToObj(i -> "com.acme" + i + " has no class\nand more").toList())
				.lines().toList();
		assertEquals(7, lines.size());
		assertEquals("\u2022 com.acme0 has no class", lines.get(1));
		assertEquals("\u2022 com.acme4 has no class", lines.get(5));
		assertEquals(Messages.PluginReport_more.replace("{0}", "3"), lines.get(6));
	}

	@Test
	void sameMessagesAreOne() {
		String text = PluginReport.text(List.of("a.b fails", "a.b fails"));
		assertEquals(2, text.lines().count());
		assertFalse(text.contains("{0}"));
	}
}
