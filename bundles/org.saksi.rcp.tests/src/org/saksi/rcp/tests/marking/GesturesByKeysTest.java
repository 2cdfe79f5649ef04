package org.saksi.rcp.tests.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.scheme.SchemeRegistry;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.ChainHop;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.Source;
import org.saksi.rcp.tests.Desk;
import org.saksi.testing.ui.UiDriver;
import org.saksi.ui.editors.ArticleInput;
import org.saksi.ui.prefs.MarkingPreferences;

/** Every gesture of marking, by real keys in the workbench, on a sample article. */
class GesturesByKeysTest {

	private static final String QUOTE = "Belum ada laporan apa pun yang rampung";

	@TempDir
	Path folder;

	private Desk desk;
	private UiDriver driver;

	private void at(String name, Desk.Steps steps) throws Exception {
		try (Desk opened = new Desk("gestures-" + name, folder.resolve("corpus"), SchemeRegistry.get().load("claims"))) {
			desk = opened;
			driver = opened.driver;
			desk.run(() -> {
				desk.openTheArticle();
				steps.run();
			});
		}
	}

	/** Places the caret before words. */
	private void place(String words) {
		desk.select(words);
		driver.press("Left");
	}

	private static String words(Mark mark) {
		return mark == null || mark.getSpan() == null ? null : mark.getSpan().quote();
	}

	private List<String> claims() {
		return desk.layer(layer -> layer.getClaims().stream().map(GesturesByKeysTest::words).toList());
	}

	private List<String> sources() {
		return desk.layer(layer -> layer.getSources().stream().map(GesturesByKeysTest::words).toList());
	}

	private List<String> cues() {
		return desk.layer(layer -> layer.getCues().stream().map(GesturesByKeysTest::words).toList());
	}

	/** Sources, cue, claims and hops of each attribution. */
	private List<String> attributions() {
		return desk.layer(layer -> layer.getAttributions().stream().map(GesturesByKeysTest::words).toList());
	}

	private static String words(Attribution attribution) {
		return attribution.getSources().stream().map(GesturesByKeysTest::words).toList() + " " + words(attribution.getCue()) + " "
				+ attribution.getClaims().stream().map(GesturesByKeysTest::words).toList() + " "
				+ attribution.getChain().stream().map(hop -> words(hop.getSource())).toList();
	}

	private void choose(String key, String typed) {
		driver.press(key);
		driver.waitUntil("the pop-in has the focus",
				() -> Desk.display().getFocusControl() instanceof Text text && "popin.text".equals(text.getData(UiDriver.ID)));
		if (!typed.isEmpty()) {
			driver.press("ctrl+a");
			driver.type(typed);
		}
	}

	private void take(String key, String typed) {
		choose(key, typed);
		driver.press("Return");
		desk.waitForText();
	}

	@Test
	void wordsOrJustWhatIsSelected() throws Exception {
		at("exact", () -> {
			place("sambungan las di");
			driver.press("Right", "Right", "shift+Right", "shift+Right", "shift+Right", "q");
			assertEquals(List.of("sambungan"), cues());
			driver.press("ctrl+z");
			place("sambungan las di");
			driver.press("Right", "Right", "shift+Right", "shift+Right", "shift+Right", "grave", "q");
			assertEquals(List.of("mbu"), cues());
			place("Kontraktor menunjuk");
			driver.press("Right", "shift+Right", "shift+Right", "s");
			assertEquals(List.of("Kontraktor"), sources());
		});
	}

	@Test
	void aQuotationIsLinkedAtOnceInOneStepEachAndSoIsTakenBack() throws Exception {
		at("once", () -> {
			place("\"" + QUOTE);
			driver.press("c", "q", "s", "q", "s", "h");
			assertEquals(List.of("[Menteri Anggara Wisesana] kata [" + QUOTE + "] [Nusapers]"), attributions());
			desk.picture("chain");
			driver.press("ctrl+z", "ctrl+z", "ctrl+z");
			assertEquals(List.of("[Menteri Anggara Wisesana] kata [" + QUOTE + "] []"), attributions());
			driver.press("ctrl+z");
			assertEquals(List.of("[null] kata [" + QUOTE + "] []"), attributions());
			driver.press("ctrl+z");
			assertEquals(List.of(), attributions());
			assertEquals(List.of(QUOTE), claims());
			driver.press("ctrl+shift+z", "ctrl+shift+z", "ctrl+shift+z", "ctrl+shift+z", "ctrl+shift+z");
			assertEquals(List.of("[Menteri Anggara Wisesana] kata [" + QUOTE + "] [Nusapers]"), attributions());
		});
	}

