package org.saksi.ui.editor.outline;

import java.util.List;

import org.saksi.model.marks.Mark;
import org.saksi.model.marks.Stance;

/**
 * A line of the outline.
 *
 * @param key      tells it from its siblings, and stays when the outline is made anew
 * @param text     what is read, localized
 * @param mark     what it stands for; {@code null} for a group
 * @param stance   whose shape is shown, or {@code null}
 * @param children below it
 */
record Node(String key, String text, Mark mark, Stance stance, List<Node> children) {

	/** @return whether it only holds others together */
	boolean isGroup() {
		return mark == null;
	}
}
