package org.saksi.core.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the numbers that Indonesian news only give the size of: <i>ribuan tentara</i>, <i>puluhan ribu warga</i> are at least so many. */
public final class VagueNumbers {

	private static final Map<String, Integer> POWERS = Map.of("puluhan", 1, "ratusan", 2, "ribuan", 3, "jutaan", 6, "miliaran", 9, "triliunan", 12,
			"ribu", 3, "juta", 6, "miliar", 9);
	private static final Pattern VAGUE = Pattern.compile("(?<!\\p{L})(puluhan|ratusan|ribuan|jutaan|miliaran|triliunan)(?:\\s(ribu|juta|miliar))?"
			+ "(?:\\s(\\p{L}{1,30}))?(?!\\p{L})", Pattern.CASE_INSENSITIVE);

	private VagueNumbers() {
	}

	/** All of them in the text, in order: with a lower bound, approximate, and the word that follows as unit, unless it is a function word. */
	public static List<NewsNumber> find(CharSequence text) {
		List<NewsNumber> found = new ArrayList<>();
		for (Matcher m = VAGUE.matcher(text); m.find();) {
			int power = power(m.group(1)) + (m.group(2) == null ? 0 : power(m.group(2)));
			String word = m.group(3);
			String unit = word == null || FunctionWords.contains(word.toLowerCase(Locale.ROOT)) ? null : word;
			int end = unit != null ? m.end(3) : m.group(2) == null ? m.end(1) : m.end(2);
			found.add(new NewsNumber(m.start(), end, null, BigDecimal.ONE.scaleByPowerOfTen(power).setScale(0), null, unit, true));
		}
		return found;
	}

	private static int power(String word) {
		return POWERS.get(word.toLowerCase(Locale.ROOT));
	}
}