	@Test
	void theChainIsEditedByKeys() throws Exception {
		at("hops", () -> {
			place("\"" + QUOTE);
			driver.press("c", "q", "s", "q", "s", "h");
			desk.select("Selaka TV");
			driver.press("s", "shift+h");
			assertEquals(List.of("medium", "medium"), roles());
			desk.select("Selaka TV");
			driver.press("s"); // goes to the source that is there
			driver.press("less");
			assertTrue(attributions().get(0).endsWith("[Selaka TV, Nusapers]"), () -> attributions().toString());
			driver.press("greater");
			assertTrue(attributions().get(0).endsWith("[Nusapers, Selaka TV]"), () -> attributions().toString());
			driver.press("shift+u");
			assertTrue(attributions().get(0).endsWith("[Nusapers]"), () -> attributions().toString());
			driver.press("ctrl+z");
			assertTrue(attributions().get(0).endsWith("[Nusapers, Selaka TV]"), () -> attributions().toString());
		});
	}

	private List<String> roles() {
		return desk.layer(layer -> layer.getAttributions().get(0).getChain().stream().map(ChainHop::getRole).toList());
	}

	@Test
	void anAttributionIsCopiedAndTheNewOneHasNoStance() throws Exception {
		at("copy", () -> {
			place("\"" + QUOTE);
			driver.press("c", "q", "s", "1");
			desk.select("kegagalan terjadi akibat beban berlebih");
			driver.press("c", "shift+c");
			assertEquals(List.of("[Menteri Anggara Wisesana] kata [" + QUOTE + "] []",
					"[Menteri Anggara Wisesana] kata [kegagalan terjadi akibat beban berlebih] []"), attributions());
			assertEquals(1, desk.<Integer>layer(layer -> layer.getStances().size()));
			driver.press("ctrl+z");
			assertEquals(1, attributions().size());
		});
	}

	@Test
	void allPlacesOfAnAgentAreOneStep() throws Exception {
		at("all", () -> {
			desk.select("Lintang Kusumarini");
			driver.press("s");
			take("g", "Lintang");
			driver.press("shift+s");
			assertEquals(1, sources().size(), "Lintang alone is no name of hers yet");
			desk.select("kata Lintang");
			driver.press("Right", "ctrl+shift+Left", "s");
			assertEquals(List.of("Lintang Kusumarini", "Lintang"), sources());
			driver.press("shift+s");
			assertEquals(List.of("Lintang Kusumarini", "Lintang", "Lintang"), sources());
			assertTrue(desk.<Boolean>layer(layer -> layer.getSources().stream().allMatch(source -> "LINTANG".equals(source.getAgent()))));
			driver.press("ctrl+z");
			assertEquals(2, sources().size());
		});
	}

	@Test
	void jointSourcesAreTwoMarksAndOneKeyWithAStanceEach() throws Exception {
		at("joint", () -> {
			desk.select("membuka seluruh dokumen proyek kepada publik");
			driver.press("c");
			desk.select("mendesak");
			driver.press("q");
			desk.select("Perkumpulan Pantau Jembatan");
			driver.press("s");
			take("g", "");
			driver.press("1");
			desk.select("Serikat Nelayan Benawa");
			driver.press("s", "a");
			take("g", "");
			assertEquals(List.of("[Perkumpulan Pantau Jembatan, Serikat Nelayan Benawa] mendesak [membuka seluruh dokumen proyek kepada publik] []"),
					attributions());
			assertEquals(2, desk.<Integer>layer(layer -> layer.getStances().size()));
			assertEquals(2L, desk.<Long>layer(layer -> layer.getStances().stream().map(stance -> stance.getHolder()).distinct().count()));
		});
	}

	@Test
	void sentencesAndClausesAreGoneThrough() throws Exception {
		at("moves", () -> {
			StyledText text = driver.find(StyledText.class, "org.saksi.ui.editor.text");
			place("Guru besar");
			driver.press("c", "shift+n");
			assertCaret(text, "\"Retaknya");
			driver.press("shift+p");
			assertCaret(text, "Kontraktor menunjuk");
			driver.press("n");
			assertCaret(text, "Guru besar");
			driver.press("semicolon");
			assertCaret(text, "Prof. Lintang");
		});
	}

