package org.saksi.rcp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.scheme.SchemeRegistry;
import org.saksi.testing.Checkout;
import org.saksi.ui.dialogs.FailureDialog;

/** Every dialog can be used by keys and by ear: letters of its own, names of its fields, Escape closes it. */
class DialogsTest {

	private static final Path SAMPLE = Checkout.root()
			.resolve("features/org.saksi.feature/rootfiles/samples/beras-1-niagakini.txt");

	private static final List<String> COMMANDS = List.of("org.eclipse.ui.newWizard", "org.saksi.ui.corpus.import", "org.saksi.ui.corpus.export",
			"org.saksi.ui.corpus.settings", "org.saksi.ui.corpus.assign", "org.saksi.rcp.keys", "org.saksi.rcp.about",
			"org.saksi.rcp.log");

	@TempDir
	Path folder;

	private final List<String> problems = new ArrayList<>();
	private Desk desk;

	@Test
	void ofCommands() throws Exception {
		onADesk("dialogs", () -> {
			for (String command : COMMANDS) {
				look(command, () -> PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null));
			}
		});
	}

	/** While the pop-in of Find Actions closes no shell is active; a dialog without a parent would ignore Escape. */
	@Test
	void ofFindActions() throws Exception {
		onADesk("actions", () -> {
			for (String command : COMMANDS.subList(1, COMMANDS.size())) {
				find(PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(command).getName());
			}
		});
	}

	private void find(String name) {
		begin();
		int shells = desk.driver.ui(() -> visible().size());
		desk.driver.press("ctrl+3");
		desk.driver.waitUntil("Find Actions", () -> visible().size() > shells);
		desk.driver.type(name);
		desk.driver.waitUntil(name + " is found", () -> proposal().startsWith(name));
		desk.driver.press("Return");
		desk.driver.waitUntil(name, () -> visible().stream().anyMatch(DialogsTest::isDialog));
		Shell dialog = desk.driver.ui(() -> visible().stream().filter(DialogsTest::isDialog).findFirst().orElseThrow());
		assertEquals(desk.driver.ui(DialogsTest::window), desk.driver.ui(dialog::getParent), name);
		desk.driver.waitUntil(name + " has the keys", () -> Desk.display().getActiveShell() == dialog);
		desk.driver.press("Escape");
		desk.driver.waitUntil("Escape closes " + name, dialog::isDisposed);
		desk.driver.waitUntil("Find Actions has gone", () -> visible().size() == shells);
	}

	/** The command that Return starts in Find Actions. */
	private static String proposal() {
		Table table = table(Desk.display().getActiveShell());
		return table == null || table.getSelectionCount() == 0 ? "" : table.getSelection()[0].getText(1);
	}

	private static Table table(Composite parent) {
		return parent == null ? null : Arrays.stream(parent.getChildren())
				.map(child -> child instanceof Table table ? table : child instanceof Composite composite ? table(composite) : null)
				.filter(Objects::nonNull).findFirst().orElse(null);
	}

	private static boolean isDialog(Shell shell) {
		return shell.getData() instanceof Dialog;
	}

	@Test
	void ofPreferences() throws Exception {
		onADesk("preferences", () -> {
			List<String> pages = desk.driver.ui(() -> PlatformUI.getWorkbench().getPreferenceManager()
					.getElements(PreferenceManager.PRE_ORDER).stream().map(node -> ((IPreferenceNode) node).getId()).toList());
			for (String page : pages) {
				look(page, () -> {
					PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(window(), page, null, null);
					return dialog.open();
				});
			}
		});
	}

	@Test
	void ofFailures() throws Exception {
		onADesk("failure", () -> look("failure", () -> {
			IStatus status = FailureDialog.status("What failed", new IllegalStateException("Why"));
			return new FailureDialog(window(), "It failed", Status.error(status.getMessage(), status.getException())).open();
		}));
	}

	private void onADesk(String name, Desk.Steps steps) throws Exception {
		try (Desk opened = new Desk(name, folder.resolve(name), SchemeRegistry.get().load("claims"))) {
			desk = opened;
			desk.run(() -> {
				steps.run();
				assertEquals(List.of(), problems);
			});
		}
	}

	private static Shell window() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
	}

	/** Opens a dialog, which may block its caller, looks at each of its pages, and closes it by key. */
	private void look(String name, Opening opening) {
		begin();
		Set<Shell> before = new HashSet<>(desk.driver.ui(DialogsTest::visible));
		Desk.display().asyncExec(() -> {
			try {
				opening.open();
			} catch (Exception e) {
				problems.add(name + ": " + e);
			}
		});
		desk.driver.waitUntil(name + " opens; " + problems, () -> !problems.isEmpty() || visible().stream().anyMatch(shell -> !before.contains(shell) && shell == Desk.display().getActiveShell()));
		assertEquals(List.of(), problems);
		Shell shell = desk.driver.ui(Desk.display()::getActiveShell);
		desk.driver.settle();
		problems.addAll(desk.driver.ui(() -> Inspection.of(shell, name)));
		while (desk.driver.ui(() -> next(shell))) {
			desk.driver.settle();
			problems.addAll(desk.driver.ui(() -> Inspection.of(shell, name + ", " + page(shell).getTitle())));
		}
		desk.driver.press("Escape");
		desk.driver.waitUntil("Escape closes " + name, shell::isDisposed);
	}

	/** Each dialog is opened from the explorer. */
	private void begin() {
		desk.driver.ui(() -> {
			window().forceActive();
			Desk.page().activate(Desk.page().findView("org.saksi.ui.corpus.explorer"));
			return null;
		});
		desk.driver.settle();
	}

	private static List<Shell> visible() {
		return Arrays.stream(Desk.display().getShells()).filter(Shell::isVisible).toList();
	}

	private static IWizardPage page(Shell shell) {
		return ((WizardDialog) shell.getData()).getCurrentPage();
	}

	/** Goes to the next page of a wizard, with something to show there. */
	private static boolean next(Shell shell) throws Exception {
		if (!(shell.getData() instanceof WizardDialog dialog)) {
			return false;
		}
		IWizardPage page = dialog.getCurrentPage();
		IWizardPage next = page.getWizard().getNextPage(page);
		if (page.getName().equals("import.inputs")) {
			page.getClass().getMethod("add", List.class).invoke(page, List.of(SAMPLE));
		}
		if (next == null) {
			return false;
		}
		dialog.showPage(next);
		return true;
	}

	/** Opens a dialog. */
	private interface Opening {
		Object open() throws Exception;
	}
}
