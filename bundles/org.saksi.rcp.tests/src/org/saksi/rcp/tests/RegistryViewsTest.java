package org.saksi.rcp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.registry.RegistryWork;
import org.saksi.core.scheme.SchemeRegistry;
import org.saksi.core.session.ArticleSession;
import org.saksi.core.team.Permission;
import org.saksi.core.team.TeamEdits;
import org.saksi.model.Span;
import org.saksi.model.marks.MarksFactory;
import org.saksi.model.marks.Source;
import org.saksi.model.registry.Agent;
import org.saksi.model.registry.ClaimLink;
import org.saksi.model.registry.RegistryFactory;
import org.saksi.testing.ui.UiDriver;
import org.saksi.ui.corpora.RecordGestures;

/** Agents and canonical claims, by keys alone. */
class RegistryViewsTest {

	private static final String AGENTS = "org.saksi.ui.registry.agents";
	private static final String CANONICAL = "org.saksi.ui.registry.canonical";

	@TempDir
	Path folder;

	private Desk desk;
	private UiDriver driver;

	@Test
	void agentsAreMadeRenamedMergedAndTheirUsesOpen() throws Exception {
		try (Desk opened = new Desk("agents", folder.resolve("corpus"), SchemeRegistry.get().load("claims"))) {
			desk = opened;
			driver = desk.driver;
			mark();
			desk.run(this::agents);
		}
	}

	@Test
	void canonicalClaimsAreMadeAndLinked() throws Exception {
		try (Desk opened = new Desk("canonical", folder.resolve("corpus"), SchemeRegistry.get().load("claims"))) {
			desk = opened;
			driver = desk.driver;
			desk.run(this::canonicalClaims);
		}
	}

	@Test
	void whatNobodyMayIsRefusedAndChangesNothing() throws Exception {
		try (Desk opened = new Desk("refused", folder.resolve("corpus"), SchemeRegistry.get().load("claims"))) {
			desk = opened;
			driver = desk.driver;
			mark();
			desk.run(this::refused);
		}
	}

	private void mayChangeRegistries(String... annotators) {
		driver.ui(() -> {
			RecordGestures gestures = RecordGestures.of(desk.store);
			gestures.run("Rights", () -> {
				TeamEdits.setRight(gestures.corpus(), Permission.REGISTRY, List.of(annotators), null);
				return null;
			});
			return null;
		});
	}

	private void refused() throws Exception {
		NatTable table = open(AGENTS, "agents.table");
		driver.press("ctrl+m");
		driver.waitUntil("the table has the focus", table::isFocusControl);
		Label nothing = driver.find(Label.class, "agents.nothing");
		driver.waitUntil("nothing is selected: words in the place of fields", nothing::isVisible);
		desk.picture("empty");
		Path file = desk.store.root().resolve("registry/" + Desk.ANNOTATOR + ".registry");
		String before = Files.readString(file);
		driver.press("Insert");
		driver.find(Text.class, "registry.name");
		driver.type("Rahmad");
		mayChangeRegistries("dewi"); // while the dialog is open
		driver.press("Return");
		driver.waitUntil("it is said", () -> {
			Shell active = Desk.display().getActiveShell();
			return active != null && texts(active).stream().anyMatch(text -> text.contains("may not change agents"));
		});
		desk.picture("said");
		driver.press("Return");
		driver.waitUntil("the table has the focus again", table::isFocusControl);
		assertNull(agent("RAHMAD"));
		assertEquals(before, Files.readString(file));
		driver.press("Down");
		Text name = driver.find(Text.class, "agents.name");
		driver.waitUntil("the entry is shown", () -> name.isVisible() && !name.getText().isEmpty());
		assertFalse(driver.ui(name::isEnabled), "and cannot be changed");
		driver.press("Delete", "F2", "Insert");
		driver.settle();
		assertTrue(driver.ui(() -> table.getShell() == Desk.display().getActiveShell()), "no dialog opens");
		assertNotNull(agent("BUPATI_RAHMAT"));
		assertEquals(before, Files.readString(file));
		mayChangeRegistries();
		driver.waitUntil("with the right the fields come back", name::isEnabled);
	}

	private static List<String> texts(Composite in) {
		List<String> texts = new ArrayList<>();
		for (Control each : in.getChildren()) {
			if (each instanceof Label label) {
				texts.add(label.getText());
			} else if (each instanceof Text text) {
				texts.add(text.getText());
			} else if (each instanceof Composite composite) {
				texts.addAll(texts(composite));
			}
		}
		texts.removeIf(String::isEmpty);
		return texts;
	}

