package org.saksi.ui.editor.paint;

import java.util.Set;

import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.Mark;

/**
 * What stands out among the marks.
 *
 * @param active      the active mark, or {@code null}
 * @param attribution the attribution whose parts are connected, or {@code null}
 * @param picked      marks that wait to be linked
 */
public record Emphasis(Mark active, Attribution attribution, Set<Mark> picked) {

	/** Nothing stands out. */
	public static final Emphasis NONE = new Emphasis(null, null, Set.of());
}
