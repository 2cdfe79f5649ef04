package org.saksi.rcp.tests.corrections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.saksi.rcp.tests.Desk.ARTICLE;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.formats.ExportRequest;
import org.saksi.core.formats.ExportService;
import org.saksi.core.formats.Report;
import org.saksi.core.marking.LayerMarks;
import org.saksi.core.scheme.SchemeRegistry;
import org.saksi.core.session.ArticleSession;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Layer;
import org.saksi.rcp.tests.Desk;
import org.saksi.testing.ui.UiDriver;

/** A workbook with corrections is imported: the list is filtered, one is left, a conflict is decided, the step is made and undone. */
class CorrectionsByKeysTest {

	@TempDir
	Path folder;

	private UiDriver driver;
	private Desk desk;
	private Path workbook;
	private List<String> claims;

	@Test
	void correctionsAreTakenLeftMadeAndUndone() throws Exception {
		try (Desk opened = new Desk("corrections", folder.resolve("corpus"), SchemeRegistry.get().load("claims"))) {
			desk = opened;
			driver = opened.driver;
			desk.run(() -> {
				prepare();
				open();
				decide();
				make();
				undo();
			});
		}
	}

	private Layer layer() throws Exception {
		return desk.store.layer(ARTICLE, owner());
	}

	private String owner() {
		return desk.store.annotators(ARTICLE).get(0);
	}

	private String kind(int claim) throws Exception {
		return LayerMarks.byId(layer(), claims.get(claim)).getAttributes().get("kind");
	}