	@Test
	void duplicatesCloseByEscapeAtOnce() throws Exception {
		try (Desk opened = new Desk("duplicates", folder.resolve("corpus"), SchemeRegistry.get().load("claims"))) {
			desk = opened;
			driver = desk.driver;
			mark();
			driver.ui(() -> {
				try (RegistryWork work = new RegistryWork(desk.store, Desk.ANNOTATOR)) {
					work.agents().create("Bupati Rahmad", Map.of());
					work.session().save(null);
				}
				return null;
			});
			desk.run(() -> {
				NatTable table = open(AGENTS, "agents.table");
				for (int i = 0; i < 3; i++) {
					driver.waitUntil("the table has the focus", table::isFocusControl);
					driver.press("ctrl+shift+t");
					Tree tree = driver.find(Tree.class, "duplicates.tree");
					driver.waitUntil("the tree has the focus", tree::isFocusControl);
					driver.press("Escape");
					driver.waitUntil("the dialog is gone", tree::isDisposed);
				}
			});
		}
	}

	/** So many that their rows are made in the background. */
	@Test
	void oneOfManyAgentsIsMadeAndShown() throws Exception {
		try (Desk opened = new Desk("many-agents", folder.resolve("corpus"), SchemeRegistry.get().load("claims"))) {
			desk = opened;
			driver = desk.driver;
			driver.ui(() -> {
				try (RegistryWork work = new RegistryWork(desk.store, Desk.ANNOTATOR)) {
					work.session().run("Many", () -> {
						for (int i = 0; i < 3000; i++) {
							Agent agent = RegistryFactory.eINSTANCE.createAgent();
							agent.setId("N" + i);
							agent.setName("Nama " + i);
							work.session().registry(Desk.ANNOTATOR).getAgents().add(agent);
						}
						work.registries().refresh();
						return null;
					});
					work.session().save(null);
				}
				return null;
			});
			desk.run(() -> {
				NatTable table = open(AGENTS, "agents.table");
				driver.press("ctrl+m");
				driver.waitUntil("the table has the focus", table::isFocusControl);
				driver.waitUntil("all are shown", () -> table.getRowCount() > 3);
				Text filter = driver.find(Text.class, "agents.filter");
				driver.press("ctrl+f");
				driver.waitUntil("the filter has the focus", filter::isFocusControl);
				driver.type("nama 299");
				driver.press("Down");
				driver.waitUntil("the table has the focus", table::isFocusControl);
				driver.press("Insert");
				driver.find(Text.class, "registry.name");
				driver.type("Zulkifli Baru");
				driver.press("Return");
				Text name = driver.find(Text.class, "agents.name");
				driver.waitUntil("it is selected, and its fields are shown", () -> "Zulkifli Baru".equals(name.getText()));
				assertEquals("", driver.ui(filter::getText), "the filter would hide it");
				driver.waitUntil("the table has the focus again", table::isFocusControl);
				driver.press("ctrl+z");
				driver.waitUntil("it is gone", () -> desk.store.registries().agents().stream().noneMatch(agent -> "Zulkifli Baru".equals(agent.getName())));
			});
		}
	}

	/** One source in the sample article, of an agent that is there already. */
	private void mark() {
		driver.ui(() -> {
			try (RegistryWork work = new RegistryWork(desk.store, Desk.ANNOTATOR);
					ArticleSession session = desk.store.session(Desk.ARTICLE, Desk.ANNOTATOR)) {
				Agent agent = work.agents().create("Bupati Rahmat", Map.of());
				session.run("Mark", () -> {
					Source source = MarksFactory.eINSTANCE.createSource();
					source.setId("s1");
					source.setAgent(agent.getId());
					source.setSpan(Span.anchored(session.text().text(), 0, 5));
					return session.layer().getSources().add(source);
				});
				work.session().save(null);
				session.save(null);
			}
			return null;
		});
	}

	private NatTable open(String view, String table) {
		driver.ui(() -> Desk.page().showView(view, null, IWorkbenchPage.VIEW_ACTIVATE));
		NatTable found = driver.find(NatTable.class, table);
		driver.waitUntil("the table has the focus", found::isFocusControl);
		return found;
	}

	private Agent agent(String id) {
		return driver.ui(() -> desk.store.registries().storedAgent(id));
	}

