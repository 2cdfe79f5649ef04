package org.saksi.core.stats;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

import org.saksi.core.text.Magnitude;
import org.saksi.model.marks.Quantity;

/**
 * The numbers that a quantity allows: a value is {@code [value, value]}, an open bound is {@code null}; an approximate one
 * reaches 10 % further at both ends. That tenth is ours: news rounds so.
 *
 * @param low         lowest number, or {@code null}
 * @param high        highest number, or {@code null}
 * @param unit        as stated, or {@code null}
 * @param approximate whether it is called approximate
 */
public record QuantityRange(BigDecimal low, BigDecimal high, String unit, boolean approximate) {

	private static final BigDecimal TOLERANCE = new BigDecimal("0.1");
	private static final Pattern MEASURE = Pattern.compile("%|[A-Z]{3}");

	/** @return the range of a quantity, or {@code null} if it has no number that can be reckoned with */
	public static QuantityRange of(Quantity quantity) {
		BigDecimal low = bounded(quantity.getValue() != null ? quantity.getValue() : quantity.getMin());
		BigDecimal high = bounded(quantity.getValue() != null ? quantity.getValue() : quantity.getMax());
		if (low == null && high == null) {
			return null;
		}
		return new QuantityRange(strip(low), strip(high), quantity.getUnit(), Boolean.TRUE.equals(quantity.getApproximate()));
	}

	private static BigDecimal bounded(BigDecimal number) {
		return number == null || !Magnitude.isBounded(number) ? null : number;
	}

	private static BigDecimal strip(BigDecimal number) {
		return number == null ? null : number.stripTrailingZeros();
	}

	/**
	 * Whether both can be true of one thing: the ranges share a number. Where a unit is {@code %} or an ISO 4217 code the
	 * other must be the same to be compared at all; other units are words for what is counted, which the slot says already.
	 */
	public boolean isCompatible(QuantityRange other) {
		if (!isComparable(other)) {
			return true;
		}
		return isBelow(lowest(), other.highest()) && isBelow(other.lowest(), highest());
	}

	private boolean isComparable(QuantityRange other) {
		boolean measures = isMeasure(unit) || isMeasure(other.unit);
		return !measures || Objects.equals(key(unit), key(other.unit));
	}

	private static boolean isMeasure(String unit) {
		return unit != null && MEASURE.matcher(unit).matches();
	}

	private static String key(String unit) {
		return unit == null ? "" : unit.strip().toLowerCase(Locale.ROOT);
	}

	private static boolean isBelow(BigDecimal low, BigDecimal high) {
		return low == null || high == null || low.compareTo(high) <= 0;
	}

	private BigDecimal lowest() {
		return low == null || !approximate ? low : low.subtract(low.abs().multiply(TOLERANCE));
	}

	private BigDecimal highest() {
		return high == null || !approximate ? high : high.add(high.abs().multiply(TOLERANCE));
	}
}
