package org.saksi.ui.editor.paint.notes;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.saksi.ui.editor.paint.MarkLooks;
import org.saksi.ui.style.Hue;

/** Writes in small letters into the space between rows. Its font follows that of the text. */
public final class SmallType {

	private static final float SIZE = 0.62f;
	private static final int LEAST_POINTS = 7;
	private static final int PAD = 3;

	private final StyledText text;
	private final Supplier<MarkLooks> looks;
	private final Map<String, Integer> widths = new HashMap<>();
	private Font font;
	private int height;

	/** Small letters for {@code text}; they are disposed of with it. */
	public SmallType(StyledText text, Supplier<MarkLooks> looks) {
		this.text = text;
		this.looks = looks;
		text.addDisposeListener(event -> dispose());
	}

	/** Takes over the font of the text. */
	public void update() {
		dispose();
		widths.clear();
		FontData data = text.getFont().getFontData()[0];
		font = FontDescriptor.createFrom(data.getName(), Math.max(LEAST_POINTS, Math.round(data.getHeight() * SIZE)), 0)
				.createFont(text.getDisplay());
		GC gc = new GC(text);
		gc.setFont(font);
		height = gc.getFontMetrics().getHeight();
		gc.dispose();
	}

	private void dispose() {
		if (font != null) {
			font.dispose();
			font = null;
		}
	}

	/** @return pixels that a row of small letters needs */
	public int height() {
		return height;
	}

	/** @return the font; not to be disposed of */
	Font font() {
		return font;
	}

	/** @return width of words in pixels; {@code gc} has the small font */
	int width(GC gc, String words) {
		return widths.computeIfAbsent(words, each -> gc.textExtent(each).x);
	}

	void writeCentred(GC gc, String words, int x, int y) {
		Font before = gc.getFont();
		gc.setFont(font);
		Point size = gc.textExtent(words);
		gc.drawText(words, x - size.x / 2, y - size.y / 2, true);
		gc.setFont(before);
	}

	/**
	 * Writes words on a ground of their own into the space above a box, moved to the left where they would leave the page.
	 *
	 * @return whether there is room
	 */
	boolean write(GC gc, String words, Rectangle box) {
		if (box.y <= height || text.getLineSpacing() < height - 2) {
			return false;
		}
		Color line = gc.getForeground();
		Color before = gc.getBackground();
		Font large = gc.getFont();
		gc.setFont(font);
		int width = width(gc, words) + 2 * PAD;
		int x = Math.max(0, Math.min(box.x, text.getClientArea().width - width - PAD));
		int y = box.y - height - 2; // the frame of an active mark is seen below
		gc.setBackground(looks.get().palette().color(Hue.PAGE));
		gc.fillRectangle(x, y, width, height);
		gc.setForeground(looks.get().palette().color(Hue.TEXT));
		gc.drawText(words, x + PAD, y, true);
		gc.setFont(large);
		gc.setForeground(line);
		gc.setBackground(before);
		return true;
	}
}
