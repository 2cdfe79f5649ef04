package org.saksi.ui.editor.page;

import java.util.function.IntSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Caret;

/**
 * The caret of a page. It is taken off while its line is out of sight: at every step of scrolling the widget looks for the place
 * of the caret it has, and lays out its whole line five times for that where the line is above the page; that takes longer
 * than painting. The offset of the caret stays; keys find the caret as it was. In the first row, which has room above it, the
 * widget puts the caret too low.
 */
final class PageCaret {

	private final StyledText text;
	private final IntSupplier headroom;
	private final Caret caret;
	private boolean due;

	private PageCaret(StyledText text, IntSupplier headroom) {
		this.text = text;
		this.headroom = headroom;
		caret = text.getCaret();
		text.addListener(SWT.Paint, event -> {
			update();
			place();
		});
		text.addCaretListener(event -> update());
		text.addVerifyKeyListener(event -> show(true));
	}

	/**
	 * Takes over the caret of {@code text}.
	 *
	 * @param headroom pixels that the first row has above its text, now
	 */
	static void install(StyledText text, IntSupplier headroom) {
		new PageCaret(text, headroom);
	}

	private boolean isSeen() {
		int line = text.getLineAtOffset(text.getCaretOffset());
		return line >= text.getLineIndex(0) && line <= text.getLineIndex(text.getClientArea().height);
	}

	/** Not at once: the widget is painting, or about to scroll to the caret. */
	private void update() {
		if (!due && isSeen() != (text.getCaret() != null)) {
			due = true;
			text.getDisplay().asyncExec(() -> {
				due = false;
				if (!text.isDisposed()) {
					show(isSeen());
				}
			});
		}
	}

	private void show(boolean seen) {
		if (seen != (text.getCaret() != null)) {
			text.setCaret(seen ? caret : null);
		}
	}

	/** The caret is painted last. */
	private void place() {
		int offset = text.getCaretOffset();
		if (text.getCaret() == null || text.getLineAtOffset(offset) > 0 || text.getLineIndex(0) > 0 || headroom.getAsInt() == 0) {
			return;
		}
		Point place = text.getLocationAtOffset(offset);
		if (place.y < text.getLinePixel(0) + headroom.getAsInt() + text.getLineHeight()) {
			caret.setLocation(caret.getLocation().x, text.getLinePixel(0) + headroom.getAsInt());
		}
	}
}
