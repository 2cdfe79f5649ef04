package org.saksi.formats.text.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The page as a whole, for rules that look at one line. */
final class PageContext {

	/** Where a site's name stands alone. */
	private static final int LOGO_LINES = 4;

	private final String page;
	private final String lower;
	private final List<PageLine> lines;
	private final LocalDate referenceDate;

	PageContext(String page, List<PageLine> lines, LocalDate referenceDate) {
		this.page = page;
		this.lower = page.toLowerCase(Locale.ROOT);
		this.lines = lines;
		this.referenceDate = referenceDate;
	}

	LocalDate referenceDate() {
		return referenceDate;
	}

	/** Whether a name is known as a medium, or stands in a short line that is no text, as a logo or a copyright does. */
	boolean isMedium(String name) {
		String low = name.toLowerCase(Locale.ROOT);
		if (Lexicon.DEFAULT.isWord("media", low)) {
			return true;
		}
		String bare = low.replace(" ", "");
		for (int i = 0; i < lines.size(); i++) {
			PageLine line = lines.get(i);
			if (i < LOGO_LINES && line.words <= 4 && hasWord(line.lower, low)) {
				return true;
			}
			if (line.words <= 12 && (line.role == LineRole.NAV || line.role == LineRole.FOOTER || line.role == LineRole.PROMO || line.role == LineRole.BYLINE)
					&& (hasWord(line.lower, low) || line.lower.contains(bare + "."))) {
				return true;
			}
		}
		return false;
	}

	/** Whether the text elsewhere says that something happens at this name, or just names it again. */
	boolean isPlaceInText(String name, int after) {
		String low = name.toLowerCase(Locale.ROOT);
		int first = lower.indexOf(low);
		boolean again = first >= 0 && lower.indexOf(low, first + low.length()) >= 0 && page.contains(BylineRules.titleCase(name));
		return again && Pattern.compile("(?<!\\p{L})(?:di|ke|dari|kota|kabupaten|kab\\.|bupati|warga|wilayah|polres|in|at|near|from|of)[\\s\u00A0]"
				+ Pattern.quote(low) + "(?!\\p{L})").matcher(lower).find();
	}

	private static boolean hasWord(String text, String word) {
		for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
			int end = at + word.length();
			if ((at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
					&& (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
				return true;
			}
		}
		return false;
	}
}
