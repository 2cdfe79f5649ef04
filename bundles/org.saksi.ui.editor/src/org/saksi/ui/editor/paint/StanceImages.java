package org.saksi.ui.editor.paint;

import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageGcDrawer;
import org.saksi.model.marks.Stance;
import org.saksi.ui.style.Hue;

/** Stances as small pictures, in the shapes and colours in which the page shows them. */
public final class StanceImages {

	private static final int SIZE = 14;

	private StanceImages() {
	}

	/** @return the picture of a stance; shared, not to be disposed */
	public static Image of(Stance stance, MarkLooks looks, boolean certain) {
		ImageRegistry registry = JFaceResources.getImageRegistry();
		String key = "org.saksi.stance." + looks.shape(stance) + looks.color(stance).getRGB() + looks.palette().isDark() + certain; //$NON-NLS-1$
		Image image = registry.get(key);
		if (image == null) {
			image = new Image(null, drawer(stance, looks, certain), SIZE, SIZE);
			registry.put(key, image);
		}
		return image;
	}

	private static ImageGcDrawer drawer(Stance stance, MarkLooks looks, boolean certain) {
		var shape = looks.shape(stance);
		var color = looks.color(stance);
		var page = looks.palette().color(Hue.PAGE);
		return new ImageGcDrawer() {
			@Override
			public void drawOn(GC gc, int width, int height) {
				gc.setAntialias(SWT.ON);
				int margin = (SIZE - MarkStrokes.SHAPE) / 2;
				MarkStrokes.stance(gc, shape, color, page, margin, margin, certain);
			}

			@Override
			public int getGcStyle() {
				return SWT.TRANSPARENT;
			}
		};
	}
}
