package org.saksi.formats.office.sheets.xml;

/**
 * Whether the texts of a column are worth looking up among the shared ones: where they repeat, in the column itself or in
 * others, the file gets smaller; where they do not, it gets larger and takes longer. Some are tried now and then. What it
 * tells depends on the texts alone, so that the same rows give the same file.
 */
final class Repeats {

	private static final int TRIAL = 512;
	private static final int REST = 16 * TRIAL;

	private final boolean always;
	private int seen;
	private int useful;
	private int resting;

	/** @param always whether the texts are known to repeat */
	Repeats(boolean always) {
		this.always = always;
	}

	/** @return whether to share the next text */
	boolean next() {
		if (always) {
			return true;
		}
		if (resting > 0) {
			resting--;
			return false;
		}
		if (++seen > TRIAL) {
			resting = 2 * useful < TRIAL ? REST : 0;
			seen = 0;
			useful = 0;
		}
		return true;
	}

	/** Tells that it was of use to share a text of the column. */
	void useful() {
		useful++;
	}
}
