package org.saksi.formats.text.page;

import java.util.Locale;
import java.util.regex.Pattern;

/** Gives a line its role from its own words alone, the surest signs first. */
final class LineClassifier {

	private static final Pattern COPYRIGHT = Pattern.compile("(?:copyright|©|\\(c\\)|hak cipta).{0,40}(?:19|20)\\d{2}|(?:19|20)\\d{2}.{0,5}©");
	private static final Pattern ADDRESS = Pattern.compile("^(?:https?://|www\\.)\\S{3,500}$|^[\\w.+-]{1,60}@[\\w-]{1,60}\\.[\\w.]{2,20}$|"
					+ "^(?:[\\p{L}\\d-]{2,30}\\.){1,3}(?:com|co|id|net|org|tv|news|info)(?:/\\S{0,300})?$",
			Pattern.CASE_INSENSITIVE);
	private static final Pattern TICKER = Pattern.compile("[+\\-\u2212▲▼]?\\d[\\d.,]{0,14}[\\s\u00A0]{0,3}%|[▲▼]|[\\s\u00A0][+\\-\u2212]\\d");
	private static final Pattern HASH_TAGS = Pattern.compile("^(?:#[\\p{L}\\d_]{2,60}(?:[\\s\u00A0]{1,4}[\\p{L}\\d]{2,30}){0,3}[\\s\u00A0,]{0,4}){1,30}$");
	private static final Pattern CRUMB = Pattern.compile("[\\s\u00A0]{0,4}[>›»⁄/\\\\|→][\\s\u00A0]{0,4}");
	private static final Pattern TEASER_END = Pattern.compile("(?:\\[…\\]|\\[\\.\\.\\.\\]|(?:read more|read full story|baca selengkapnya|"
					+ "selengkapnya|continue reading)[\\s.»›…→]{0,4})$");
	private static final Pattern COUNTER = Pattern.compile("^(?:[\\d.,]{1,9}[kKmM]?\\s?)?(?:shares?|comments?|komentar|likes?|views?|kali|"
					+ "dibagikan|dibaca)(?:\\s?[(:]?\\s?[\\d.,]{1,9}\\)?)?$");

	/** How the question above a section of an explaining article begins. */
	private static final Pattern QUESTION = Pattern.compile(
			"^(?:what|why|how|who|when|where|which|is|are|can|could|will|would|should|has|have|did|does|do|apa|apakah|mengapa|kenapa|bagaimana|"
					+ "siapa|siapakah|kapan|di mana|dimana|berapa|benarkah)(?!\\p{L})");

	private static final Pattern CONTACT = Pattern.compile("(?:\\+|\\(|\\b0)\\d[\\d ()-]{6,18}\\d|[\\w.+-]{1,60}@[\\w-]{1,60}\\.\\w{2,10}");
	private static final Pattern PICTURE_COUNT = Pattern.compile("^(?:image|photo|foto|gambar|slide)?\\s{0,3}\\d{1,3}\\s{0,3}(?:of|dari|"
					+ "/)\\s{0,3}\\d{1,3}$");
	/** The signature of a post that was embedded: — Name (@name) November 19, 2019 */
	private static final Pattern POST = Pattern.compile("^[\u2014\u2013-]\\s?.{1,60}\\(@\\w{1,30}\\).{0,40}$");

	private LineClassifier() {
	}

	static LineRole role(PageLine line, PageContext context) {
		if (line.words <= 20 && POST.matcher(line.text).matches()) {
			return LineRole.SENTENCE;
		}
		LineRole furniture = furniture(line);
		if (furniture != null) {
			return furniture;
		}
		if (DatelineRules.isWhole(line.text, context)) {
			return LineRole.DATELINE;
		}
		LineRole caption = BylineRules.isByline(line) && !line.lower.startsWith("foto") && !line.lower.startsWith("photo") ? LineRole.BYLINE
				: CaptionRules.role(line);
		return caption != null ? caption : text(line);
	}

