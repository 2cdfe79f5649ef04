package org.saksi.ui.corpus.explorer;

import org.saksi.model.marks.LayerStatus;
import org.saksi.ui.corpus.Messages;

/** How a status is shown. */
final class Statuses {

	private Statuses() {
	}

	/** @return the label; for {@code null}, the empty text: the annotator has no layer on the article */
	static String label(LayerStatus status) {
		if (status == null) {
			return ""; //$NON-NLS-1$
		}
		return switch (status) {
		case TODO -> Messages.Status_todo;
		case OPEN -> Messages.Status_open;
		case DONE -> Messages.Status_done;
		case ADJUDICATED -> Messages.Status_adjudicated;
		};
	}
}