	private void agents() throws Exception {
		NatTable table = open(AGENTS, "agents.table");
		driver.press("ctrl+m"); // there is room for all of it
		driver.waitUntil("the table has the focus", table::isFocusControl);
		driver.press("Insert");
		driver.find(Text.class, "registry.name");
		driver.type("Rahmad");
		driver.press("Return");
		driver.waitUntil("the agent is made", () -> desk.store.registries().storedAgent("RAHMAD") != null);
		assertEquals("person", agent("RAHMAD").getType(), "guessed from the name");
		Path file = desk.store.root().resolve("registry/" + Desk.ANNOTATOR + ".registry");
		driver.waitUntil("it is saved without being asked", () -> Files.readString(file).contains("Rahmad"));

		driver.waitUntil("the table has the focus again", table::isFocusControl);
		driver.press("F2");
		driver.find(Text.class, "registry.name");
		driver.press("ctrl+a");
		driver.type("Rahmat");
		driver.press("Return");
		driver.waitUntil("renamed", () -> "Rahmat".equals(desk.store.registries().storedAgent("RAHMAD").getName()));
		assertEquals(List.of("Rahmad"), agent("RAHMAD").getAliases());

		Text filter = driver.find(Text.class, "agents.filter");
		driver.press("ctrl+f");
		driver.waitUntil("the filter has the focus", filter::isFocusControl);
		driver.type("rahma");
		driver.press("Down");
		driver.waitUntil("the table has the focus again", table::isFocusControl);
		driver.press("ctrl+a", "ctrl+shift+m");
		driver.find(Composite.class, "merge.preview");
		desk.picture("merge");
		driver.press("Return");
		driver.waitUntil("merged", () -> desk.store.registries().storedAgent("RAHMAD").getMergedInto() != null);
		assertEquals("BUPATI_RAHMAT", agent("RAHMAD").getMergedInto(), "what is used stays");
		assertEquals(List.of("Rahmat", "Rahmad"), agent("BUPATI_RAHMAT").getAliases());

		driver.waitUntil("the table has the focus again", table::isFocusControl);
		driver.press("ctrl+z");
		driver.waitUntil("undone", () -> desk.store.registries().storedAgent("RAHMAD").getMergedInto() == null);
		driver.press("ctrl+shift+z");
		driver.waitUntil("done again", () -> desk.store.registries().storedAgent("RAHMAD").getMergedInto() != null);
		driver.press("ctrl+z", "ctrl+z", "ctrl+z");
		driver.waitUntil("all undone", () -> desk.store.registries().storedAgent("RAHMAD") == null);
		driver.waitUntil("that is saved, too", () -> !Files.readString(file).contains("Rahmad"));
		assertNotNull(agent("BUPATI_RAHMAT"));

		driver.press("ctrl+f");
		driver.waitUntil("the filter has the focus", filter::isFocusControl);
		driver.press("ctrl+a");
		driver.type("bupati rahmat");
		driver.press("Down");
		driver.waitUntil("the table has the focus", table::isFocusControl);
		desk.picture("agents");
		NatTable uses = driver.find(NatTable.class, "agents.uses");
		driver.waitUntil("the use is listed", () -> uses.getRowCount() > 2);
		driver.ui(uses::setFocus);
		driver.press("Return");
		driver.waitUntil("the article is open", () -> Desk.editor() != null);
		StyledText text = driver.find(StyledText.class, "org.saksi.ui.editor.text");
		driver.waitUntil("the text has the focus", text::isFocusControl);
		driver.press("ctrl+g");
		driver.waitUntil("the agents are shown", () -> Desk.page().getActivePart().getSite().getId().equals(AGENTS));
	}

	private void canonicalClaims() {
		NatTable table = open(CANONICAL, "canonical.table");
		for (String claim : List.of("Jembatan aman", "Jembatan tidak aman")) {
			driver.waitUntil("the table has the focus", table::isFocusControl);
			driver.press("Insert");
			driver.find(Text.class, "registry.name");
			driver.type(claim);
			driver.press("Return");
			driver.waitUntil(claim, () -> desk.store.registries().canonicalClaims().stream()
					.anyMatch(each -> claim.equals(each.getText())));
		}
		driver.waitUntil("the table has the focus", table::isFocusControl);
		int links = driver.ui(() -> desk.store.registries().claimLinks().size());
		driver.press("ctrl+shift+k");
		driver.find(Text.class, "choose.search");
		driver.type("Jembatan aman");
		Table found = driver.find(Table.class, "choose.table");
		driver.waitUntil("the other one comes first",
				() -> found.getItemCount() > 0 && found.getItem(0).getText().equals("Jembatan aman"));
		desk.picture("link");
		driver.press("Return");
		driver.waitUntil("linked", () -> desk.store.registries().claimLinks().size() == links + 1);
		ClaimLink link = driver.ui(() -> desk.store.registries().claimLinks().stream()
				.filter(each -> "Jembatan aman".equals(desk.store.registries().canonicalClaim(each.getTo()).getText()))
				.findFirst().orElseThrow());
		assertEquals("contradicts", link.getType());
		assertEquals("Jembatan tidak aman",
				driver.ui(() -> desk.store.registries().canonicalClaim(link.getFrom()).getText()));
		org.eclipse.swt.widgets.List list = driver.find(org.eclipse.swt.widgets.List.class, "canonical.links");
		driver.waitUntil("the link is shown", () -> list.getItemCount() == 1);
		desk.picture("canonical");
		driver.waitUntil("the table has the focus", table::isFocusControl);
		driver.press("ctrl+z", "ctrl+z");
		driver.waitUntil("undone", () -> desk.store.registries().claimLinks().size() == links
				&& desk.store.registries().storedClaim(link.getFrom()) == null);
		assertNotNull(driver.ui(() -> desk.store.registries().storedClaim(link.getTo())));
	}
}
