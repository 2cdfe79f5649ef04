package org.saksi.core.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saksi.core.fixtures.MarkedArticle;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.MarksFactory;
import org.saksi.model.marks.Quantity;

class NumericConflictsTest {

	private final MarkedArticle marked = new MarkedArticle("Sekian tentara dikirim.");
	private final NumericConflicts conflicts = new NumericConflicts(marked.registries);

	@BeforeEach
	void register() {
		marked.canonical("K01").setSlot("soldiers");
		marked.canonical("K02").setSlot("soldiers");
		marked.canonical("K03").setSlot("guns");
		marked.canonical("K04");
	}

	/** {@code 12}, {@code ~12}, {@code 10..20}, {@code 10..}, each with an optional unit. */
	private static Quantity quantity(String text) {
		Quantity quantity = MarksFactory.eINSTANCE.createQuantity();
		String[] parts = text.split(" ", 2);
		quantity.setUnit(parts.length > 1 ? parts[1] : null);
		String number = parts[0];
		if (number.startsWith("~")) {
			quantity.setApproximate(true);
			number = number.substring(1);
		}
		int dots = number.indexOf("..");
		if (dots < 0) {
			quantity.setValue(new BigDecimal(number));
			return quantity;
		}
		quantity.setMin(dots == 0 ? null : new BigDecimal(number.substring(0, dots)));
		quantity.setMax(dots + 2 == number.length() ? null : new BigDecimal(number.substring(dots + 2)));
		return quantity;
	}

	private void add(String canonical, String quantity) {
		Claim claim = marked.claim("tentara", canonical);
		claim.getQuantities().add(quantity(quantity));
		conflicts.add("a1", "sari", claim);
	}

	@ParameterizedTest
	@CsvSource({ "12, 12, true", "12, 12.0, true", "12, 13, false", "~11000, 11500, true", "~11000, 14000, false",
			"~11000, ~13000, true", "10..20, 15, true", "10..20, 21, false", "10.., 9, false", "10.., 1000000, true",
			"..10, 11, false", "..10, 10.., true", "12 personel, 13 tentara, false", "12 %, 13 orang, true", "12 %, 13 %, false",
			"12 USD, 13 IDR, true", "12 USD, 13, true" })
	void rangesAreCompatibleWhereTheyShareANumber(String one, String other, boolean compatible) {
		QuantityRange first = QuantityRange.of(quantity(one));
		QuantityRange second = QuantityRange.of(quantity(other));
		assertEquals(compatible, first.isCompatible(second));
		assertEquals(compatible, second.isCompatible(first));
	}

	@Test
	void claimsOfOneSlotThatExcludeEachOtherConflict() {
		add("K01", "11000");
		add("K02", "14000");
		add("K02", "14000.0");
		add("K03", "5");
		add("K04", "6");
		List<NumericConflicts.Conflict> found = conflicts.conflicts();
		assertEquals(1, found.size());
		assertEquals("soldiers", found.get(0).slot());
		assertEquals(List.of("K01", "K02"),
				found.get(0).statements().stream().map(NumericConflicts.Statement::canonical).toList());
		assertEquals(2, found.get(0).statements().get(1).mentions());
		assertEquals("a1/sari/c1", found.get(0).statements().get(0).mention());
		assertEquals(Set.of("K01", "K02"), conflicts.canonicalClaims());
	}

	@Test
	void whatAgreesIsNoConflict() {
		add("K01", "11000");
		add("K02", "~12000");
		assertEquals(List.of(), conflicts.conflicts());
	}
}
