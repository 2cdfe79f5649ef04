package org.saksi.rcp.tests.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.cli.commands.Environment;
import org.saksi.cli.commands.SaksiCommand;
import org.saksi.core.formats.ExportRequest;
import org.saksi.core.formats.FormatRegistry;
import org.saksi.core.formats.profiles.ExportProfile;
import org.saksi.core.formats.profiles.ExportProfiles;
import org.saksi.core.rules.RuleRegistry;
import org.saksi.core.scheme.SchemeRegistry;
import org.saksi.core.store.StoreOptions;
import org.saksi.rcp.tests.Desk;
import org.saksi.testing.Checkout;
import org.saksi.testing.ui.UiDriver;

/** A lead chooses adjudicated layers and one medium by keys, saves that as a profile, exports; the command line exports the same by the profile. */
class ExportProfileTest {

	private static final String MEDIUM = "Kabar Tanjung";

	@TempDir
	Path folder;
	private Desk desk;
	private UiDriver driver;

	@Test
	void whatIsSavedInTheWizardIsExportedByTheCommand() throws Exception {
		Path out = folder.resolve("one.xlsx");
		try (Desk opened = new Desk("export-profile", folder.resolve("corpus"), SchemeRegistry.get().load("claims"))) {
			desk = opened;
			driver = opened.driver;
			opened.run(() -> {
				open();
				adjudicatedFirst();
				oneMedium();
				saveAs("latih");
				export(out);
				compareWithTheCommand(out);
				chooseAndDelete();
			});
		}
	}

