package org.saksi.rcp.tests.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.scheme.SchemeRegistry;
import org.saksi.core.session.ArticleSession;
import org.saksi.core.team.CorpusSettings;
import org.saksi.rcp.tests.Desk;

/** Where the leader wants it, the workbench counts the time in which somebody works on an article, and disturbs nothing by it. */
class ActiveMinutesTest {

	@TempDir
	Path folder;

	private static int seconds(Desk desk) {
		return desk.driver.ui(() -> {
			try (ArticleSession session = desk.store.session(Desk.ARTICLE, Desk.ANNOTATOR)) {
				return session.activeSeconds();
			}
		});
	}

	private static void timed(Desk desk, boolean on) {
		desk.driver.ui(() -> {
			try (var session = desk.store.corpusSession()) {
				return session.run("Timer", () -> {
					CorpusSettings.of(session.corpus()).setTimed(on);
					return true;
				});
			}
		});
	}

	@Test
	void timeCountsWhereItIsSwitchedOn() throws Exception {
		try (Desk desk = new Desk("minutes", folder.resolve("corpus"), SchemeRegistry.get().load("claims"))) {
			desk.run(() -> {
				desk.openTheArticle();
				desk.driver.press("Right", "Right");
				assertEquals(0, seconds(desk));
				timed(desk, true);
				desk.driver.press("Right", "Right");
				desk.driver.waitUntil("seconds are counted", () -> seconds(desk) >= 2);
				assertFalse(desk.driver.ui(() -> Desk.editor().isDirty()), "counting is no change");
				desk.select("Truk pasir mungkin memicu");
				desk.driver.press("c");
				desk.save();
				desk.picture("counted");
				assertTrue(desk.store.summary(Desk.ARTICLE).layer(Desk.ANNOTATOR).activeSeconds() >= 2);
				timed(desk, false);
				int before = seconds(desk);
				desk.select("Menurutnya");
				desk.select("bersikukuh");
				assertEquals(before, seconds(desk));
			});
		}
	}
}
