package org.saksi.ui.editor;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.saksi.ui.style.Palette;

/** A shell to try widgets in; closes with the test. */
public final class Screen implements AutoCloseable {

	private final Display display;
	private final Shell shell;

	public Screen() {
		assumeTrue(System.getenv("DISPLAY") != null || !"gtk".equals(SWT.getPlatform()), "no display");
		display = Display.getDefault();
		shell = new Shell(display, SWT.SHELL_TRIM);
		shell.setLayout(new FillLayout());
		shell.setSize(900, 700);
	}

	/** An open sheet. */
	public ArticleSheet sheet(ArticleModel model, Palette palette) {
		ArticleSheet sheet = new ArticleSheet(new Composite(shell, SWT.NONE), model, palette);
		shell.open();
		settle();
		return sheet;
	}

	/** Lets everything happen that waits. */
	public void settle() {
		for (int i = 0; i < 5; i++) {
			while (display.readAndDispatch()) {
				// goes on
			}
			shell.update();
		}
	}

	/** Waits for something; false after ten seconds. */
	public boolean await(BooleanSupplier condition) {
		long end = System.nanoTime() + 10_000_000_000L;
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() > end) {
				return false;
			}
			if (!display.readAndDispatch()) {
				Thread.onSpinWait();
			}
		}
		return true;
	}

	/** What a control shows once it has been painted again. */
	public ImageData picture(Control control) {
		settle();
		boolean[] painted = new boolean[1];
		Listener listener = event -> painted[0] = true;
		control.addListener(SWT.Paint, listener);
		control.getParent().redraw(0, 0, control.getParent().getSize().x, control.getParent().getSize().y, true);
		await(() -> painted[0]);
		control.removeListener(SWT.Paint, listener);
		settle();
		Image image = new Image(display, control.getSize().x, control.getSize().y);
		GC gc = new GC(control);
		gc.copyArea(image, 0, 0);
		gc.dispose();
		ImageData data = image.getImageData();
		image.dispose();
		return data;
	}

	/** How many pixels of a stretch have a colour, each channel at most {@code tolerance} off. */
	public static int count(ImageData data, int x, int y, int width, int height, RGB wanted, int tolerance) {
		int found = 0;
		for (int i = Math.max(0, x); i < Math.min(data.width, x + width); i++) {
			for (int j = Math.max(0, y); j < Math.min(data.height, y + height); j++) {
				RGB rgb = data.palette.getRGB(data.getPixel(i, j));
				if (Math.abs(rgb.red - wanted.red) <= tolerance && Math.abs(rgb.green - wanted.green) <= tolerance
						&& Math.abs(rgb.blue - wanted.blue) <= tolerance) {
					found++;
				}
			}
		}
		return found;
	}

	public Display display() {
		return display;
	}

	@Override
	public void close() {
		shell.dispose();
		while (display.readAndDispatch()) {
			// what was posted to the closed shell
		}
	}
}
