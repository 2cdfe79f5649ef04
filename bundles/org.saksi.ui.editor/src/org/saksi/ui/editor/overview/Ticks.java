package org.saksi.ui.editor.overview;

import java.util.Arrays;

import org.eclipse.swt.graphics.Color;

/** What an overview shows: at each pixel of its height and in each column at most one colour, however many marks there are. */
final class Ticks {

	private final Color[][] colors;

	Ticks(int columns, int height) {
		colors = new Color[columns][Math.max(1, height)];
	}

	/** @return height in pixels */
	int height() {
		return colors[0].length;
	}

	/** @return the pixel of a place from 0 to 1 */
	int y(double place) {
		return Math.clamp((int) (place * height()), 0, height() - 1);
	}

	/** Puts a tick from one place to another, at least {@code least} pixels high, where none is yet. */
	void put(int column, double from, double to, int least, Color color) {
		int first = y(from);
		int last = Math.min(height(), Math.max(first + least, y(to) + 1));
		for (int y = first; y < last; y++) {
			if (colors[column][y] == null) {
				colors[column][y] = color;
			}
		}
	}

	/** Puts a tick over those that are there. */
	void putOver(int column, double place, int size, Color color) {
		int first = Math.min(y(place), height() - 1);
		Arrays.fill(colors[column], first, Math.min(height(), first + size), color);
	}

	/** @return the colour at a pixel, or {@code null} */
	Color at(int column, int y) {
		return colors[column][y];
	}

	/** @return the first pixel after {@code y} that has another colour */
	int end(int column, int y) {
		int end = y + 1;
		while (end < height() && colors[column][end] == colors[column][y]) {
			end++;
		}
		return end;
	}
}
