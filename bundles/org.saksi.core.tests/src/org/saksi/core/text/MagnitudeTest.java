package org.saksi.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.saksi.core.stats.QuantityRange;
import org.saksi.model.marks.MarksFactory;
import org.saksi.model.marks.Quantity;

class MagnitudeTest {

	@Test
	void numbersOfNewsAreBounded() {
		for (String number : new String[] { "0", "-12.50", "1e1000", "1e-1000", "9".repeat(1000) }) {
			assertTrue(Magnitude.isBounded(new BigDecimal(number)), number);
			assertEquals(new BigDecimal(number), Magnitude.parse(number));
		}
		for (String number : new String[] { "1e1001", "1e-1001", "9".repeat(1001), "1e2147483647", "1e-2147483647" }) {
			assertFalse(Magnitude.isBounded(new BigDecimal(number)), number);
			assertNull(Magnitude.parse(number), number);
		}
		for (String number : new String[] { "", "x", "1e99999999999", "9".repeat(10_000_000) }) {
			assertNull(Magnitude.parse(number));
		}
	}

	@Test
	void hugeExponentsAreNotWrittenOut() {
		assertEquals("29.90", Magnitude.text(new BigDecimal("29.90")));
		assertEquals("1200", Magnitude.text(new BigDecimal("1.2e3")));
		assertEquals("1E+2147483647", Magnitude.text(new BigDecimal("1e2147483647")));
		assertEquals("1E-2147483647", Magnitude.text(new BigDecimal("1e-2147483647")));
	}

	@Test
	void whatIsBeyondBoundsIsNotReckonedWith() {
		Quantity quantity = MarksFactory.eINSTANCE.createQuantity();
		quantity.setMin(new BigDecimal("1e-2147483647"));
		quantity.setApproximate(true);
		assertNull(QuantityRange.of(quantity));
		quantity.setMax(BigDecimal.TEN);
		assertNull(QuantityRange.of(quantity).low());
		assertTrue(QuantityRange.of(quantity).isCompatible(QuantityRange.of(quantity)));
	}
}
