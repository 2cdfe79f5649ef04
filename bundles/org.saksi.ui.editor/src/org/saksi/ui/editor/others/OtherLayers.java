package org.saksi.ui.editor.others;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.saksi.core.marking.LayerMarks;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.Mark;
import org.saksi.ui.editor.paint.MarkIndex;

/** The layers of others that are shown beside the one that is marked, as they were loaded. For the UI thread. */
public final class OtherLayers {

	private final MarkIndex index = new MarkIndex();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private List<Layer> layers = List.of();

	/** Shows other layers, in the text version that the article has now; their marks are never changed. */
	public void set(List<Layer> shown) {
		if (shown.isEmpty() && layers.isEmpty()) {
			return;
		}
		layers = List.copyOf(shown);
		List<Mark> marks = new ArrayList<>();
		for (Layer layer : layers) {
			LayerMarks.all(layer).stream().filter(mark -> !mark.isLost()).forEach(marks::add);
		}
		index.update(marks);
		listeners.forEach(Runnable::run);
	}

	/** @return the layers that are shown, by annotator */
	public List<Layer> layers() {
		return layers;
	}

	/** @return where their marks are */
	public MarkIndex index() {
		return index;
	}

	/** Adds a listener that is called when other layers are shown. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Removes a listener. */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}
}
