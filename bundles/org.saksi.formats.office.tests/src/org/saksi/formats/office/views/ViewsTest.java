package org.saksi.formats.office.views;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.CorpusException;
import org.saksi.core.formats.ExportRequest;
import org.saksi.core.formats.ExportRequest.Split;
import org.saksi.core.formats.Report;
import org.saksi.formats.office.xlsx.SmallCorpus;
import org.saksi.formats.office.xlsx.XlsxExporter;

class ViewsTest {

	private static final String ALL = String.join(",", Views.ids());

	@TempDir
	Path folder;

	@Test
	void sheetsAreThereWhenAskedForAndInOneOrder() throws Exception {
		List<String> plain = new ViewRows(SmallCorpus.make(), ExportRequest.ALL).names();
		assertTrue(plain.stream().noneMatch(Views.ids()::contains), plain::toString);
		List<String> names = new ViewRows(SmallCorpus.make(),
				ViewRows.request(null, Map.of("views", "labels_soft, spans_bio,labels_soft"))).names();
		int at = names.indexOf("spans_bio");
		assertTrue(at > names.indexOf("annotations_long"), names::toString);
		assertEquals(List.of("spans_bio", "labels_soft", "schema"), names.subList(at, at + 3));
	}

	@Test
	void anUnknownViewIsRefusedWithTheKnownOnes() {
		CorpusException e = assertThrows(CorpusException.class,
				() -> new ViewRows(SmallCorpus.make(), ViewRows.request(null, Map.of("views", "spans_bio,bio"))));
		assertTrue(e.getMessage().contains("bio") && e.getMessage().contains(String.join(", ", Views.ids())), e.getMessage());
	}

	/** Every column is described, every view says what a row is, every view has a split. */
	@Test
	void viewsExplainThemselves() throws Exception {
		ViewRows rows = new ViewRows(SmallCorpus.make(), ViewRows.request(new Split(List.of(2, 1), 3), Map.of("views", ALL)));
		for (String view : Views.ids()) {
			List<String> described = rows.rows("schema").stream().filter(row -> row.get("sheet").equals(view))
					.filter(row -> !row.get("meaning").isEmpty()).map(row -> row.get("column")).toList();
			assertEquals(rows.sheet(view).columns(), described);
			assertTrue(described.contains("split"), view);
			assertTrue(rows.rows("README").stream().anyMatch(row -> row.get("section").equals("one_row_per")
					&& row.get("item").equals(view) && row.get("value").equals(Views.row(view))), view);
			assertEquals(view.equals("claim_pairs"), rows.rows(view).isEmpty(), view); // its only pair says both
		}
	}

	@Test
	void theSameCorpusGivesTheSameBytes() throws Exception {
		assertArrayEquals(bytes("one.xlsx"), bytes("two.xlsx"));
	}

	private byte[] bytes(String name) throws Exception {
		Path out = folder.resolve(name);
		new XlsxExporter().write(SmallCorpus.make(),
				ViewRows.request(new Split(List.of(2, 1), 3), Map.of("views", ALL, "negatives", "2")), out, new Report(),
				new NullProgressMonitor());
		return Files.readAllBytes(out);
	}
}
