package org.saksi.core.marking;

import java.util.ArrayList;
import java.util.List;

import org.saksi.model.marks.Layer;
import org.saksi.model.marks.Mark;

/** All marks of a layer, whatever their class. */
public final class LayerMarks {

	private LayerMarks() {
	}

	/** @return a copy: sources, cues, claims, attributions, stances, marks of added types */
	public static List<Mark> all(Layer layer) {
		List<Mark> marks = new ArrayList<>(layer.getSources());
		marks.addAll(layer.getCues());
		marks.addAll(layer.getClaims());
		marks.addAll(layer.getAttributions());
		marks.addAll(layer.getStances());
		marks.addAll(layer.getMarks());
		return marks;
	}

	/** @return the mark of the id, or {@code null} */
	public static Mark byId(Layer layer, String id) {
		return all(layer).stream().filter(mark -> id.equals(mark.getId())).findFirst().orElse(null);
	}
}
