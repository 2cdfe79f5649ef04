package org.saksi.ui.corpus.wizards;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.saksi.ui.style.Hue;
import org.saksi.ui.style.Palette;

/** Small squares of a colour, for lists; they live as long as a control. */
public final class Swatches {

	private static final int SIZE = 12;

	private final Control owner;
	private final Map<RGB, Image> images = new HashMap<>();

	/** Squares that are disposed of with {@code owner}. */
	public Swatches(Control owner) {
		this.owner = owner;
		owner.addDisposeListener(e -> images.values().forEach(Image::dispose));
	}

	/** @return a square of the colour with a thin frame */
	public Image of(RGB colour) {
		return images.computeIfAbsent(colour, this::make);
	}

	private Image make(RGB colour) {
		RGB frame = Hue.DIMMED.rgb(Palette.current().isDark());
		return new Image(owner.getDisplay(), (ImageDataProvider) zoom -> square(colour, frame, SIZE * zoom / 100, zoom / 100));
	}

	private static ImageData square(RGB colour, RGB frame, int size, int line) {
		ImageData data = new ImageData(size, size, 24, new PaletteData(0xff0000, 0xff00, 0xff));
		int thick = Math.max(1, line);
		for (int x = 0; x < size; x++) {
			for (int y = 0; y < size; y++) {
				boolean edge = Math.min(Math.min(x, y), Math.min(size - 1 - x, size - 1 - y)) < thick;
				data.setPixel(x, y, data.palette.getPixel(edge ? frame : colour));
			}
		}
		return data;
	}
}
