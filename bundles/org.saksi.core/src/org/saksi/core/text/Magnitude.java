package org.saksi.core.text;

import java.math.BigDecimal;

/**
 * How large numbers may be. {@code 1e999999999} is a number of eleven characters that cannot be written out, added to or compared in
 * any reasonable time; no article states one.
 */
public final class Magnitude {

	/** Most digits of a number, and most zeros before or after them when it is written out. */
	public static final int MAX_DIGITS = 1000;

	private static final int MAX_ZEROS = 100;

	private Magnitude() {
	}

	/** @return whether a number can be reckoned with: it has at most {@value #MAX_DIGITS} digits before and after the point */
	public static boolean isBounded(BigDecimal number) {
		return number.precision() <= MAX_DIGITS && Math.abs((long) number.scale()) <= MAX_DIGITS;
	}

	/** The number that a text states, as {@link BigDecimal} reads it; {@code null} if it is none or not {@link #isBounded bounded}. */
	public static BigDecimal parse(String text) {
		if (text.length() > 2 * MAX_DIGITS) {
			return null;
		}
		try {
			BigDecimal number = new BigDecimal(text);
			return isBounded(number) ? number : null;
		} catch (NumberFormatException e) {
			return null;
		}
	}

	/** @return the digits of a number; one with more than {@value #MAX_ZEROS} zeros at an end keeps its exponent */
	public static String text(BigDecimal number) {
		return Math.abs((long) number.scale()) <= MAX_ZEROS ? number.toPlainString() : number.toString();
	}
}
