package org.saksi.core.corrections;

/**
 * A change that somebody made outside, compared with what the corpus has now.
 *
 * @param sheet  name of the sheet, or of whatever holds rows
 * @param row    its row there from 1; 0 for one that is not there any more
 * @param id     what it is about: {@code article/annotator/mark} or the id of an entry
 * @param part   the attribute; {@code null} for the whole
 * @param base   what it was when it went out; {@code null} if unknown
 * @param now    what it is in the corpus; {@code null} if it is not there
 * @param wanted what it is to be; {@code null} if it is to go
 * @param state  what becomes of it
 * @param reason why it is in conflict or refused, or a remark; localized, or {@code null}
 * @param edit   what it does; {@code null} for one that is refused
 */
public record Correction(String sheet, int row, String id, String part, String base, String now, String wanted, State state,
		String reason, Edit edit) {

	/** What becomes of a correction. */
	public enum State {
		/** Can be made. */
		CHANGE,
		/** The corpus has changed too, or the change is a bold one: somebody decides. */
		CONFLICT,
		/** Cannot be made. */
		REFUSED
	}

	/** The same, refused. */
	public Correction refused(String why) {
		return new Correction(sheet, row, id, part, base, now, wanted, State.REFUSED, why, null);
	}

	/** The same, for somebody to decide. */
	public Correction conflict(String why) {
		return new Correction(sheet, row, id, part, base, now, wanted, State.CONFLICT, why, edit);
	}

	/** @return where it is and what is to become what, localized, on one line */
	public String described() {
		String place = part == null ? sheet + " " + id : sheet + " " + id + " " + part;
		String change = wanted == null ? Messages.Correction_removed
				: now == null ? Messages.bind(Messages.Correction_added, shortened(wanted))
						: Messages.bind(Messages.Correction_changed, shortened(now), shortened(wanted));
		return place + ": " + change + (reason == null ? "" : ": " + reason);
	}

	private static String shortened(String text) {
		String line = text.isEmpty() ? Messages.Correction_blank : text.replaceAll("\\s+", " ");
		return line.length() <= 80 ? line : line.substring(0, line.offsetByCodePoints(0, Math.min(79, line.codePointCount(0, line.length())))) + "…";
	}
}
