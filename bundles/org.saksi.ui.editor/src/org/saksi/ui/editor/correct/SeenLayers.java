package org.saksi.ui.editor.correct;

import java.util.List;
import java.util.function.Consumer;

import org.saksi.model.marks.Layer;

/** The layers of others on an article that the annotator may see, in its current text version. */
@FunctionalInterface
public interface SeenLayers {

	/** There are none. */
	SeenLayers NONE = found -> {
	};

	/** Looks for them; {@code found} gets them later, on the UI thread, and not at all where there are none. For the UI thread. */
	void load(Consumer<List<Layer>> found);
}
