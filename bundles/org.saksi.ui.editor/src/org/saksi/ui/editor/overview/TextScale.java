package org.saksi.ui.editor.overview;

import java.util.Arrays;

/**
 * Where an offset of a text (UTF-16) is in its height, and back, from 0 to 1. Lines are as high as the rows that they are
 * wrapped into, which is guessed from their length: nothing is laid out.
 */
final class TextScale {

	private final int length;
	private final int[] starts;
	private final double[] before;
	private final double rows;

	/**
	 * The scale of a text.
	 *
	 * @param charsPerRow so many characters make a row, at least 1
	 */
	TextScale(String text, int charsPerRow) {
		length = text.length();
		int count = 1 + (int) text.chars().filter(c -> c == '\n').count();
		starts = new int[count];
		before = new double[count];
		double sum = 0;
		int start = 0;
		for (int line = 0; line < count; line++) {
			starts[line] = start;
			before[line] = sum;
			int end = text.indexOf('\n', start);
			end = end < 0 ? length : end;
			sum += Math.max(1, Math.ceil((end - start) / (double) charsPerRow));
			start = end + 1;
		}
		rows = sum;
	}

	/** @return where the offset is, 0 at the top to 1 at the end */
	double place(int offset) {
		int found = Arrays.binarySearch(starts, Math.clamp(offset, 0, length));
		int line = found >= 0 ? found : -found - 2;
		int next = line + 1 < starts.length ? starts[line + 1] : length + 1;
		double high = (line + 1 < starts.length ? before[line + 1] : rows) - before[line];
		return (before[line] + high * (Math.clamp(offset, 0, length) - starts[line]) / (next - starts[line])) / rows;
	}

	/** @return the offset that is there, within the text */
	int offset(double place) {
		double row = Math.clamp(place, 0, 1) * rows;
		int found = Arrays.binarySearch(before, row);
		int line = found >= 0 ? found : -found - 2;
		int next = line + 1 < starts.length ? starts[line + 1] : length + 1;
		double high = (line + 1 < starts.length ? before[line + 1] : rows) - before[line];
		return Math.min(length, starts[line] + (int) ((next - starts[line]) * (row - before[line]) / high));
	}
}
