package org.saksi.core.text;

import java.math.BigDecimal;

/**
 * A quantity that a text states, in digits or by its size. A single number has {@code value}; <i>lebih dari 1.000</i> has only
 * {@code min}, <i>hingga 1.000</i> only {@code max}, <i>10–12 ribu</i> both.
 *
 * @param start where it begins in the text, currency included, in UTF-16 units
 * @param end where it ends, exclusive, scale word and unit included, in UTF-16 units
 * @param value the number, or null where the text gives bounds
 * @param min the lower bound, or null
 * @param max the upper bound, or null
 * @param unit {@code %}, an ISO 4217 code, or the words that follow the number; null where nothing follows
 * @param approximate whether the text calls the number an estimate
 */
public record NewsNumber(int start, int end, BigDecimal value, BigDecimal min, BigDecimal max, String unit,
		boolean approximate) {
}
