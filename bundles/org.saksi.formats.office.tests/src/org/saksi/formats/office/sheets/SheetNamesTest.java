package org.saksi.formats.office.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.apache.poi.ss.util.WorkbookUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saksi.formats.office.sheets.Column.Kind;

class SheetNamesTest {

	private final SheetNames names = new SheetNames();

	@ParameterizedTest
	@ValueSource(strings = { "claims", "a/b\\c[d]e:f*g?h", "'quoted'", "", " ", "History", "history", "x\ny",
			"a name that is far longer than thirty-one characters", "\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00"
					+ "\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00" })
	void makesSheetNamesThatExcelAccepts(String wish) {
		String name = names.sheet(wish);
		WorkbookUtil.validateSheetName(name);
		assertFalse(name.equalsIgnoreCase("History"));
		assertEquals(name, CellText.clean(name));
		assertTrue(name.length() <= 31, name);
	}

	@Test
	void makesNamesUniqueWithoutRegardToCase() {
		assertEquals("person", names.sheet("person"));
		assertEquals("Person_2", names.sheet("Person"));
		assertEquals("PERSON_3", names.sheet("PERSON"));
		String longName = "x".repeat(40);
		assertEquals("x".repeat(31), names.sheet(longName));
		assertEquals("x".repeat(29) + "_2", names.sheet(longName));
	}

	@Test
	void namesContinuations() {
		assertEquals("claims", names.sheet("claims"));
		assertEquals("claims_2", names.continuation("claims", 2));
		assertEquals("y".repeat(29) + "_3", names.continuation("y".repeat(31), 3));
	}

	@Test
	void namesTablesUnlikeCells() {
		assertEquals("table_A1", names.table("A1"));
		assertEquals("table_a_b", names.table("a b"));
		assertEquals("table_a_b_2", names.table("a-b"));
	}

	@Test
	void namesColumns() {
		List<Column> columns = SheetNames.columns(List.of(new Column("text", Kind.TEXT), new Column("Text", Kind.ID),
				new Column("a\nb", Kind.TEXT), new Column("", Kind.TEXT), new Column("_x0041_", Kind.TEXT)));
		assertEquals(List.of("text", "Text_2", "a_b", "column", "-x0041_"), columns.stream().map(Column::name).toList());
	}
}
