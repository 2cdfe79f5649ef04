package org.saksi.ui.editor;

import org.eclipse.swt.widgets.Control;

/**
 * The marking part that a pane follows. After each gesture and each change of the active mark the pane is brought up to date a
 * moment later, so that the text is painted first; many changes make one update. For the UI thread.
 */
public final class Followed {

	private final Control control;
	private final int delay;
	private final Runnable update;
	private final Runnable activated;
	private final Runnable changed = this::updateSoon;
	private MarkingPart part;
	private boolean pending;

	/**
	 * Follows nothing yet.
	 *
	 * @param control   of the pane; after it is disposed nothing is updated
	 * @param delay     until the update, in milliseconds
	 * @param update    brings the pane up to date; calls {@link #updated()}
	 * @param activated called at once when another mark is active; {@code null}: that is a change like any other
	 */
	public Followed(Control control, int delay, Runnable update, Runnable activated) {
		this.control = control;
		this.delay = delay;
		this.update = update;
		this.activated = activated == null ? changed : activated;
	}

	/** Follows another part; {@code null}: none. */
	public void follow(MarkingPart next) {
		if (part != null) {
			part.removeActiveMarkListener(activated);
			part.model().removeListener(changed);
		}
		part = next;
		if (part != null) {
			part.addActiveMarkListener(activated);
			part.model().addListener(changed);
		}
	}

	/** Asks for an update a moment later, unless one is coming. */
	public void updateSoon() {
		if (!pending && !control.isDisposed()) {
			pending = true;
			control.getDisplay().timerExec(delay, () -> {
				if (pending && !control.isDisposed()) {
					update.run();
				}
			});
		}
	}

	/** The pane is up to date: an update that is coming is not needed any more. */
	public void updated() {
		pending = false;
	}

	/** @return whether an update is coming */
	public boolean isUpdateComing() {
		return pending;
	}
}
