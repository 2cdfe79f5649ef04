package org.saksi.ui.grid;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.saksi.ui.style.Palette;

/**
 * Draws what a cell shows, on a background that is drawn already. Called for every visible cell of every repaint: it must be
 * quick.
 *
 * @param <T> a row
 */
@FunctionalInterface
public interface CellPainter<T> {

	/**
	 * Draws a cell.
	 *
	 * @param gc      has the font and the text colour of the cell, and is clipped to it
	 * @param bounds  of the cell, in points
	 * @param row     what it is about; {@code null} when it draws the header of the column
	 * @param palette the colours of the theme
	 */
	void paint(GC gc, Rectangle bounds, T row, Palette palette);
}
