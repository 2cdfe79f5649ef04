package org.saksi.core.scheme.change;

import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Versions of a scheme, as a team counts them. */
final class SchemeVersions {

	private static final Pattern LAST_NUMBER = Pattern.compile("^(.*?)(\\d+)(\\D*)$");

	private SchemeVersions() {
	}

	/** @return the version after this one: its last number raised by one; none counts as 1, one without a number gets “.2” */
	static String next(String version) {
		if (version == null || version.isBlank()) {
			return "2";
		}
		Matcher number = LAST_NUMBER.matcher(version);
		return number.matches() ? number.group(1) + new BigInteger(number.group(2)).add(BigInteger.ONE) + number.group(3)
				: version + ".2";
	}
}
