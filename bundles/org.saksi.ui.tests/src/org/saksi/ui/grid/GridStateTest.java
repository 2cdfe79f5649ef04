package org.saksi.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class GridStateTest {

	@Property
	void comesBackFromItsMemento(@ForAll("states") GridState state) {
		assertEquals(state, GridState.parse(state.toMemento()));
	}

	@Provide
	Arbitrary<GridState> states() {
		Arbitrary<String> text = Arbitraries.strings().ofMaxLength(6).withChars('a', 'b', '\\', '\t', '\n', '\r', 't', 'n', '|', '"')
				.all();
		return Combinators.combine(
				Combinators.combine(text, Arbitraries.integers().between(0, 900), Arbitraries.of(true, false)).as(GridState.Column::new)
						.list().ofMaxSize(4),
				Combinators.combine(text, Arbitraries.of(true, false)).as(GridState.Sort::new).list().ofMaxSize(3),
				Arbitraries.maps(text, text).ofMaxSize(3), text.injectNull(0.3)).as(GridState::new);
	}

	@Test
	void leavesOutWhatItDoesNotKnow() {
		GridState state = GridState.parse("pinned\ttitle\nsort\tdate\tdescending\ncolumn\tx\nfilter\tmedium\t=Tempo\n");
		assertEquals(new GridState(List.of(), List.of(new GridState.Sort("date", true)), Map.of("medium", "=Tempo"), null), state);
		assertEquals(GridState.INITIAL, GridState.parse(null));
		assertEquals(GridState.INITIAL, GridState.parse(""));
	}

	@Test
	void anEmptyFilterIsNone() {
		GridState filtered = GridState.INITIAL.withFilter("a", "x");
		assertEquals(Map.of("a", "x"), filtered.filters());
		assertEquals(GridState.INITIAL, filtered.withFilter("a", ""));
		assertEquals(GridState.INITIAL, filtered.withFilter("a", null));
	}
}
