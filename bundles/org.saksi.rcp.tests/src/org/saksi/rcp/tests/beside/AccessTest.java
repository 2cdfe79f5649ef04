package org.saksi.rcp.tests.beside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.scheme.SchemeRegistry;
import org.saksi.model.marks.Claim;
import org.saksi.rcp.tests.Desk;
import org.saksi.testing.ui.UiDriver;
import org.saksi.ui.editor.ArticleEditor;
import org.saksi.ui.ids.WidgetIds;

/** Whoever does not see the workbench is told what each control is, and which marks are at the caret. */
class AccessTest {

	private static final List<Class<? extends Control>> TOLD = List.of(Text.class, Combo.class, StyledText.class, Table.class,
			Tree.class, NatTable.class, Spinner.class, org.eclipse.swt.widgets.List.class, Button.class, Link.class);

	private static final String CLAIM = "kerusakan bermula dari sambungan las di bentang kedua";

	@TempDir
	Path folder;

	private UiDriver driver;
	private int controls;

	@Test
	void everyControlHasANameAndTheTextTellsItsMarks() throws Exception {
		try (Desk desk = new Desk("access", folder.resolve("corpus"), SchemeRegistry.get().load("claims"))) {
			driver = desk.driver;
			desk.run(() -> {
				desk.openTheArticle();
				driver.ui(() -> Desk.page().showView("org.saksi.ui.editor.guide", null, 2));
				assertEquals(Set.of(), nameless(), "with an article");
				desk.select("Lintang Kusumarini");
				driver.press("s");
				driver.waitUntil("its fields are there", () -> driver.find(Text.class, "inspector.comment").isVisible());
				assertEquals(Set.of(), nameless(), "with a source");
				desk.select(CLAIM);
				driver.press("c", "a", "1", "shift+q");
				driver.type("Utuh?");
				driver.press("ctrl+Return");
				desk.waitForText();
				driver.settle();
				assertEquals(Set.of(), nameless(), "with a claim, a stance and a comment");
				theTextTells();
				desk.select(CLAIM);
				driver.press("Left");
				for (String key : List.of("g", "k", "m", "v", "z", "F2")) {
					driver.press(key);
					driver.waitUntil("the pop-in of " + key, () -> Desk.display().getActiveShell() != null
							&& Desk.display().getActiveShell() != Desk.page().getWorkbenchWindow().getShell());
					assertEquals(Set.of(), nameless(), "pop-in of " + key);
					driver.press("Escape");
					desk.waitForText();
				}
				assertTrue(controls > 150, "controls: " + controls);
			});
		}
	}

	private void theTextTells() {
		ArticleEditor editor = (ArticleEditor) driver.ui(Desk::editor);
		driver.waitUntil("the claim is active", () -> editor.sheet().desk().active() instanceof Claim);
		StyledText text = driver.find(StyledText.class, "org.saksi.ui.editor.text");
		String told = driver.ui(() -> described(text));
		assertTrue(told.startsWith("Claim"), told);
		assertTrue(told.contains("Lintang Kusumarini: Affirm"), told);
		assertTrue(told.contains("Utuh?"), told);
		driver.press("ctrl+Home");
		driver.waitUntil("nothing is marked there", () -> described(text).isEmpty());
	}

	private Set<String> nameless() {
		return driver.ui(() -> {
			Set<String> nameless = new TreeSet<>();
			for (Shell shell : Desk.display().getShells()) {
				if (shell.isVisible()) {
					walk(shell, shell.getText(), nameless);
				}
			}
			return nameless;
		});
	}

	private void walk(Control control, String path, Set<String> nameless) throws Exception {
		String here = path + '/' + control.getClass().getSimpleName() + (WidgetIds.get(control) == null ? "" : '#' + WidgetIds.get(control));
		if (!control.isVisible()) {
			return;
		}
		if (control instanceof ToolBar bar) {
			for (ToolItem item : bar.getItems()) {
				controls++;
				if (item.getControl() == null && (item.getStyle() & org.eclipse.swt.SWT.SEPARATOR) == 0 && item.getText().isBlank()
						&& isBlank(item.getToolTipText())) {
					nameless.add(here + '#' + WidgetIds.get(item));
				}
			}
		} else if (TOLD.stream().anyMatch(each -> each.isInstance(control))) {
			controls++;
			if (isBlank(text(control)) && isBlank(named(control))) {
				nameless.add(here);
			}
		}
		if (control instanceof Composite composite && !(control instanceof Combo) && !(control instanceof NatTable)) {
			for (Control child : composite.getChildren()) {
				walk(child, here, nameless);
			}
		}
	}

	private static String text(Control control) {
		return control instanceof Button button ? button.getText() : control instanceof Link link ? link.getText() : null;
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

	/** What listeners of the control say it is called. */
	private static String named(Control control) throws Exception {
		AccessibleEvent event = new AccessibleEvent(control);
		for (AccessibleListener listener : listeners(control)) {
			listener.getName(event);
		}
		return event.result;
	}

	/** What a screen reader is told of the text besides its name. */
	private static String described(StyledText text) throws Exception {
		AccessibleEvent event = new AccessibleEvent(text);
		for (AccessibleListener listener : listeners(text)) {
			listener.getDescription(event);
		}
		return event.result == null ? "" : event.result;
	}

	@SuppressWarnings("unchecked")
	private static List<AccessibleListener> listeners(Control control) throws Exception {
		Field field = Accessible.class.getDeclaredField("accessibleListeners");
		field.setAccessible(true);
		List<AccessibleListener> listeners = (List<AccessibleListener>) field.get(control.getAccessible());
		return listeners == null ? List.of() : listeners;
	}
}
