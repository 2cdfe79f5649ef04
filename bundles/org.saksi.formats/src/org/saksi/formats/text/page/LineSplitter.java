package org.saksi.formats.text.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cuts a page into lines; a page that was wrapped at a fixed width, into its paragraphs. */
final class LineSplitter {

	private static final int MIN_WIDTH = 45;
	private static final int MAX_WIDTH = 140;

	private LineSplitter() {
	}

	/** The lines that hold more than space, in order. */
	static List<PageLine> split(String page) {
		List<int[]> ranges = ranges(page);
		int width = wrapWidth(page, ranges);
		List<PageLine> lines = new ArrayList<>();
		for (int i = 0; i < ranges.size(); i++) {
			int[] first = ranges.get(i);
			int end = first[1];
			boolean wrapped = false;
			while (width > 0 && i + 1 < ranges.size() && ranges.get(i + 1)[2] == 0 && continues(page, ranges.get(i), ranges.get(i + 1), width)) {
				i++;
				end = ranges.get(i)[1];
				wrapped = true;
			}
			lines.add(new PageLine(page, first[0], end, first[2] != 0, wrapped));
		}
		return lines;
	}

	/** As {@link #split}, of a page whose paragraphs are one line each. */
	static List<PageLine> each(String page) {
		return ranges(page).stream().map(range -> new PageLine(page, range[0], range[1], range[2] != 0, false)).toList();
	}

	/** Start, end and whether a blank line is above, for each line that is not blank. */
	private static List<int[]> ranges(String page) {
		List<int[]> ranges = new ArrayList<>();
		int blank = 1;
		int at = 0;
		while (at <= page.length()) {
			int stop = at;
			while (stop < page.length() && !isBreak(page.charAt(stop))) {
				stop++;
			}
			int from = at;
			int to = stop;
			while (from < to && PageLine.isSpace(page.charAt(from))) {
				from++;
			}
			while (to > from && PageLine.isSpace(page.charAt(to - 1))) {
				to--;
			}
			if (from < to) {
				ranges.add(new int[] { from, to, blank });
				blank = 0;
			} else {
				blank = 1;
			}
			at = stop + (stop + 1 < page.length() && page.charAt(stop) == '\r' && page.charAt(stop + 1) == '\n' ? 2 : 1);
		}
		return ranges;
	}

	private static boolean isBreak(char c) {
		return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f';
	}

	/**
	 * The width at which the page was wrapped, or 0. It was where lines, without a blank between, often go on in lower
	 * case after one that ended in mid-sentence, and none is much longer than those.
	 */
	private static int wrapWidth(String page, List<int[]> ranges) {
		int adjacent = 0;
		int running = 0;
		int[] lengths = new int[ranges.size()];
		for (int i = 0; i < ranges.size(); i++) {
			lengths[i] = ranges.get(i)[1] - ranges.get(i)[0];
			if (i > 0 && ranges.get(i)[2] == 0) {
				adjacent++;
				char last = page.charAt(ranges.get(i - 1)[1] - 1);
				if (lengths[i - 1] >= MIN_WIDTH && Character.isLowerCase(page.charAt(ranges.get(i)[0])) && ".!?:".indexOf(last) < 0) {
					running++;
				}
			}
		}
		if (running < 5 || running * 4 < adjacent) {
			return 0;
		}
		Arrays.sort(lengths);
		int width = lengths[(int) (lengths.length * 0.97)];
		return width >= MIN_WIDTH && width <= MAX_WIDTH ? width : 0;
	}

	private static boolean continues(String page, int[] line, int[] next, int width) {
		if (Character.isLowerCase(page.charAt(next[0]))) {
			return line[1] - line[0] >= width / 3;
		}
		int word = next[0];
		while (word < next[1] && !PageLine.isSpace(page.charAt(word))) {
			word++;
		}
		// The next line's first word would not have fitted on this one.
		return line[1] - line[0] + 1 + word - next[0] > width && page.charAt(next[0]) != '•';
	}
}
