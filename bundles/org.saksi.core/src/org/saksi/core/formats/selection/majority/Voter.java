package org.saksi.core.formats.selection.majority;

import org.saksi.model.marks.Layer;
import org.saksi.model.marks.LayerStatus;

/** A layer that votes. */
record Voter(Layer layer) {

	boolean isAdjudicated() {
		return layer.getStatus() == LayerStatus.ADJUDICATED;
	}
}
