package org.saksi.ui.scheme.parts;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageGcDrawer;
import org.eclipse.swt.graphics.RGB;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Labelled;
import org.saksi.model.scheme.MarkType;
import org.saksi.ui.style.Hue;
import org.saksi.ui.style.Palette;
import org.saksi.ui.style.Shades;

/** Images of the scheme editor; shared, not to be disposed. */
public final class Icons {

	/** A scheme. */
	public static final String SCHEME = "scheme"; //$NON-NLS-1$
	/** Something is added. */
	public static final String ADD = "add"; //$NON-NLS-1$
	/** Something goes. */
	public static final String REMOVE = "remove"; //$NON-NLS-1$
	/** Something moves up. */
	public static final String UP = "up"; //$NON-NLS-1$
	/** Something moves down. */
	public static final String DOWN = "down"; //$NON-NLS-1$

	private static final String BUNDLE = "org.saksi.ui.scheme"; //$NON-NLS-1$
	private static final int SIZE = 16;

	private Icons() {
	}

	/** The image of an icon of this bundle. */
	public static ImageDescriptor descriptor(String name) {
		return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + name + ".svg") //$NON-NLS-1$ //$NON-NLS-2$
				.orElse(ImageDescriptor.getMissingImageDescriptor());
	}

	/** The icon of that name. */
	public static Image image(String name) {
		ImageRegistry registry = JFaceResources.getImageRegistry();
		String key = BUNDLE + '.' + name;
		if (registry.get(key) == null) {
			registry.put(key, descriptor(name));
		}
		return registry.get(key);
	}

	/** Types are discs of their colour, tags are labels of theirs. */
	public static Image of(Labelled labelled) {
		if (labelled instanceof AttributeType) {
			return image("attribute"); //$NON-NLS-1$
		}
		boolean type = labelled instanceof MarkType;
		if (labelled.getColour() == null && !type) {
			return image("tag"); //$NON-NLS-1$
		}
		RGB rgb = Shades.parse(labelled.getColour(), Hue.NEUTRAL.rgb(false));
		return swatch(rgb, type);
	}

	/** A disc or a label of a colour. */
	public static Image swatch(RGB rgb, boolean round) {
		ImageRegistry registry = JFaceResources.getImageRegistry();
		String key = BUNDLE + ".swatch." + round + rgb; //$NON-NLS-1$
		if (registry.get(key) == null) {
			registry.put(key, new Image(null, (ImageGcDrawer) new Swatch(rgb, round), SIZE, SIZE));
		}
		return registry.get(key);
	}

	private record Swatch(RGB rgb, boolean round) implements ImageGcDrawer {
		@Override
		public void drawOn(GC gc, int width, int height) {
			gc.setAntialias(SWT.ON);
			gc.setBackground(Palette.LIGHT.color(rgb));
			gc.setForeground(Palette.LIGHT.color(Shades.against(rgb, Hue.PAGE.rgb(false), 2)));
			if (round) {
				gc.fillOval(2, 2, width - 4, height - 4);
				gc.drawOval(2, 2, width - 5, height - 5);
			} else {
				gc.fillRoundRectangle(1, 4, width - 2, height - 8, 4, 4);
				gc.drawRoundRectangle(1, 4, width - 3, height - 9, 4, 4);
			}
		}

		@Override
		public int getGcStyle() {
			return SWT.TRANSPARENT;
		}
	}
}
