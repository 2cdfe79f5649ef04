package org.saksi.ui.editor.page;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Caret;

/**
 * Takes the caret off a text widget while its line is out of sight. At every step of scrolling the widget looks for the place
 * of the caret it has, and lays out its whole line five times for that where the line is above the page: that takes longer
 * than painting. The offset of the caret stays; keys find the caret as it was.
 */
final class RestingCaret {

	private final StyledText text;
	private final Caret caret;
	private boolean due;

	private RestingCaret(StyledText text) {
		this.text = text;
		caret = text.getCaret();
		text.addListener(SWT.Paint, event -> update());
		text.addCaretListener(event -> update());
		text.addVerifyKeyListener(event -> show(true));
	}

	/** The caret of {@code text} rests from now on where it is not seen. */
	static void install(StyledText text) {
		new RestingCaret(text);
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
}
