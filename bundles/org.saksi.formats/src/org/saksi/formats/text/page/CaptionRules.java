package org.saksi.formats.text.page;

import java.util.regex.Pattern;

/** Tells the caption of a photo by the words that it begins with or the credit that it ends in. */
final class CaptionRules {

	private static final int MAX_WORDS = 80;
	private static final int TAIL = 110;

	/** In parentheses, with a word that only photos have: (Foto: X), (Dok. X), (Instagram/@x), (sumber: X). */
	private static final Pattern PHOTO_CREDIT = Pattern.compile(
			"[(\\[][^()\\[\\]]{0,30}(?<!\\p{L})(?:foto|photo|photos|dok|dokumentasi|ist|istimewa|ilustrasi|sumber|source|credit|image|gambar|"
					+ "getty images|"
					+ "shutterstock|freepik|unsplash|pexels|pixabay|instagram|youtube|tiktok|screenshot|tangkapan layar|tangkap layar|repro|"
					+ "courtesy|handout|ho|via reuters|via ap|ap photo|epa|afp via getty)(?![\\p{L}])[^()\\[\\]]{0,70}[)\\]]\\.?$",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	/** Agency and name without parentheses: REUTERS/Jane Roe, ANTARA FOTO/Budi/foc. */
	private static final Pattern AGENCY_CREDIT = Pattern.compile(
			"(?:^|[\\s.,(\u2013\u2014/-])(?:REUTERS|AFP|AP|AP Photo|EPA|EPA-EFE|ANTARA FOTO|ANTARA|TEMPO|KONTAN|KOMPAS|BISNIS|GETTY IMAGES|"
					+ "Getty Images|XINHUA|Xinhua|TASS|"
					+ "Sputnik|Bloomberg|MI|REPUBLIKA|Republika|[\\p{L}\\d]{2,20}\\.(?:com|co\\.id|id|co|"
					+ "net))\\s?/\\s?(?:via\\s)?[\\p{Lu}][^.!?]{1,60}\\.?\\)?$");
	/** Any agency in capitals before a name: … on Monday. WIRE/John Doe */
	private static final Pattern CAPITALS_CREDIT = Pattern.compile(
			"(?:^|[\\s.,(])\\p{Lu}{3,20}(?:[ -]\\p{Lu}{2,12})?\\s?/\\s?\\p{Lu}\\p{Ll}{1,20} \\p{Lu}[\\p{L}'-]{1,20}(?:[ /][\\p{L}' -]{2,40})?\\.?\\)?$");
	/** The Indonesian habit of a last word after a slash: … Vladimir Putin/Net */
	private static final Pattern SLASH_CREDIT = Pattern.compile(
			"[\\p{L}\\d)\"”]\\s?/\\s?(?:Net|Ist|Istimewa|Repro|RMOL|RMOL\\w{1,12}|Dok\\.? ?\\w{0,20}|Antara|ANTARA|AFP|Reuters|REUTERS|AP|EPA|"
					+ "Getty|Getty Images|Google|Instagram|Twitter|X|Youtube|YouTube)\\.?\\)?$");
	/** The same with any one name: … di Surawera/LenteraKini */
	private static final Pattern SLASHED_NAME = Pattern.compile("[\\p{L})\"”]/\\p{Lu}[\\p{L}.]{2,24}$");
	private static final Pattern TRAILING_CREDIT = Pattern.compile(
			"(?:Getty Images|AFP via Getty Images|Shutterstock|Image: [^.]{2,60}|Photo: [^.]{2,60}|Photograph: [^.]{2,60}|Credit: [^.]{2,60}|"
					+ "Photo by [^.]{2,60}|Photo courtesy [^.]{2,60}|"
					+ "Foto: ?[^.]{2,60}|Dok\\. ?[^.]{2,40}|[Ff]oto [Ii]stimewa|\\| ?Photo Credit:? ?[^.]{2,60}|AP Photo|"
					+ "\\[(?:Photo|Foto)[^\\]]{0,60}\\])\\.?$");
	private static final Pattern SLASHED_PARENTHESES = Pattern.compile(
			"[.\\s\"”][(\\[](?:\\p{Lu}[\\p{L}\\d. -]{1,30}|[\\p{L}\\d]{2,20}\\.(?:com|co\\.id|id|"
					+ "net))\\s?/\\s?[\\p{Lu}@][^()\\[\\]]{1,60}[)\\]]\\.?$");
	private static final Pattern CREDIT_ALONE = Pattern.compile(
			"^(?:REUTERS|AFP|AP|AP Photo|EPA|EPA-EFE|ANTARA FOTO|ANTARA|[A-Z]{3,12}|[A-Z]{3,12} FOTO|DRAWING|DOK|DOK\\.? [\\p{L} ]{2,30}|"
					+ "[\\p{L}\\d]{2,20}\\.(?:com|co\\.id|id))\\s?/\\s?\\p{Lu}[^.!?]{1,60}$");

	private CaptionRules() {
	}

	/** CAPTION, CREDITED where a paragraph could end so as well, or null. */
	static LineRole role(PageLine line) {
		if (line.words > MAX_WORDS) {
			return null;
		}
		Lexicon lexicon = Lexicon.DEFAULT;
		if (lexicon.hasPrefix("caption", line.lower) || isIllustration(line)) {
			return LineRole.CAPTION;
		}
		String tail = line.text.length() > TAIL ? line.text.substring(line.text.length() - TAIL) : line.text;
		if ((tail.endsWith(")") || tail.endsWith("]") || tail.endsWith(").")) && PHOTO_CREDIT.matcher(tail).find() || TRAILING_CREDIT.matcher(tail).find()) {
			return LineRole.CAPTION;
		}
		if (tail.indexOf('/') < 0) {
			return null;
		}
		if (SLASH_CREDIT.matcher(tail).find() || CREDIT_ALONE.matcher(tail).find()) {
			return LineRole.CAPTION;
		}
		if (!line.startsQuote() && (AGENCY_CREDIT.matcher(tail).find() || CAPITALS_CREDIT.matcher(tail).find())) {
			return LineRole.CAPTION;
		}
		if (line.words >= 8 && SLASHED_NAME.matcher(tail).find() && !line.startsQuote()) {
			return LineRole.CAPTION;
		}
		return SLASHED_PARENTHESES.matcher(tail).find() && !line.startsQuote() ? LineRole.CREDITED : null;
	}

	/** "Ilustrasi gempa" is a caption, "Ilustrasi itu menunjukkan …" is prose. */
	private static boolean isIllustration(PageLine line) {
		if (line.words > 14 || !line.lower.startsWith("ilustrasi ") && !line.lower.startsWith("foto ilustrasi")
				&& !line.lower.startsWith("arsip foto") && !line.lower.startsWith("foto arsip") && !line.lower.startsWith("file photo")) {
			return false;
		}
		return !line.endsSentence() || line.words <= 6;
	}
}
