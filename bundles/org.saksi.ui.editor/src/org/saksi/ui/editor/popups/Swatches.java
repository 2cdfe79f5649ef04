package org.saksi.ui.editor.popups;

import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageGcDrawer;
import org.eclipse.swt.graphics.RGB;
import org.saksi.ui.style.Palette;

/** Small discs of a colour. */
public final class Swatches {

	private static final int SIZE = 14;

	private Swatches() {
	}

	/** @return a disc; shared, not to be disposed */
	public static Image image(RGB rgb) {
		ImageRegistry registry = JFaceResources.getImageRegistry();
		String key = "org.saksi.swatch." + rgb; //$NON-NLS-1$
		Image image = registry.get(key);
		if (image == null) {
			image = new Image(null, (ImageGcDrawer) new Disc(rgb), SIZE, SIZE);
			registry.put(key, image);
		}
		return image;
	}

	private record Disc(RGB rgb) implements ImageGcDrawer {
		@Override
		public void drawOn(org.eclipse.swt.graphics.GC gc, int width, int height) {
			gc.setAntialias(org.eclipse.swt.SWT.ON);
			gc.setBackground(Palette.LIGHT.color(rgb));
			gc.fillOval(2, 2, width - 4, height - 4);
		}

		@Override
		public int getGcStyle() {
			return org.eclipse.swt.SWT.TRANSPARENT;
		}
	}
}
