package org.saksi.formats.office.tables;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.DateUtil;

/** Values of cells as text. */
final class Cells {

	private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

	private Cells() {
	}

	/** @return a name without its prefix */
	static String local(String name) {
		return name.substring(name.indexOf(':') + 1);
	}

	/** @return a whole number, or another if it is none */
	static int number(String text, int otherwise) {
		try {
			return text == null ? otherwise : Integer.parseInt(text.strip());
		} catch (NumberFormatException e) {
			return otherwise;
		}
	}

	/** The number of a column, from 0, of a reference such as {@code AB12}; -1 if it is none. */
	static int column(String reference) {
		int column = 0;
		for (int i = 0; reference != null && i < reference.length() && i < 4; i++) {
			char c = reference.charAt(i);
			if (c < 'A' || c > 'Z') {
				return column - 1;
			}
			column = column * 26 + c - 'A' + 1;
		}
		return column - 1;
	}

	/** {@code _x000D_} and the like, as Excel writes what XML cannot hold (ISO/IEC 29500-1, 22.4.2.4). */
	static String unescape(String text) {
		if (text.indexOf("_x") < 0) {
			return text;
		}
		Matcher matcher = ESCAPED.matcher(text);
		StringBuilder plain = new StringBuilder();
		while (matcher.find()) {
			char c = (char) Integer.parseInt(matcher.group(1), 16);
			matcher.appendReplacement(plain, Matcher.quoteReplacement(c == '\r' ? "" : String.valueOf(c)));
		}
		return matcher.appendTail(plain).toString();
	}

	/** A number as people write it: {@code 12}, not {@code 12.0} or {@code 1.2E1}. */
	static String plain(String value) {
		if (value.length() > 40) {
			return value;
		}
		try {
			BigDecimal number = new BigDecimal(value.strip());
			if (Math.abs((long) number.scale()) > 40) {
				return value;
			}
			BigDecimal rounded = new BigDecimal(number.doubleValue(), new java.math.MathContext(15));
			return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
		} catch (NumberFormatException e) {
			return value;
		}
	}

	/** A date as ISO 8601, without a time at midnight. */
	static String date(String value, boolean since1904) {
		try {
			LocalDateTime date = DateUtil.getLocalDateTime(Double.parseDouble(value), since1904, true);
			return date == null ? value : date.toLocalTime().equals(LocalTime.MIDNIGHT) ? date.toLocalDate().toString()
					: date.withNano(0).format(java.time.format.DateTimeFormatter.ISO_LOCAL_DATE_TIME);
		} catch (NumberFormatException | DateTimeException e) {
			return value;
		}
	}
}
