package org.saksi.formats.office.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.formats.ExportRequest;
import org.saksi.core.formats.Report;
import org.saksi.core.formats.preview.SheetPreview;

class PreviewTest {

	@TempDir
	Path folder;

	/** Sheets, headers, numbers of rows and the texts of the first rows are those of the file. */
	@Test
	void thePreviewIsTheBeginningOfTheWorkbook() throws Exception {
		CorpusView corpus = SmallCorpus.make();
		Path out = folder.resolve("corpus.xlsx");
		new XlsxExporter().write(corpus, ExportRequest.ALL, out, new Report(), new NullProgressMonitor());
		List<SheetPreview> preview = new XlsxExporter().preview(corpus, ExportRequest.ALL, 2, new NullProgressMonitor());
		try (XSSFWorkbook workbook = new XSSFWorkbook(out.toFile())) {
			assertEquals(workbook.getNumberOfSheets() - 2, preview.size()); // two are hidden
			for (int i = 0; i < preview.size(); i++) {
				Sheet sheet = workbook.getSheetAt(i);
				SheetPreview shown = preview.get(i);
				assertEquals(sheet.getSheetName(), shown.name());
				assertEquals(texts(sheet.getRow(0), shown.columns().size()), shown.columns());
				assertTrue(shown.rows().size() == Math.min(2, shown.count()), shown.name());
				if (shown.count() > 0 && shown.name().equals("claims")) {
					assertEquals(texts(sheet.getRow(1), 1), shown.rows().get(0).subList(0, 1));
				}
				assertEquals(Math.max(1, shown.count()), sheet.getLastRowNum(), shown.name());
			}
		}
	}

	private static List<String> texts(Row row, int width) {
		List<String> texts = new ArrayList<>();
		for (int i = 0; i < width; i++) {
			texts.add(row.getCell(i).getStringCellValue());
		}
		return texts;
	}
}