	/** Everything that is recognized by the lexicon or by its form; null for what may be text. */
	private static LineRole furniture(PageLine line) {
		Lexicon lexicon = Lexicon.DEFAULT;
		String lower = line.lower;
		if (!line.hasLetters()) {
			return isTicker(line) ? LineRole.TICKER : LineRole.NAV;
		}
		if (line.words <= 12) {
			String key = line.key();
			if (lexicon.isExact("comments", key)) {
				return LineRole.COMMENTS;
			}
			if (lexicon.isExact("tags", key)) {
				return LineRole.TAGS;
			}
			if (lexicon.isExact("related", key) || line.endsWith(":") && line.words <= 3 && lexicon.hasPrefix("related", lower)) {
				return LineRole.RELATED;
			}
			if (lexicon.isExact("list", key)) {
				return LineRole.LIST_HEAD;
			}
			if (lexicon.isExact("footer", key)) {
				return LineRole.FOOTER;
			}
			if (lexicon.isExact("ad", key) || line.words <= 7 && (key.startsWith("advertisement ") || key.startsWith("iklan "))) {
				return LineRole.AD;
			}
			if (lexicon.isExact("nav", key) || COUNTER.matcher(lower).matches()) {
				return LineRole.NAV;
			}
		}
		if (ADDRESS.matcher(line.text).matches()) {
			return LineRole.NAV;
		}
		if (isTicker(line)) {
			return LineRole.TICKER;
		}
		boolean sentence = line.endsSentence() && line.words > 12;
		if (line.words <= 60 && (lower.startsWith("©") || hasCopyright(line)
				|| lexicon.hasPrefix("footer", lower) || lexicon.contains("footer", lower) && line.words <= 40)) {
			return LineRole.FOOTER;
		}
		if (line.words <= 80 && (lexicon.hasPrefix("promo", lower) || line.words <= 40 && lexicon.contains("promo", lower)) && !line.startsQuote()) {
			return LineRole.PROMO;
		}
		if (line.words <= 50 && isRelated(line)) {
			return LineRole.RELATED;
		}
		if (line.words <= 120 && (lower.contains("fax") || lower.contains("telp") || lower.contains("telepon") || lower.contains("phone"))
				&& CONTACT.matcher(lower).find()) {
			return LineRole.FOOTER;
		}
		if (PICTURE_COUNT.matcher(lower).matches()) {
			return LineRole.NAV;
		}
		if (lexicon.hasPrefix("comments", lower) && line.words <= 40) {
			return LineRole.COMMENTS;
		}
		if (lexicon.hasPrefix("tags", lower) && !sentence || line.text.startsWith("#") && HASH_TAGS.matcher(line.text).matches()) {
			return LineRole.TAGS;
		}
		if (line.words <= 8 && !line.endsSentence() && lexicon.hasPrefix("list", lower)) {
			return LineRole.LIST_HEAD;
		}
		if (line.words <= 60 && TEASER_END.matcher(lower.substring(Math.max(0, lower.length() - 30))).find()) {
			return LineRole.TEASER;
		}
		return isBreadcrumb(line) || isMenu(line) ? LineRole.NAV : null;
	}

	private static boolean hasCopyright(PageLine line) {
		String lower = line.lower;
		return (line.words <= 25 || lower.startsWith("copyright"))
				&& (lower.indexOf('©') >= 0 || lower.contains("copyright") || lower.contains("(c)") || lower.contains("hak cipta")) && COPYRIGHT.matcher(lower).find();
	}

	/** One related link: the label needs a colon or a headline after it, lest "Baca juga pernyataan itu." be one. */
	private static boolean isRelated(PageLine line) {
		String lower = line.lower;
		int from = 0;
		while (from < lower.length() && !Character.isLetterOrDigit(lower.charAt(from))) {
			from++;
		}
		String plain = lower.substring(from);
		int length = Lexicon.DEFAULT.prefixLength("related", plain);
		if (length == 0 || from > 3) {
			return false;
		}
		int i = length;
		while (i < plain.length() && (Character.isSpaceChar(plain.charAt(i)) || "\"“'‘".indexOf(plain.charAt(i)) >= 0)) {
			i++;
		}
		if (i == plain.length() || ":|-–—/>".indexOf(plain.charAt(i)) >= 0) {
			return true;
		}
		int original = from + i;
		return original < line.text.length() && (Character.isUpperCase(line.text.charAt(original)) || Character.isDigit(line.text.charAt(original)))
				&& (!line.endsSentence() || line.isTitleCase());
	}

