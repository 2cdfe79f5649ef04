package org.saksi.core.anchor;

import java.util.ArrayList;
import java.util.List;

import org.saksi.model.marks.Layer;
import org.saksi.model.marks.Mark;

/** The marks of a layer. */
public final class Marks {

	private Marks() {
	}

	/** @return all marks of a layer, kind by kind */
	public static List<Mark> all(Layer layer) {
		List<Mark> all = new ArrayList<>(layer.getSources().size() + layer.getCues().size() + layer.getClaims().size()
				+ layer.getAttributions().size() + layer.getStances().size() + layer.getMarks().size());
		all.addAll(layer.getSources());
		all.addAll(layer.getCues());
		all.addAll(layer.getClaims());
		all.addAll(layer.getAttributions());
		all.addAll(layer.getStances());
		all.addAll(layer.getMarks());
		return all;
	}
}
