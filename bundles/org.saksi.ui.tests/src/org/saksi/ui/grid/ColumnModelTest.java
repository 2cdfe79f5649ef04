package org.saksi.ui.grid;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ColumnModelTest {

	private final ColumnModel<String> model = new ColumnModel<>();

	@BeforeEach
	void columns() {
		model.set(List.of(column("a").stretch(), column("b"), column("c").hidden(), column("d")), List.of());
	}

	private static GridColumn<String> column(String id) {
		return GridColumn.text(id, id, 50, row -> row);
	}

	private String shown() {
		return String.join("", model.shown().stream().map(GridColumn::id).toList());
	}

	private String all() {
		return String.join("", model.all().stream().map(GridColumn::id).toList());
	}

	@Test
	void movesAmongTheShownOnes() {
		assertEquals("abd", shown());
		model.move(0, 2);
		assertEquals("bad", shown());
		assertEquals("bacd", all());
		model.move(2, 0);
		assertEquals("dba", shown());
		model.move(0, 3);
		assertEquals("bad", shown());
	}

	@Test
	void hidesAllButTheLast() {
		model.hide(1);
		model.hide(0);
		assertEquals("d", shown());
		model.hide(0);
		assertEquals("d", shown());
	}

	@Test
	void oneColumnTakesWhatIsLeft() {
		assertArrayEquals(new int[] { 300, 50, 50 }, model.widths(400));
		assertArrayEquals(new int[] { 220, 50, 50 }, model.widths(100));
		model.setWidth(0, 80);
		assertArrayEquals(new int[] { 80, 50, 50 }, model.widths(400));
	}

	@Test
	void hasNoStateUntilSomebodyArrangesIt() {
		assertEquals(List.of(), model.state());
		model.hide(0);
		assertEquals(List.of(new GridState.Column("a", 0, false), new GridState.Column("b", 0, true),
				new GridState.Column("c", 0, false), new GridState.Column("d", 0, true)), model.state());
	}

	@Test
	void comesBackFromItsState() {
		model.move(0, 3);
		model.setWidth(0, 77);
		model.arrange(List.of("c", "b", "a", "d"), List.of("c", "b"));
		List<GridState.Column> state = model.state();
		ColumnModel<String> other = new ColumnModel<>();
		other.set(List.of(column("a"), column("b"), column("new"), column("c")), state);
		assertEquals("cb", String.join("", other.shown().stream().map(GridColumn::id).toList()).replace("new", ""));
		assertEquals(77, other.widths(500)[1]);
		assertEquals(List.of("c", "b", "a", "new"), other.all().stream().map(GridColumn::id).toList());
	}
}
