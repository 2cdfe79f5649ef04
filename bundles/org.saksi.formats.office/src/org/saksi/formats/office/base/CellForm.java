package org.saksi.formats.office.base;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.DateUtil;
import org.saksi.formats.office.sheets.CellText;
import org.saksi.formats.office.sheets.Column.Kind;

/**
 * One text for all ways in which a value can stand in a cell, so that what programs do to a file on its way is no correction:
 * numbers as text and text as numbers, dates as days since 1900, truth values in the language of the one who typed them.
 */
public final class CellForm {

	/** What counts of a text, in UTF-16 code units: less than a cell holds, so that a text that was cut is the same. */
	private static final int LONGEST = 32_000;
	private static final Set<String> TRUE = Set.of("true", "1", "yes", "ya", "benar", "wahr", "vrai", "verdadero", "verdadeiro",
			"waar", "vero");
	private static final Set<String> FALSE = Set.of("false", "0", "no", "tidak", "salah", "falsch", "faux", "falso", "onwaar");
	private static final Pattern DATE_TIME = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)[T ](\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,9})?)?)");
	private static final Pattern COMMA = Pattern.compile("-?\\d+,\\d+");
	/** Days since 1900 that are taken for dates: from 1954 to 2173. What is less could be a year. */
	private static final int FIRST_DAY = 20_000;
	private static final int LAST_DAY = 100_000;

	private CellForm() {
	}

	/** A text; {@code null} is empty. */
	public static String text(String text) {
		if (text == null || text.isEmpty()) {
			return "";
		}
		String clean = CellText.clean(text);
		if (clean.indexOf('\r') >= 0) {
			clean = clean.replace("\r\n", "\n").replace('\r', '\n');
		}
		return (clean.length() > LONGEST ? clean.substring(0, LONGEST) : clean).strip();
	}

	/** A number with 15 digits, as spreadsheets keep them. */
	public static String number(double number) {
		return Double.isFinite(number) ? plain(new BigDecimal(number)) : "";
	}

	private static String plain(BigDecimal number) {
		BigDecimal rounded = number.round(new MathContext(15, RoundingMode.HALF_UP));
		return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
	}

	/** TRUE or FALSE. */
	public static String flag(boolean flag) {
		return flag ? "true" : "false";
	}

	/** A date with its time; midnight is no time. */
	public static String dateTime(LocalDateTime time) {
		return time.toLocalTime().equals(LocalTime.MIDNIGHT) ? time.toLocalDate().toString() : time.withNano(0).toString();
	}

	/** A date. */
	public static String date(LocalDate date) {
		return date.toString();
	}

	/** What stands in a cell of a column of that kind, as it was read: the same text as the exporter's value has. */
	public static String read(Kind kind, String cell) {
		String text = text(cell);
		if (text.isEmpty()) {
			return "";
		}
		return switch (kind) {
		case BOOLEAN -> flagOf(text);
		case INTEGER, NUMBER -> numberOf(text);
		case DATE -> dateOf(text);
		case TEXT, ID, LABEL -> text;
		};
	}

	private static String flagOf(String text) {
		String word = text.toLowerCase(Locale.ROOT).replaceFirst("\\.0$", "");
		return TRUE.contains(word) ? "true" : FALSE.contains(word) ? "false" : text;
	}

	private static String numberOf(String text) {
		String number = COMMA.matcher(text).matches() && !text.matches("-?\\d{1,3},\\d{3}") ? text.replace(',', '.') : text;
		try {
			return number.length() > 40 ? text : plain(new BigDecimal(number));
		} catch (NumberFormatException e) {
			return text;
		}
	}

	private static String dateOf(String text) {
		try {
			var matcher = DATE_TIME.matcher(text);
			if (matcher.matches()) {
				return dateTime(LocalDateTime.parse(matcher.group(1) + "T" + matcher.group(2)));
			}
			if (text.length() < 20 && text.matches("\\d{5,6}(\\.\\d+)?")) {
				double days = Double.parseDouble(text);
				if (days >= FIRST_DAY && days <= LAST_DAY) {
					return dateTime(DateUtil.getLocalDateTime(days, false, true));
				}
			}
		} catch (DateTimeException e) {
			return text;
		}
		return text;
	}
}
