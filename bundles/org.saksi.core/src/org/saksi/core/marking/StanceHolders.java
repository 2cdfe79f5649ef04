package org.saksi.core.marking;

import org.saksi.model.marks.Stance;

/** Who holds stances. */
public final class StanceHolders {

	private StanceHolders() {
	}

	/** @return whether the holder of a stance is a source of its attribution, or its writer, not just an agent of the chain */
	public static boolean isSource(Stance stance) {
		return stance.getAttribution() != null
				&& StanceGestures.holders(stance.getAttribution()).contains(stance.getHolder());
	}
}
