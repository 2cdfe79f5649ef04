package org.saksi.core.scheme;

import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.text.Magnitude;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.ValueType;

/** Checks values of attributes against the scheme. */
public final class AttributeCheck {

	private AttributeCheck() {
	}

	/**
	 * What is wrong with a value. An attribute with tags takes only these, whatever its value type; one that takes several
	 * values is checked value by value.
	 *
	 * @param value as a mark stores it, see {@link AttributeValues}
	 * @return localized, or {@code null} if nothing is wrong
	 */
	public static String problem(AttributeType attribute, String value) {
		for (String single : attribute.isMany() ? AttributeValues.split(value) : List.of(value)) {
			String wrong = wrongForm(attribute.getValueType(), single);
			if (wrong != null) {
				return wrong;
			}
			if (!attribute.getTags().isEmpty() && SchemeIndex.tag(attribute, single) == null) {
				return NLS.bind(Messages.AttributeCheck_notInSet, single);
			}
		}
		return null;
	}

	/**
	 * What is wrong with the form of a single value.
	 *
	 * <p>Integer and decimal: as {@link BigInteger} and {@link java.math.BigDecimal} read them, of at most {@link Magnitude#MAX_DIGITS} digits. Boolean: {@code true} or
	 * {@code false}. Date: ISO 8601 year, month, day, or date-time with offset.
	 *
	 * @return localized, or {@code null} if nothing is wrong
	 */
	static String wrongForm(ValueType type, String value) {
		boolean right = switch (type) {
		case INTEGER -> value.length() <= Magnitude.MAX_DIGITS && parses(BigInteger::new, value);
		case DECIMAL -> Magnitude.parse(value) != null;
		case BOOLEAN -> value.equals("true") || value.equals("false");
		case DATE -> parses(LocalDate::parse, value) || parses(OffsetDateTime::parse, value)
				|| parses(YearMonth::parse, value) || parses(Year::parse, value);
		case TAG, TEXT -> true;
		};
		return right ? null : NLS.bind(Messages.AttributeCheck_wrongForm, value, type.getLiteral());
	}

	/** @return whether it is {@code true} or {@code false} */
	public static boolean isTruth(String value) {
		return wrongForm(ValueType.BOOLEAN, value) == null;
	}

	/** @return whether {@link BigDecimal} reads it */
	public static boolean isNumber(String value) {
		return wrongForm(ValueType.DECIMAL, value) == null;
	}

	private interface Parser {
		Object parse(String value);
	}

	private static boolean parses(Parser parser, String value) {
		try {
			parser.parse(value);
			return true;
		} catch (NumberFormatException | DateTimeException e) {
			return false;
		}
	}
}
