package org.saksi.formats.office.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.saksi.model.marks.MarksFactory;
import org.saksi.model.marks.Quantity;

class NumericConflictsTest {

	private final NumericConflicts conflicts = new NumericConflicts();

	private static Quantity quantity(String value, String min, String max, String unit, boolean approximate) {
		Quantity quantity = MarksFactory.eINSTANCE.createQuantity();
		quantity.setValue(value == null ? null : new BigDecimal(value));
		quantity.setMin(min == null ? null : new BigDecimal(min));
		quantity.setMax(max == null ? null : new BigDecimal(max));
		quantity.setUnit(unit);
		quantity.setApproximate(approximate ? Boolean.TRUE : null);
		return quantity;
	}

	private void value(String slot, String claim, String value) {
		conflicts.add(slot, claim, quantity(value, null, null, "orang", false));
	}

	@Test
	void differentValuesOfOneSlot() {
		value("slot", "A", "10");
		value("slot", "B", "11");
		value("slot", "C", "10.0");
		value("other", "D", "99");
		assertEquals(Map.of("A", Set.of("B"), "B", Set.of("A", "C"), "C", Set.of("B")), conflicts.find());
	}

	@Test
	void rangesThatMeetAreNone() {
		conflicts.add("slot", "A", quantity(null, "100", null, "orang", false));
		conflicts.add("slot", "B", quantity(null, null, "100", "Orang ", false));
		conflicts.add("slot", "C", quantity(null, "90", "110", "orang", false));
		conflicts.add("slot", "D", quantity("1", null, null, "rumah", false));
		assertEquals(Map.of(), conflicts.find());
	}

	@Test
	void approximateOnesGiveWayByATenth() {
		conflicts.add("slot", "A", quantity("100", null, null, "orang", true));
		value("slot", "B", "110");
		assertEquals(Map.of(), conflicts.find());
		value("slot", "C", "111");
		assertEquals(Map.of("A", Set.of("C"), "B", Set.of("C"), "C", Set.of("A", "B")), conflicts.find());
	}

	@Test
	void mentionsOfOneClaimCanDisagree() {
		value("slot", "A", "10");
		value("slot", "A", "12");
		assertEquals(Map.of("A", Set.of("A")), conflicts.find());
	}

	@Test
	void openQuantitiesAgreeWithAll() {
		conflicts.add("slot", "A", quantity(null, null, null, "orang", false));
		value("slot", "B", "5");
		assertEquals(Map.of(), conflicts.find());
	}
}
