package org.saksi.formats.claimreview;

/**
 * What a stance says as a rating from 1 (false) to 5 (true).
 *
 * @param rating 1 to 5, or 0 for none
 * @param words  in English, as readers of claim reviews know them
 */
record Verdict(int rating, String words) {

	/**
	 * The verdict of a stance.
	 *
	 * @param polarity  in the words of the scheme claims
	 * @param certainty likewise, or {@code null}
	 * @return {@code null} if the stance judges nothing
	 */
	static Verdict of(String polarity, String certainty) {
		if (polarity == null) {
			return null;
		}
		boolean hedged = "probable".equals(certainty) || "possible".equals(certainty);
		return switch (polarity) {
		case "affirm" -> hedged ? new Verdict(4, "Mostly true") : new Verdict(5, "True");
		case "deny" -> hedged ? new Verdict(2, "Mostly false") : new Verdict(1, "False");
		case "query" -> new Verdict(0, "Unproven");
		default -> null;
		};
	}
}
