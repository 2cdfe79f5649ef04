package org.saksi.rcp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jface.bindings.Binding;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.rcp.help.HelpDocument;
import org.saksi.rcp.help.HelpPages;
import org.saksi.rcp.help.HelpView;
import org.saksi.testing.ui.UiDriver;

/** The pages of the help are whole: both languages, every link, every command. */
class HelpTest {

	private static final Pattern COMMAND = Pattern.compile("command[=:]\"?([\\w.]+)");

	private static final Pattern KEY = Pattern.compile("<kbd command=\"([\\w.]+)\">([^<]+)</kbd>");

	private final UiDriver driver = new UiDriver(PlatformUI.getWorkbench().getDisplay());

	@Test
	void everyPageIsThereInBothLanguages() throws Exception {
		for (String page : HelpPages.ALL) {
			HelpDocument english = HelpDocument.parse(HelpPages.source("en", page));
			HelpDocument indonesian = HelpDocument.parse(HelpPages.source("id", page));
			assertFalse(english.title().isBlank(), page);
			assertFalse(indonesian.title().isBlank(), page);
			assertEquals(targets(english), targets(indonesian), () -> "links of " + page);
			assertEquals(headings(english), headings(indonesian), () -> "headings of " + page);
			assertEquals(commands(page, "en"), commands(page, "id"), () -> "commands of " + page);
		}
	}

	private static List<String> targets(HelpDocument page) {
		return page.runs().stream().filter(run -> run.look() == HelpDocument.Look.LINK).map(HelpDocument.Run::target).sorted()
				.toList();
	}

	private static long headings(HelpDocument page) {
		return page.runs().stream().filter(run -> run.look() == HelpDocument.Look.HEADING).count();
	}

	private static Set<String> commands(String page, String language) throws Exception {
		Set<String> ids = new TreeSet<>();
		for (Matcher m = COMMAND.matcher(HelpPages.source(language, page)); m.find();) {
			ids.add(m.group(1));
		}
		return ids;
	}

	@Test
	void everyLinkResolvesAndEveryPageIsLinked() throws Exception {
		List<String> broken = new ArrayList<>();
		Set<String> reached = new TreeSet<>();
		for (String page : HelpPages.ALL) {
			for (String target : targets(HelpDocument.parse(HelpPages.source("en", page)))) {
				String name = target.replace(".html", "");
				if (target.endsWith(".html")) {
					reached.add(name);
				}
				if (!target.startsWith("command:") && !HelpPages.ALL.contains(name)) {
					broken.add(page + " → " + target);
				}
			}
		}
		assertEquals(List.of(), broken);
		reached.add(HelpPages.INDEX);
		assertEquals(new TreeSet<>(HelpPages.ALL), reached);
	}

	@Test
	void everyCommandThatIsNamedExists() throws Exception {
		Set<String> missing = new TreeSet<>();
		int found = 0;
		ICommandService service = PlatformUI.getWorkbench().getService(ICommandService.class);
		for (String page : HelpPages.ALL) {
			for (String id : commands(page, "en")) {
				found++;
				if (!driver.ui(() -> service.getCommand(id).isDefined())) {
					missing.add(page + ": " + id);
				}
			}
		}
		assertEquals(Set.of(), missing);
		assertTrue(found > 20, "commands: " + found);
	}

	@Test
	void everyKeyThatIsNamedRunsItsCommand() throws Exception {
		Map<String, Set<Set<String>>> keys = new HashMap<>();
		driver.ui(() -> {
			for (Binding binding : PlatformUI.getWorkbench().getService(IBindingService.class).getBindings()) {
				if (binding.getParameterizedCommand() != null) {
					keys.computeIfAbsent(binding.getParameterizedCommand().getId(), any -> new HashSet<>())
							.add(parts(binding.getTriggerSequence().format()));
				}
			}
			return null;
		});
		List<String> wrong = new ArrayList<>();
		for (String page : HelpPages.ALL) {
			for (String language : List.of("en", "id")) {
				for (Matcher m = KEY.matcher(HelpPages.source(language, page)); m.find();) {
					if (!keys.getOrDefault(m.group(1), Set.of()).contains(parts(m.group(2).replace("&lt;", "<").replace("&gt;", ">")))) {
						wrong.add(language + '/' + page + ": " + m.group(2) + " is not " + m.group(1) + keys.get(m.group(1)));
					}
				}
			}
		}
		assertEquals(List.of(), wrong);
	}

	/** The platform spells keys in its own way and order. */
	private static Set<String> parts(String key) {
		return Set.of(key.toLowerCase(Locale.ROOT).replace("\u2193", "down").replace("\u2191", "up").replace("delete", "del")
				.replace("escape", "esc").split("\\+"));
	}

	@Test
	void textIsLaidOut() throws Exception {
		HelpDocument page = HelpDocument.parse("<html><head><title>T</title></head><body><h1>A  b</h1>\n<p>One <b>two</b>\nthree.</p>"
				+ "<ul><li>x <a href=\"index.html\">y</a></li></ul><table><tr><td>k</td><td>v &amp; w</td></tr></table></body></html>");
		assertEquals("T", page.title());
		assertEquals("A b\n\nOne two three.\n\n\u2022\tx y\n\nk\tv & w\n\n", page.text());
		assertEquals(page.text().lines().count(), page.lines().size());
		HelpDocument.Run link = page.runs().stream().filter(run -> run.look() == HelpDocument.Look.LINK).findFirst().orElseThrow();
		assertEquals("y", page.text().substring(link.start(), link.end()));
		assertEquals(2, page.lines().get(6).cells());
	}

	@Test
	void searchFindsPages() {
		List<HelpPages.Hit> hits = driver.ui(() -> HelpPages.search("undo JOURNAL"));
		assertTrue(hits.stream().anyMatch(hit -> hit.page().equals("recovery")), hits::toString);
		assertEquals(List.of(), driver.ui(() -> HelpPages.search("qqqqq")));
	}

	@Test
	void pagesAreWrittenForABrowser(@TempDir Path folder) throws Exception {
		Path keys = driver.ui(() -> HelpPages.extract(folder, "keys"));
		assertTrue(Files.readString(keys).contains("<kbd>F1</kbd>"));
		assertTrue(Files.exists(keys.resolveSibling("index.html")));
	}

	@Test
	void whatThePlatformSearchesIsOurHelp() {
		driver.ui(() -> {
			PlatformUI.getWorkbench().getHelpSystem().search("undo JOURNAL");
			return null;
		});
		StyledText text = driver.find(StyledText.class, "help.text");
		String title = driver.ui(() -> HelpPages.load("recovery").title());
		assertTrue(driver.ui(text::getText).contains(title), title);
		hideTheView();
	}

	private void hideTheView() {
		driver.ui(() -> {
			var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
			page.hideView(page.findView(HelpView.ID));
			return null;
		});
	}

	@Test
	void theViewShowsThePageOfAPart() {
		driver.ui(() -> {
			HelpView.open(HelpPages.forPart("org.saksi.ui.editor.article"));
			return null;
		});
		StyledText text = driver.find(StyledText.class, "help.text");
		assertEquals(driver.ui(() -> HelpPages.load("marking").text()), driver.ui(text::getText));
		assertEquals(HelpPages.INDEX, HelpPages.forPart("of.somebody.else"));
		hideTheView();
	}
}
