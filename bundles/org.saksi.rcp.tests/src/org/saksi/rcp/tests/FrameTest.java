package org.saksi.rcp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;
import org.saksi.core.CorpusException;
import org.saksi.rcp.Perspective;
import org.saksi.rcp.SetupPerspective;
import org.saksi.rcp.about.Parts;
import org.saksi.rcp.keys.KeySheet;
import org.saksi.testing.ui.UiDriver;
import org.saksi.ui.dialogs.FailureDialog;
import org.saksi.ui.prefs.Language;
import org.saksi.ui.style.Themes;

/** What surrounds the work: preferences, keys, parts and licences, perspectives, failures. */
class FrameTest {

	/** Bundles that only tests have. */
	private static final List<String> OF_TESTS = List.of("junit", "org.junit", "org.opentest4j", "org.apiguardian", "net.jqwik",
			"org.hamcrest", "org.eclipse.tycho", "wrapped.net.jqwik", "wrapped.junit");

	private final UiDriver driver = new UiDriver(PlatformUI.getWorkbench().getDisplay());

	@Test
	void everyPreferencePageOpens() {
		List<String> pages = new ArrayList<>();
		driver.ui(() -> {
			Shell shell = new Shell(Display.getCurrent());
			shell.setLayout(new FillLayout());
			for (Object element : PlatformUI.getWorkbench().getPreferenceManager().getElements(PreferenceManager.PRE_ORDER)) {
				IPreferenceNode node = (IPreferenceNode) element;
				node.createPage();
				assertNotNull(node.getPage(), node.getId());
				node.getPage().createControl(shell);
				assertNotNull(node.getPage().getControl(), node.getId());
				pages.add(node.getId());
				node.disposeResources();
			}
			shell.dispose();
			return null;
		});
		assertTrue(pages.containsAll(List.of("org.saksi.rcp.pages.general", "org.saksi.rcp.pages.editor",
				"org.saksi.rcp.pages.recovery", "org.eclipse.ui.preferencePages.Keys")), pages::toString);
		assertTrue(pages.stream().filter(id -> id.startsWith("org.eclipse.")).count() == 1, pages::toString);
	}

	@Test
	void theSheetHasTheKeysThatAreInForce() {
		KeySheet sheet = driver.ui(KeySheet::current);
		KeySheet.Group marking = sheet.groups().get(0);
		KeySheet.Entry claim = marking.entries().stream().filter(entry -> entry.keys().contains("C")).findFirst().orElseThrow();
		assertTrue(marking.entries().size() > 40, marking::toString);
		assertEquals(1, marking.entries().stream().filter(entry -> entry.command().equals(claim.command())).count());
		KeySheet some = sheet.filter(claim.command().toUpperCase(java.util.Locale.ROOT));
		assertTrue(some.groups().get(0).entries().contains(claim));
		assertTrue(some.groups().get(0).entries().size() < marking.entries().size());
		assertTrue(sheet.text().contains("  F1 "), sheet::text);
		assertEquals(sheet, sheet.filter(" "));
		assertEquals(List.of(), sheet.filter("qqqq").groups());
	}

	@Test
	void everyPartHasALicence() {
		List<Parts.Part> parts = Parts.all();
		List<String> unknown = parts.stream().filter(part -> part.licence() == null).map(Parts.Part::name)
				.filter(name -> OF_TESTS.stream().noneMatch(name::startsWith)).toList();
		assertEquals(List.of(), unknown);
		assertEquals(FrameworkUtil.getBundle(Parts.class).getBundleContext().getBundles().length, parts.size());
		assertTrue(parts.stream().anyMatch(part -> part.name().equals("com.ibm.icu") && part.licence().startsWith("Unicode")));
	}

	@Test
	void bothPerspectivesHaveOnlyViewsThatAreThere() {
		driver.ui(() -> {
			IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
			var registry = PlatformUI.getWorkbench().getPerspectiveRegistry();
			page.setPerspective(registry.findPerspectiveWithId(SetupPerspective.ID));
			assertEquals(SetupPerspective.ID, page.getPerspective().getId());
			assertNotNull(page.findView("org.saksi.ui.corpus.explorer"));
			for (var view : page.getViewReferences()) {
				assertNotNull(view.getView(true), view.getId());
				assertNotNull(PlatformUI.getWorkbench().getViewRegistry().find(view.getId()), view.getId());
			}
			page.setPerspective(registry.findPerspectiveWithId(Perspective.ID));
			return null;
		});
	}

	@Test
	void aFailureTellsWhatAndWhyAndKeepsTheDetails() {
		IStatus status = FailureDialog.status("The article could not be saved", new CorpusException("the disk is full"));
		assertTrue(status.getMessage().startsWith("The article could not be saved\n"), status::getMessage);
		assertTrue(status.getMessage().contains("the disk is full"), status::getMessage);
		MultiStatus all = new MultiStatus("a", 1, new IStatus[] { Status.error("inner", new IllegalStateException("deep")) }, "outer",
				null);
		String details = FailureDialog.details(all);
		assertTrue(details.contains("outer") && details.contains("inner") && details.contains("IllegalStateException: deep")
				&& details.contains("FrameTest"), details);
	}

	@Test
	void theLanguageIsAFileThatTheLauncherReads() throws Exception {
		Language before = Language.chosen();
		try {
			Language.INDONESIAN.choose();
			assertEquals(Language.INDONESIAN, Language.chosen());
			Language.SYSTEM.choose();
			assertEquals(Language.SYSTEM, Language.chosen());
		} finally {
			before.choose();
		}
	}

	@Test
	void theThemeIsChosen() {
		Themes.Mode before = driver.ui(Themes::mode);
		try {
			driver.ui(() -> {
				Themes.setMode(Themes.Mode.DARK);
				return null;
			});
			assertTrue(driver.ui(Themes::isDark));
			assertEquals(Themes.Mode.DARK, driver.ui(Themes::mode));
		} finally {
			driver.ui(() -> {
				Themes.setMode(before);
				return null;
			});
		}
		assertFalse(driver.ui(Themes::isDark));
	}
}