	private static Shell window() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
	}

	private void open() {
		driver.ui(() -> {
			window().forceActive();
			return null;
		});
		driver.waitUntil("something has the keys", () -> Desk.display().getFocusControl() != null);
		driver.press("ctrl+alt+e");
		Label count = driver.find(Label.class, "export.count");
		driver.waitUntil("the articles are counted", () -> count.getText().equals("13 of 13 articles, 26 layers"));
	}

	private void picture(String what) {
		driver.screenshot(Checkout.root().resolve("bundles/org.saksi.rcp.tests/target/screenshots/export-" + what + ".png"));
	}

	private void adjudicatedFirst() {
		driver.press("alt+w");
		Combo which = driver.find(Combo.class, "export.layers");
		driver.waitUntil("the choice has the focus", which::isFocusControl);
		driver.press("Down");
		Label count = driver.find(Label.class, "export.count");
		driver.waitUntil("two layers less", () -> count.getText().equals("13 of 13 articles, 24 layers"));
		assertEquals(1, driver.ui(which::getSelectionIndex));
		picture("1-scope");
	}

	private void oneMedium() {
		driver.press("alt+n");
		Table media = driver.find(Table.class, "export.media");
		driver.press("alt+m"); // not all
		driver.waitUntil("nothing is checked", () -> Arrays.stream(media.getItems()).noneMatch(TableItem::getChecked));
		driver.press("Tab");
		driver.waitUntil("the media have the focus", media::isFocusControl);
		int row = driver.ui(() -> Arrays.stream(media.getItems()).map(TableItem::getText).toList()).indexOf(MEDIUM + " (2)");
		driver.press("Home");
		for (int i = 0; i < row; i++) {
			driver.press("Down");
		}
		driver.press("space");
		driver.waitUntil("the medium is checked", () -> media.getItem(row).getChecked());
		Label count = driver.find(Label.class, "export.filterCount");
		driver.waitUntil("only its articles", () -> count.getText().equals("2 of 13 articles, 4 layers"));
		days(count);
		tags();
		picture("2-filter");
	}

	private void days(Label count) {
		driver.press("alt+r");
		Text from = driver.find(Text.class, "export.from");
		driver.waitUntil("the first day has the focus", from::isFocusControl);
		driver.type("2025-08-0");
		Button next = driver.find(Button.class, button -> button.getText().contains("Next"), "Next");
		driver.waitUntil("half a day is none", () -> !next.isEnabled());
		driver.type("1");
		driver.waitUntil("one article", () -> count.getText().equals("1 of 13 articles, 2 layers"));
		driver.press("ctrl+a", "Delete");
		driver.waitUntil("both again", () -> count.getText().equals("2 of 13 articles, 4 layers"));
	}

	private void tags() {
		driver.press("alt+g");
		Tree tags = driver.find(Tree.class, "export.tags");
		driver.waitUntil("the tags have the focus", tags::isFocusControl);
		List<String> attributes = driver.ui(() -> Arrays.stream(tags.getItems()).map(TreeItem::getText).toList());
		int kind = attributes.indexOf("Claim – Kind (claims.kind)");
		assertTrue(kind >= 0, attributes::toString);
		driver.press("Home");
		for (int i = 0; i < kind; i++) {
			driver.press("Down");
		}
		driver.press("shift+Right", "Down", "space");
		driver.waitUntil("a tag is checked", () -> tags.getItem(kind).getItem(0).getChecked() && tags.getItem(kind).getGrayed());
	}

	private void saveAs(String name) {
		driver.press("alt+k");
		Combo profile = driver.find(Combo.class, "export.profile");
		driver.waitUntil("the first page", profile::isVisible);
		Shell wizard = driver.ui(profile::getShell);
		driver.press("alt+v");
		driver.waitUntil("a name is asked for", () -> Desk.display().getActiveShell() != wizard);
		driver.type(name);
		driver.press("Return");
		driver.waitUntil("the profile is shown", () -> profile.getText().equals(name));
		assertTrue(Files.exists(desk.store.root().resolve("profiles/" + name + ".json")));
		picture("3-profile");
	}

	private void export(Path out) {
		driver.press("alt+n", "alt+n", "alt+f");
		Text file = driver.find(Text.class, "export.file");
		driver.waitUntil("the file has the focus", file::isFocusControl);
		driver.press("ctrl+a");
		driver.type(out.toString());
		driver.press("alt+n");
		Text command = driver.find(Text.class, "export.command");
		driver.waitUntil("the command says all", () -> command.getText().contains("--layers=adjudicated")
				&& command.getText().contains("'--media=" + MEDIUM + "'") && command.getText().contains("--tags=claims.kind="));
		driver.press("alt+x");
		driver.waitUntil("the workbook is there", () -> Files.exists(out));
		driver.waitUntil("the message is shown", () -> Desk.display().getActiveShell() != null && Desk.display().getActiveShell() != window());
		driver.press("Return");
	}

	private void compareWithTheCommand(Path out) throws Exception {
		ExportProfile saved = new ExportProfiles(desk.store).get("latih");
		assertEquals(ExportRequest.Layers.ADJUDICATED, saved.request().layers());
		assertEquals(Set.of(MEDIUM), saved.request().filter().media());
		assertEquals(1, saved.request().filter().tags().size());
		Path other = folder.resolve("two.xlsx");
		StringWriter err = new StringWriter();
		Environment environment = new Environment(FormatRegistry.get(), RuleRegistry.get(), SchemeRegistry.get(),
				StoreOptions.defaults(), new PrintWriter(new StringWriter()), new PrintWriter(err), false, Locale.ENGLISH, "1",
				() -> false);
		assertEquals(0, SaksiCommand.execute(environment, "export", desk.store.root().toString(), "--profile", "latih", "--out",
				other.toString()), err::toString);
		assertArrayEquals(Files.readAllBytes(out), Files.readAllBytes(other));
	}

	/** The profile shows what was chosen, on a wizard where something else is; then it goes, by keys too. */
	private void chooseAndDelete() throws Exception {
		driver.waitUntil("the workbench is in front", () -> Desk.display().getActiveShell() == window());
		driver.press("ctrl+alt+e");
		Combo profile = driver.find(Combo.class, "export.profile");
		driver.waitUntil("the profiles are read", () -> profile.getItemCount() == 2);
		Combo which = driver.find(Combo.class, "export.layers");
		driver.press("alt+w");
		driver.waitUntil("the choice has the focus", which::isFocusControl);
		driver.press("Up");
		driver.waitUntil("all layers", () -> which.getSelectionIndex() == 0);
		driver.press("alt+r");
		driver.waitUntil("the profiles have the focus", profile::isFocusControl);
		driver.press("Down");
		driver.waitUntil("what the profile says is shown", () -> which.getSelectionIndex() == 1);
		Label count = driver.find(Label.class, "export.count");
		driver.waitUntil("its articles are counted", () -> count.getText().equals("2 of 13 articles, 4 layers"));
		Shell wizard = driver.ui(profile::getShell);
		driver.press("alt+l");
		driver.waitUntil("it is asked", () -> Desk.display().getActiveShell() != wizard);
		driver.press("Return");
		driver.waitUntil("no profile is left", () -> profile.getItemCount() == 1 && !profile.isEnabled());
		assertFalse(Files.exists(desk.store.root().resolve("profiles/latih.json")));
		driver.press("Escape");
		driver.waitUntil("the wizard is closed", wizard::isDisposed);
	}
}
