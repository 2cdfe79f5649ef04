package org.saksi.formats.text.page;

import java.util.Arrays;
import java.util.List;

/**
 * How well found zones agree with true ones, over characters that are no white space.
 *
 * @param precision of the body, where the true subheads are left out of account
 * @param recall of the body, likewise
 * @param accuracy the share of characters whose kind is right, over all kinds
 */
record PageScore(double precision, double recall, double accuracy) {

	static PageScore of(String text, List<ZoneRange> gold, List<ZoneRange> found) {
		ZoneKind[] is = kinds(text, found);
		ZoneKind[] should = kinds(text, gold);
		int both = 0;
		int predicted = 0;
		int wanted = 0;
		int same = 0;
		int all = 0;
		for (int i = 0; i < text.length(); i++) {
			if (PageLine.isSpace(text.charAt(i))) {
				continue;
			}
			all++;
			same += is[i] == should[i] ? 1 : 0;
			if (should[i] == ZoneKind.SUBHEAD) {
				continue;
			}
			predicted += is[i] == ZoneKind.BODY ? 1 : 0;
			wanted += should[i] == ZoneKind.BODY ? 1 : 0;
			both += is[i] == ZoneKind.BODY && should[i] == ZoneKind.BODY ? 1 : 0;
		}
		return new PageScore(predicted == 0 ? 0 : (double) both / predicted, wanted == 0 ? 0 : (double) both / wanted, (double) same / all);
	}

	double f1() {
		return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
	}

	private static ZoneKind[] kinds(String text, List<ZoneRange> zones) {
		ZoneKind[] kinds = new ZoneKind[text.length()];
		for (ZoneRange zone : zones) {
			Arrays.fill(kinds, zone.start(), zone.end(), zone.kind());
		}
		return kinds;
	}
}
