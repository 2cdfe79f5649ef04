package org.saksi.ui.corpus.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.saksi.ui.grid.GridState;

/** How the explorer was set up is on disk soon after it was changed, not only when it is closed. */
class ExplorerMemoryTest {

	private static final int PATIENCE = 20_000;

	private static Path file() throws Exception {
		return Path.of(Platform.getInstanceLocation().getURL().toURI())
				.resolve(".metadata/.plugins/org.eclipse.core.runtime/.settings/org.saksi.ui.corpus.explorer.prefs");
	}

	private static boolean isWritten(String text) throws Exception {
		long end = System.currentTimeMillis() + PATIENCE;
		while (System.currentTimeMillis() < end) {
			if (Files.exists(file()) && Files.readString(file()).contains(text)) {
				return true;
			}
			Thread.sleep(50);
		}
		return false;
	}

	@Test
	void aChangeIsWrittenWithoutBeingAsked() throws Exception {
		for (int width = 100; width < 140; width++) {
			ExplorerMemory.setState("corpus-of-a-test", new GridState(List.of(new GridState.Column("title", width, true)), List.of(), Map.of(), null));
		}
		assertTrue(isWritten("title\\t139"), "the last width");
		assertEquals(139, ExplorerMemory.state("corpus-of-a-test").columns().get(0).width());
		ExplorerMemory.setOnlyMine("corpus-of-a-test", true);
		assertTrue(isWritten("mine/corpus-of-a-test=true"));
	}
}