	private static Cell cell(Sheet sheet, String id, String column) {
		for (Row row : sheet) {
			if (row.getCell(0) != null && id.equals(row.getCell(0).toString())) {
				for (Cell header : sheet.getRow(0)) {
					if (header.toString().equals(column)) {
						return row.getCell(header.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
					}
				}
			}
		}
		throw new AssertionError("no " + id + " with " + column);
	}

	/** Exports, changes three claims in the file and one of them in the corpus too, and a text that cannot be changed there. */
	private void prepare() throws Exception {
		workbook = folder.resolve("corrected.xlsx");
		ExportRequest all = new ExportRequest(Set.of(), Set.of(), Set.of(), null, true, Map.of());
		ExportService.run(desk.store, "xlsx", all, workbook, new Report(), new NullProgressMonitor());
		claims = layer().getClaims().stream().limit(3).map(Claim::getId).toList();
		try (InputStream in = Files.newInputStream(workbook); XSSFWorkbook book = new XSSFWorkbook(in)) {
			Sheet sheet = book.getSheet("claims");
			for (String claim : claims) {
				cell(sheet, ARTICLE + "/" + owner() + "/" + claim, "kind").setCellValue("commitment");
			}
			Cell text = cell(sheet, ARTICLE + "/" + owner() + "/" + claims.get(0), "text");
			text.setBlank(); // POI lets an inline text stay beside the one that is set
			text.setCellValue("lain");
			try (OutputStream out = Files.newOutputStream(workbook)) {
				book.write(out);
			}
		}
		driver.ui(() -> {
			try (ArticleSession session = desk.store.session(ARTICLE, owner())) {
				session.run("x", () -> LayerMarks.byId(session.layer(), claims.get(2)).getAttributes().put("kind", "demand"));
				session.save(null);
			}
			return null;
		});
	}

	private void open() throws Exception {
		driver.ui(() -> {
			Desk.page().showView("org.saksi.ui.corpus.explorer").setFocus();
			return null;
		});
		driver.press("ctrl+i");
		Table inputs = driver.find(Table.class, "import.inputs");
		driver.ui(() -> {
			IWizardPage page = ((WizardDialog) inputs.getShell().getData()).getCurrentPage();
			page.getClass().getMethod("add", List.class).invoke(page, List.of(workbook));
			return null;
		});
		driver.waitUntil("the file is known", () -> inputs.getItemCount() == 1 && inputs.getItem(0).getText(2).contains("Excel"));
		assertTrue(driver.ui(() -> inputs.getItem(0).getText(2)).startsWith("Corrections"), () -> driver.ui(() -> inputs.getItem(0).getText(2)));
		Text annotator = driver.find(Text.class, "import.annotator");
		driver.ui(() -> {
			annotator.setText(owner());
			return null;
		});
		desk.picture("1-wizard");
		driver.press("alt+i");
	}

	private static List<String> rows(Table table) {
		return Arrays.stream(table.getItems()).map(item -> (item.getChecked() ? "+ " : "- ") + item.getText(1) + ": " + item.getText(2) + " > "
				+ item.getText(3)).toList();
	}

	private void decide() throws Exception {
		Table table = driver.find(Table.class, "corrections.table");
		driver.waitUntil("the table has the focus", table::isFocusControl);
		List<String> rows = driver.ui(() -> rows(table));
		assertEquals(4, rows.size(), rows::toString);
		assertEquals(2, rows.stream().filter(row -> row.startsWith("+")).count(), rows::toString);
		desk.picture("2-list");
		Combo state = driver.find(Combo.class, "corrections.state");
		driver.ui(state::setFocus);
		driver.press("Down", "Down");
		driver.waitUntil("only the conflict is shown", () -> state.getSelectionIndex() == 2 && table.getItemCount() == 1);
		assertTrue(driver.ui(() -> table.getItem(0).getText(2)).equals("demand"), rows::toString);
		driver.press("Tab", "Tab");
		driver.waitUntil("the table has the focus", table::isFocusControl);
		driver.press("space");
		Button make = driver.find(Button.class, "corrections.make");
		driver.waitUntil("three are taken", () -> make.getText().contains("3"));
		desk.picture("3-conflict");
		driver.ui(state::setFocus);
		driver.press("Up", "Up");
		driver.waitUntil("all are shown", () -> table.getItemCount() == 4);
		driver.ui(table::setFocus);
		int first = driver.ui(() -> rows(table)).indexOf(rows.stream().filter(row -> row.startsWith("+")).findFirst().orElseThrow());
		driver.ui(() -> {
			table.setSelection(first);
			return null;
		});
		driver.press("space");
		driver.waitUntil("two are taken", () -> make.getText().contains("2"));
	}

	private void make() throws Exception {
		String before = kind(0);
		Table table = driver.find(Table.class, "corrections.table");
		driver.press("alt+m");
		driver.waitUntil("the conflict is decided", () -> "commitment".equals(kind(2)));
		assertEquals(1, List.of(kind(0), kind(1)).stream().filter("commitment"::equals).count());
		assertNotEquals("commitment", before);
		driver.waitUntil("the dialog is gone", table::isDisposed);
		Table report = driver.find(Table.class, "report.table");
		List<String> told = driver.ui(() -> Arrays.stream(report.getItems()).map(item -> item.getText(2)).toList());
		assertEquals(2, told.stream().filter(each -> each.contains("kind") && !each.startsWith("left")).count(), told::toString);
		assertEquals(1, told.stream().filter(each -> each.startsWith("left as it is in the corpus: ")).count(), told::toString);
		assertTrue(told.contains("corrections made: 2"), told::toString);
		assertTrue(told.stream().anyMatch(each -> each.contains("lain")), told::toString);
		desk.picture("4-report");
		driver.press("Escape");
		driver.waitUntil("the report is gone", report::isDisposed);
	}

	/** The explorer takes it back in one step. */
	private void undo() throws Exception {
		driver.ui(() -> {
			Desk.page().showView("org.saksi.ui.corpus.explorer").setFocus();
			return null;
		});
		NatTable articles = driver.find(NatTable.class, "explorer.table");
		driver.waitUntil("the articles have the focus", articles::isFocusControl);
		Thread[] undoes = new Thread[1];
		IOperationHistory history = PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
		IOperationHistoryListener listener = event -> {
			if (event.getEventType() == OperationHistoryEvent.ABOUT_TO_UNDO) {
				undoes[0] = Thread.currentThread();
			}
		};
		history.addOperationHistoryListener(listener);
		driver.press("ctrl+z");
		driver.waitUntil("all is as before", () -> "demand".equals(kind(2)));
		history.removeOperationHistoryListener(listener);
		assertNotEquals(Desk.display().getThread(), undoes[0], "a step over many files is taken back beside the user interface");
		assertEquals(0, List.of(kind(0), kind(1)).stream().filter("commitment"::equals).count());
	}
}
