package org.saksi.ui.editor.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saksi.core.CorpusException;
import org.saksi.core.marking.Marking;
import org.saksi.model.Span;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Mark;
import org.saksi.ui.editor.MemoryModel;
import org.saksi.ui.editor.inspector.Kursk;
import org.saksi.ui.editor.inspector.TestPart;
import org.saksi.ui.ids.WidgetIds;

class OutlinePaneTest {

	private static final Locale LOCALE = Locale.getDefault();

	private final List<Mark> gone = new ArrayList<>();
	private final List<Mark> removed = new ArrayList<>();
	private Shell shell;
	private OutlinePane pane;
	private Kursk kursk;

	@BeforeAll
	static void readEnglish() {
		Locale.setDefault(Locale.ENGLISH);
	}

	@AfterAll
	static void readAsBefore() {
		Locale.setDefault(LOCALE);
	}

	@BeforeEach
	void open() throws Exception {
		assumeTrue(System.getenv("DISPLAY") != null || !"gtk".equals(SWT.getPlatform()), "no display");
		kursk = new Kursk(Kursk.shipped());
		shell = new Shell(Display.getDefault());
		shell.setLayout(new FillLayout());
		shell.setSize(420, 700);
		pane = new OutlinePane(shell, gone::add, removed::add);
		pane.setKeys("C", "S", "Q");
		shell.open();
		pane.show(kursk.part);
		pump();
	}

	@AfterEach
	void close() {
		if (shell != null) {
			shell.dispose();
		}
	}

	private void pump() {
		long end = System.nanoTime() + 150_000_000L;
		while (System.nanoTime() < end) {
			if (!shell.getDisplay().readAndDispatch()) {
				Thread.onSpinWait();
			}
		}
	}

	private <C extends Control> C find(Class<C> type, String id) {
		return find(shell, type, id);
	}