	/** Short, numbers beside a name, and a percentage or a sign of change. */
	static boolean isTicker(PageLine line) {
		return line.words <= 10 && line.numbers() >= 1 && line.numbers() * 2 >= line.words - 1 && TICKER.matcher(line.text).find() && !line.endsSentence();
	}

	/** Home > Nasional > Hukum, Beranda / Daerah. */
	static boolean isBreadcrumb(PageLine line) {
		if (line.words > 25 || line.text.length() > 250) {
			return false;
		}
		String[] parts = CRUMB.split(line.lower.strip());
		if (parts.length < 2) {
			return false;
		}
		int known = 0;
		int filled = 0;
		for (String part : parts) {
			filled += part.isBlank() ? 0 : 1;
			known += isSection(part) ? 1 : 0;
		}
		String first = parts[0].isBlank() && parts.length > 1 ? parts[1] : parts[0];
		boolean arrows = line.text.indexOf('›') > 0 || line.text.indexOf('»') > 0 || line.text.indexOf('>') > 0;
		return isSection(first) && (arrows || first.equals("home") || first.equals("beranda") || filled > 1 && known * 2 >= filled);
	}

	/** A name of a section of a news site, or of its start page. */
	static boolean isSection(String name) {
		String key = PageLine.key(name.replace('\u00A0', ' ').toLowerCase(Locale.ROOT));
		return Lexicon.DEFAULT.isWord("section", key);
	}

	/** A row of section names and other things that sites link to. */
	private static boolean isMenu(PageLine line) {
		if (line.words > 40 || line.endsSentence()) {
			return false;
		}
		int known = 0;
		for (String token : line.tokens) {
			String low = token.toLowerCase(Locale.ROOT);
			known += Lexicon.DEFAULT.isWord("section", low) || Lexicon.DEFAULT.isExact("nav", low) || Lexicon.DEFAULT.isExact("footer", low)
					|| Lexicon.DEFAULT.isExact("list", low) ? 1 : 0;
		}
		int counted = line.tokens.size();
		return counted > 2 && known * 10 >= counted * 6 || counted == 2 && known == 2 || isBars(line);
	}

	/** Words between bars and nothing more: | : WIB | INDIKATOR | */
	private static boolean isBars(PageLine line) {
		long bars = line.text.chars().filter(c -> c == '|').count();
		return bars >= 3 && line.words <= bars * 3;
	}

	private static LineRole text(PageLine line) {
		boolean ends = line.endsSentence();
		boolean asks = line.endsWith("?") && line.words <= 14 && !line.startsQuote()
				&& (line.itemMark() == '1' || QUESTION.matcher(line.lower).find());
		boolean exclaims = asks || line.endsWith("?!") && line.isTitleCase() && line.words <= 18;
		if (line.isItem() && (line.words <= 14 || line.itemMark() == '*' && line.isTitleCase() && !ends && line.words <= 25) && !(ends && !asks && line.words >= 5)) {
			return LineRole.ITEM;
		}
		if (line.words >= 26 || ends && !exclaims && line.words >= 8) {
			return LineRole.PROSE;
		}
		if (ends && !exclaims && line.words >= 2 && !isAbbreviated(line) || line.endsWith(":") && line.words >= 2) {
			return LineRole.SENTENCE;
		}
		if (line.words >= 14 && line.capitalShare() < 0.6 && line.functionWords() >= 2) {
			return LineRole.WEAK;
		}
		return LineRole.TITLE;
	}

	/** Ends in a point that only shortens a word: Robert Downey Jr. */
	private static boolean isAbbreviated(PageLine line) {
		String last = line.tokens.get(line.tokens.size() - 1).toLowerCase(Locale.ROOT);
		return line.words <= 7 && line.isTitleCase() && (last.length() <= 2 || last.equals("inc") || last.equals("corp") || last.equals("ltd"));
	}
}
