package org.saksi.ui.editor.popin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.Source;
import org.saksi.model.registry.Agent;
import org.saksi.model.registry.CanonicalClaim;
import org.saksi.ui.editor.inspector.Kursk;
import org.saksi.ui.ids.WidgetIds;

class SearchPopinTest {

	private static final Locale LOCALE = Locale.getDefault();

	@BeforeAll
	static void readEnglish() {
		Locale.setDefault(Locale.ENGLISH);
	}

	@AfterAll
	static void readAsBefore() {
		Locale.setDefault(LOCALE);
	}

	private static final Point AT = new Point(40, 40);

	private final List<Object> chosen = new ArrayList<>();
	private Shell shell;
	private Kursk kursk;

	@BeforeEach
	void open() throws Exception {
		kursk = new Kursk(Kursk.shipped());
		shell = new Shell(Display.getDefault());
		shell.setSize(300, 300);
		shell.open();
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	private SearchPopin<Agent> agents(String proposal) {
		SearchPopin<Agent> popin = RegistryPopin.agents(shell, AT, kursk.model, null, chosen::add);
		if (proposal != null) {
			type(popin, proposal);
		}
		return popin;
	}

	@SuppressWarnings("unchecked")
	private static <C extends Control> C control(Composite parent, String id) {
		for (Control child : parent.getChildren()) {
			Control found = id.equals(WidgetIds.get(child)) ? child : child instanceof Composite c ? control(c, id) : null;
			if (found != null) {
				return (C) found;
			}
		}
		return null;
	}

	private static void key(SearchPopin<?> popin, int code, int modifiers) {
		Event event = new Event();
		event.keyCode = code;
		event.stateMask = modifiers;
		control(popin.shell(), "popin.text").notifyListeners(SWT.KeyDown, event);
	}

	private static List<String> rows(SearchPopin<?> popin) {
		return Arrays.stream(SearchPopinTest.<Table>control(popin.shell(), "popin.table").getItems()).map(TableItem::getText)
				.toList();
	}

	private static void type(SearchPopin<?> popin, String typed) {
		SearchPopinTest.<Text>control(popin.shell(), "popin.text").setText(typed);
	}

	@Test
	void enterTakesTheBestMatch() {
		SearchPopin<Agent> popin = agents("Presiden Rusia Vladimir Putin");
		assertTrue(rows(popin).get(0).startsWith("Vladimir Putin"));
		assertTrue(rows(popin).get(0).endsWith("Person · Presiden Rusia"), rows(popin).get(0));
		key(popin, SWT.CR, 0);
		assertEquals(List.of(new AgentChoice("PUTIN", "Vladimir Putin", "person", null)), chosen);
		assertTrue(popin.shell().isDisposed());
	}

	@Test
	void agentsOfTheLayerComeFirstWhereNothingIsTyped() {
		SearchPopin<Agent> popin = agents(null);
		assertEquals(List.of("Ukraina", "Dmitry Peskov", "Vladimir Putin", "TASS"),
				rows(popin).stream().map(row -> row.split("   ")[0]).toList());
		key(popin, SWT.ARROW_DOWN, 0);
		key(popin, SWT.ARROW_DOWN, 0);
		key(popin, SWT.ARROW_UP, 0);
		key(popin, SWT.CR, 0);
		assertEquals("PESKOV", ((AgentChoice) chosen.get(0)).id());
	}

	@Test
	void enterMakesANewOneWhereNothingFits() {
		SearchPopin<Agent> popin = agents("Kementerian Pertahanan Polandia");
		Combo type = control(popin.shell(), "popin.type");
		assertEquals("Government", type.getText());
		assertFalse(Arrays.asList(type.getItems()).contains("Writer"));
		key(popin, SWT.CR, 0);
		assertEquals(List.of(new AgentChoice(null, "Kementerian Pertahanan Polandia", "government", null)), chosen);
	}

	@Test
	void controlEnterMakesANewOneOfTheChosenType() throws Exception {
		SearchPopin<Agent> popin = agents("Putin");
		Combo type = control(popin.shell(), "popin.type");
		type.select(type.indexOf("Medium"));
		type.notifyListeners(SWT.Selection, new Event());
		type(popin, " Putin ");
		key(popin, SWT.CR, SWT.MOD1);
		AgentChoice choice = (AgentChoice) chosen.get(0);
		assertEquals(new AgentChoice(null, "Putin", "medium", null), choice);
		String id = choice.idIn(kursk.marking());
		assertEquals("Putin", kursk.model.registries().agent(id).getName());
		assertEquals("PUTIN_2", id);
	}

	@Test
	void canonicalClaimsAreFoundByTheirWords() {
		SearchPopin<CanonicalClaim> popin = RegistryPopin.canonicalClaims(shell, AT, kursk.model, kursk.helped,
				chosen::add);
		assertTrue(rows(popin).get(0).startsWith("Tentara Korea Utara"));
		type(popin, "Semua tentara Korea Utara pulang dari Kursk");
		assertFalse(rows(popin).isEmpty());
		key(popin, SWT.CR, 0);
		assertNull(((CanonicalChoice) chosen.get(0)).id());
		assertEquals("Semua tentara Korea Utara pulang dari Kursk", ((CanonicalChoice) chosen.get(0)).text());
	}

	@Test
	void theWordsOfTheClaimMakeANewCanonicalClaim() {
		SearchPopin<CanonicalClaim> popin = RegistryPopin.canonicalClaims(shell, AT, kursk.model, kursk.free, chosen::add);
		key(popin, SWT.CR, SWT.MOD1);
		assertEquals(kursk.free.getSpan().textIn(Kursk.text()), ((CanonicalChoice) chosen.get(0)).text());
	}

	@Test
	void theWordsOfASourceAreLookedForAndAPronounIsWhoWasMentionedBefore() throws Exception {
		SearchPopin<Agent> named = RegistryPopin.agents(shell, AT, kursk.model, kursk.putin, chosen::add);
		assertTrue(rows(named).get(0).startsWith("Vladimir Putin"), rows(named).get(0));
		key(named, SWT.CR, 0);
		Source clitic = kursk.marking().addImplicitSource(kursk.denial);
		SearchPopin<Agent> popin = RegistryPopin.agents(shell, AT, kursk.model, clitic, chosen::add);
		assertEquals(List.of("Dmitry Peskov", "Vladimir Putin"),
				rows(popin).stream().map(row -> row.split("   ")[0]).limit(2).toList(), "people, the nearest before first");
		key(popin, SWT.CR, 0);
		assertEquals("PESKOV", ((AgentChoice) chosen.get(1)).id());
	}

	@Test
	void aTitleBecomesTheRoleOfANewAgent() throws Exception {
		SearchPopin<Agent> popin = agents("Menteri Luar Negeri Ukraina Andrii Sybiha");
		key(popin, SWT.CR, SWT.MOD1);
		AgentChoice choice = (AgentChoice) chosen.get(0);
		assertEquals(new AgentChoice(null, "Andrii Sybiha", "person", "Menteri Luar Negeri Ukraina"), choice);
		assertEquals("Menteri Luar Negeri Ukraina", kursk.model.registries().agent(choice.idIn(kursk.marking())).getRole());
	}

	@Test
	void marksAreFoundButNotMade() {
		SearchPopin<Mark> popin = MarkPopin.open(shell, AT, List.<Mark>of(kursk.putin, kursk.says), "Words", Mark::getId,
				Mark::getId, chosen::add);
		type(popin, "nothing of the kind");
		key(popin, SWT.CR, 0);
		key(popin, SWT.CR, SWT.MOD1);
		assertFalse(popin.shell().isDisposed());
		type(popin, kursk.says.getId());
		key(popin, SWT.CR, 0);
		assertEquals(List.of(kursk.says), chosen);
	}

	@Test
	void escapeChoosesNothing() {
		SearchPopin<Agent> popin = agents("Putin");
		Event event = new Event();
		event.detail = SWT.TRAVERSE_ESCAPE;
		control(popin.shell(), "popin.text").notifyListeners(SWT.Traverse, event);
		assertTrue(popin.shell().isDisposed());
		assertEquals(List.of(), chosen);
	}
}