	private static <C extends Control> C find(Composite parent, Class<C> type, String id) {
		for (Control child : parent.getChildren()) {
			if (type.isInstance(child) && id.equals(WidgetIds.get(child))) {
				return type.cast(child);
			}
			C found = child instanceof Composite composite ? find(composite, type, id) : null;
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	private Tree tree() {
		return find(Tree.class, OutlinePane.TREE_ID);
	}

	private static List<String> texts(TreeItem[] items) {
		return Stream.of(items).map(TreeItem::getText).toList();
	}

	private void choose(TreeItem item) {
		tree().setSelection(item);
		tree().notifyListeners(SWT.Selection, new Event());
		pump();
	}

	private static TreeItem expand(TreeItem item) {
		item.getText();
		item.setExpanded(true);
		return item;
	}

	@Test
	void showsClaimsAsTheyStandWithWhoMakesThem() {
		TreeItem[] roots = tree().getItems();
		assertEquals(3, roots.length);
		assertTrue(roots[0].getText().startsWith("Vladimir Putin, Dmitry Peskov: “seluruh wilayah Kursk"), roots[0].getText());
		assertTrue(roots[2].getText().contains("hal itu"), roots[2].getText());
		TreeItem said = roots[0].getItem(0);
		assertEquals("Vladimir Putin, Dmitry Peskov · mengatakan → TASS", said.getText());
		assertNotNull(said.getImage(), "the shape of its stance");
		List<String> parts = texts(said.getItems());
		assertTrue(parts.contains("→ TASS"), parts.toString());
		assertTrue(parts.contains("Affirm: Vladimir Putin"), parts.toString());
	}

	@Test
	void whatIsNotLinkedStandsAmongTheClaims() throws CorpusException {
		Mark loose = kursk.model.run("Mark", () -> kursk.marking().markCue(at("membantu")));
		pump();
		List<String> texts = texts(tree().getItems());
		assertEquals(4, texts.size());
		assertEquals("membantu · Cue, not linked", texts.get(2));
		kursk.part.activate(loose);
		assertSame(loose, pane.selected());
	}

	private static Span at(String words) {
		int start = kurskText().indexOf(words);
		return Span.of(start, start + words.length());
	}

	private static String kurskText() {
		try {
			return new Kursk(Kursk.shipped()).model.text().text();
		} catch (Exception e) {
			throw new IllegalStateException(e);
		}
	}

	@Test
	void selectionIsLinkedBothWays() {
		choose(tree().getItem(2));
		assertSame(kursk.that, kursk.part.activeMark());
		kursk.part.activate(kursk.helped);
		pump();
		assertSame(kursk.helped, pane.selected());
		kursk.part.activate(kursk.putin);
		pump();
		assertSame(kursk.free, pane.selected(), "its claim, as long as that is closed");
		expand(expand(tree().getItem(0)).getItem(0));
		kursk.part.activate(null);
		kursk.part.activate(kursk.putin);
		pump();
		assertSame(kursk.putin, pane.selected(), "itself where it can be seen");
		kursk.part.activate(null);
		assertNull(pane.selected());
	}

	@Test
	void aGestureLeavesWhatIsExpandedAndSelected() throws CorpusException {
		expand(tree().getItem(0));
		choose(tree().getItem(1));
		TreeItem first = tree().getItem(0);
		kursk.model.run("Mark", () -> kursk.marking().markClaim(at("Korea Utara membantu Rusia")));
		pump();
		assertEquals(4, tree().getItemCount());
		assertSame(first, tree().getItem(0), "the same line, not a new one");
		assertTrue(first.getExpanded());
		assertSame(kursk.helped, pane.selected());
		kursk.model.run("Remove", () -> {
			kursk.marking().remove(List.of(kursk.that));
			return null;
		});
		pump();
		assertEquals(5, tree().getItemCount(), "its source and cue are loose now");
		assertTrue(first.getExpanded());
		assertSame(kursk.helped, pane.selected());
	}

	@Test
	void changedLinesSayWhatIs() throws CorpusException {
		expand(tree().getItem(2));
		kursk.model.run("Stance", () -> kursk.marking().setPolarity(kursk.denial, null));
		pump();
		TreeItem said = tree().getItem(2).getItem(0);
		assertTrue(said.getText().startsWith("Ukraina"), said.getText());
		assertFalse(texts(said.getItems()).toString().contains("Deny"));
	}

	@Test
	void claimsAreArrangedByAgentAndCanonicalClaim() {
		Combo grouping = find(Combo.class, OutlinePane.GROUPING_ID);
		grouping.select(1);
		grouping.notifyListeners(SWT.Selection, new Event());
		pump();
		assertEquals(List.of("Dmitry Peskov (2)", "Ukraina (1)", "Vladimir Putin (2)"), texts(tree().getItems()));
		assertTrue(tree().getItem(0).getExpanded());
		grouping.select(2);
		grouping.notifyListeners(SWT.Selection, new Event());
		pump();
		List<String> groups = texts(tree().getItems());
		assertEquals("Others (2)", groups.get(groups.size() - 1));
		assertTrue(groups.get(0).startsWith("Seluruh wilayah Kursk"), groups.toString());
	}

	@Test
	void theFilterFindsClaimsAndThoseWhoMakeThem() {
		Text filter = find(Text.class, OutlinePane.FILTER_ID);
		filter.setText("ukraina membantah");
		pump();
		assertEquals(1, tree().getItemCount());
		filter.setText("tass");
		pump();
		assertEquals(2, tree().getItemCount());
	}

	@Test
	void enterGoesThereAndDelRemoves() {
		choose(tree().getItem(1));
		tree().notifyListeners(SWT.DefaultSelection, new Event());
		assertEquals(List.of(kursk.helped), gone);
		Event delete = new Event();
		delete.keyCode = SWT.DEL;
		tree().notifyListeners(SWT.KeyDown, delete);
		assertEquals(List.of(kursk.helped), removed);
	}

	@Test
	void saysWhatToDoWhereThereIsNothing() {
		pane.show(null);
		Label empty = find(Label.class, OutlinePane.EMPTY_ID);
		assertTrue(empty.isVisible());
		assertTrue(empty.getText().startsWith("No article is open"), empty.getText());
		pane.show(new TestPart(new MemoryModel("Kosong.")));
		assertTrue(empty.getText().contains("C marks a claim, S a source"), empty.getText());
	}

	@Test
	void tenThousandMarksAreFilledOnlyWhereTheyAreSeen() throws CorpusException {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < 10_000; i++) {
			text.append("Kata ").append(i).append(". ");
		}
		MemoryModel model = new MemoryModel(text.toString());
		int at = 0;
		for (int i = 0; i < 10_000; i++) {
			int end = text.indexOf(".", at);
			Claim claim = org.saksi.model.marks.MarksFactory.eINSTANCE.createClaim();
			claim.setId("c" + i);
			claim.setSpan(Span.of(at, end));
			model.layer().getClaims().add(claim);
			at = end + 2;
		}
		pane.show(new TestPart(model));
		pump();
		assertEquals(10_000, tree().getItemCount());
		Marking marking = new Marking(model.text(), model.layer(), model.registry(), model.registries(), model.scheme(), "ana");
		TreeItem first = tree().getItem(0);
		model.run("Remove", () -> {
			marking.remove(List.of(model.layer().getClaims().get(5000)));
			return null;
		});
		pump();
		assertEquals(9_999, tree().getItemCount());
		assertSame(first, tree().getItem(0));
		assertTrue(tree().getItem(5000).getText().contains("Kata 5001"), tree().getItem(5000).getText());
	}
}