	@Test
	void articlesAreGoneThrough() throws Exception {
		at("articles", () -> {
			driver.ui(() -> {
				Desk.page().showView("org.saksi.ui.corpus.explorer").setFocus();
				return null;
			});
			driver.press("ctrl+f");
			Text filter = driver.find(Text.class, "explorer.filter");
			driver.waitUntil("the filter has the focus", filter::isFocusControl);
			driver.press("ctrl+a", "BackSpace");
			Label counts = driver.find(Label.class, "explorer.counts");
			driver.waitUntil("all articles are listed", () -> !counts.getText().contains("1 of 13 shown"));
			driver.ui(() -> {
				Desk.page().activate(Desk.editor());
				return null;
			});
			desk.waitForText();
			assertEquals(Desk.ARTICLE, article());
			driver.press("alt+Up");
			driver.waitUntil("the previous article is open", () -> !Desk.ARTICLE.equals(article()));
			driver.press("alt+Down");
			driver.waitUntil("the next one is open", () -> Desk.ARTICLE.equals(article()));
		});
	}

	private String article() {
		return driver.ui(() -> ((ArticleInput) Desk.editor().getEditorInput()).articleId());
	}

	private void assertCaret(StyledText text, String before) {
		String all = driver.ui(text::getText);
		driver.waitUntil("the caret is before " + before, () -> all.startsWith(before, text.getCaretOffset()));
	}

	@Test
	void edgesAndSegmentsAndTypesAreChangedAndLinksStay() throws Exception {
		at("edges", () -> {
			place("\"" + QUOTE);
			driver.press("c", "q", "s", "1");
			driver.press("bracketright", "bracketleft", "shift+bracketright");
			assertTrue(sources().contains("Anggara Wisesana"), () -> sources().toString());
			driver.press("ctrl+bracketright", "ctrl+bracketleft", "ctrl+shift+bracketright", "ctrl+shift+bracketleft");
			driver.press("shift+bracketleft");
			assertTrue(sources().contains("Menteri Anggara Wisesana"), () -> sources().toString());
			desk.select("ibu kota");
			driver.press("j");
			assertEquals(2, desk.<Integer>layer(layer -> layer.getSources().get(0).getSpan().segmentCount()));
			driver.press("shift+j");
			assertEquals(1, desk.<Integer>layer(layer -> layer.getSources().get(0).getSpan().segmentCount()));
			driver.press("r");
			driver.waitUntil("types are offered", () -> Desk.display().getFocusControl() instanceof Text);
			driver.type("cue");
			driver.press("Return");
			desk.waitForText();
			driver.press("ctrl+z");
			assertEquals(List.of("[Menteri Anggara Wisesana] kata [" + QUOTE + "] []"), attributions());
			assertEquals(1, desk.<Integer>layer(layer -> layer.getStances().size()));
		});
	}

	@Test
	void aPopInProposesWhoWasMentionedAndMakesCleanEntries() throws Exception {
		at("popin", () -> {
			place("Gubernur Herman Wokandi");
			driver.press("s");
			desk.select("Gubernur Herman Wokandi");
			driver.press("s");
			take("g", "Gubernur Jawa Barat Hermanto Wokandi");
			String made = desk.layer(layer -> layer.getSources().stream().map(Source::getAgent).filter(java.util.Objects::nonNull).findFirst().orElse(null));
			assertNotNull(made);
			place("\"Kapan kami");
			driver.press("c", "q");
			choose("g", "");
			Table table = driver.find(Table.class, "popin.table");
			String name = driver.ui(() -> desk.store.registries().agentName(made));
			assertTrue(driver.<String>ui(() -> table.getItem(0).getText()).startsWith(name), name);
			driver.press("Return");
			desk.waitForText();
			assertTrue(desk.<Boolean>layer(layer -> layer.getSources().stream().anyMatch(source -> source.getSpan() == null
					&& made.equals(source.getAgent()))));
		});
	}

	@Test
	void aClaimSaysWhichOneItTakesUp() throws Exception {
		at("antecedent", () -> {
			desk.select("laporan awal sudah rampung");
			driver.press("c");
			desk.select("hal itu");
			driver.press("c");
			take("equal", "");
			Claim antecedent = desk.layer(layer -> layer.getClaims().get(1).getAnaphoricOf());
			assertEquals("laporan awal sudah rampung", words(antecedent));
		});
	}

	@Test
	void thePreferenceSwitchesLinkingOff() throws Exception {
		try {
			at("off", () -> {
				driver.ui(() -> {
					MarkingPreferences.setLinksAtOnce(false);
					return null;
				});
				place("\"" + QUOTE);
				driver.press("c", "q", "s");
				assertEquals(List.of(), attributions());
				driver.press("a");
				assertEquals(1, attributions().size());
			});
		} finally {
			driver.ui(() -> {
				MarkingPreferences.setLinksAtOnce(true);
				return null;
			});
		}
	}
}
