package org.saksi.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;

class GridQueryTest {

	private record Row(int id, String title, String medium, Integer claims) {
	}

	private static final List<Row> ROWS = List.of(new Row(1, "Jembatan aman", "Tempo", 3), new Row(2, "banjir", "Antara", 12),
			new Row(3, "Jembatan runtuh", "", null), new Row(4, "Angin", "Antara", 9));

	private static final List<GridColumn<Row>> COLUMNS = List.of(GridColumn.text("title", "Title", 100, Row::title),
			GridColumn.<Row>text("medium", "Medium", 100, Row::medium).groupable(),
			GridColumn.number("claims", "Claims", 100, Row::claims));

	private static Lines<Row> run(GridState state, Predicate<Row> where, List<String> words, Set<String> collapsed) {
		return new GridQuery<>(ROWS, COLUMNS, COLUMNS, state, where, words, collapsed).run(() -> false);
	}

	private static List<Integer> ids(Lines<Row> lines) {
		return lines.rows().stream().map(Row::id).toList();
	}

	private static GridState sorted(GridState.Sort... sorts) {
		return GridState.INITIAL.withSorts(List.of(sorts));
	}

	@Test
	void showsEverythingAsItComes() {
		assertEquals(List.of(1, 2, 3, 4), ids(run(GridState.INITIAL, null, List.of(), Set.of())));
	}

	@Test
	void sortsTextsWithoutCaseAndNumbersAsNumbers() {
		assertEquals(List.of(4, 2, 1, 3), ids(run(sorted(new GridState.Sort("title", false)), null, List.of(), Set.of())));
		assertEquals(List.of(3, 1, 4, 2), ids(run(sorted(new GridState.Sort("claims", false)), null, List.of(), Set.of())));
		assertEquals(List.of(2, 4, 1, 3), ids(run(sorted(new GridState.Sort("claims", true)), null, List.of(), Set.of())));
	}

	@Test
	void laterOrdersCountWhereEarlierOnesDoNot() {
		GridState state = sorted(new GridState.Sort("medium", false), new GridState.Sort("claims", true));
		assertEquals(List.of(3, 2, 4, 1), ids(run(state, null, List.of(), Set.of())));
	}

	@Test
	void allConditionsMustHold() {
		GridState state = GridState.INITIAL.withFilter("medium", "=Antara").withFilter("claims", ">5");
		assertEquals(List.of(2, 4), ids(run(state, null, List.of(), Set.of())));
		assertEquals(List.of(4), ids(run(state, row -> row.id() > 2, List.of(), Set.of())));
		assertEquals(List.of(2), ids(run(state, null, List.of("BANJ"), Set.of())));
		assertEquals(List.of(), ids(run(state.withFilter("title", "aman"), null, List.of(), Set.of())));
	}

	@Test
	void wordsMayBeInDifferentColumns() {
		assertEquals(List.of(1), ids(run(GridState.INITIAL, null, List.of("jembatan", "tempo"), Set.of())));
	}

	@Test
	void filtersOfUnknownColumnsAreLeftOut() {
		assertEquals(4, run(GridState.INITIAL.withFilter("gone", "x").withGroup("gone"), null, List.of(), Set.of()).size());
	}

	@Test
	void groupsInOrderTheEmptyOneLast() {
		GridState state = sorted(new GridState.Sort("claims", false)).withGroup("medium");
		Lines<Row> lines = run(state, null, List.of(), Set.of());
		assertEquals(List.of(new Group("Antara", 2, false), ROWS.get(3), ROWS.get(1), new Group("Tempo", 1, false), ROWS.get(0),
				new Group("", 1, false), ROWS.get(2)), lines.lines());
		assertEquals(List.of(4, 2, 1, 3), ids(lines));
		assertEquals(0, lines.groupLine(2));
		assertEquals(3, lines.groupLine(3));
		assertNull(lines.row(0));
		Lines<Row> down = run(state.withSorts(List.of(new GridState.Sort("medium", true))), null, List.of(), Set.of());
		assertEquals(new Group("Tempo", 1, false), down.group(0));
		assertEquals(new Group("", 1, false), down.group(5));
	}

	@Test
	void collapsedGroupsKeepTheirRowsOutOfSight() {
		Lines<Row> lines = run(GridState.INITIAL.withGroup("medium"), null, List.of(), Set.of("Antara"));
		assertEquals(5, lines.size());
		assertEquals(new Group("Antara", 2, true), lines.group(0));
		assertEquals(List.of(2, 4, 1, 3), ids(lines));
	}

	@Test
	void stopsWhenItIsNotWantedAnyMore() {
		GridQuery<Row> query = new GridQuery<>(ROWS, COLUMNS, COLUMNS, sorted(new GridState.Sort("title", false)), null, List.of(),
				Set.of());
		assertThrows(CancellationException.class, () -> query.run(() -> true));
	}

	@Test
	void copiesAsSpreadsheetsRead() {
		List<Row> rows = List.of(new Row(1, "a\tb \"c\"", "Tempo", null), new Row(2, "d", "", 4));
		assertEquals("Title\tMedium\tClaims\n\"a\tb \"\"c\"\"\"\tTempo\t\nd\t\t4\n", GridTexts.tsv(COLUMNS, rows, true, () -> false));
		assertEquals("d\t\t4\n", GridTexts.tsv(COLUMNS, rows.subList(1, 2), false, () -> false));
	}
}
