package org.saksi.core.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.saksi.core.files.FileStore.Stamp;

/** What the catalog knows of the files of one article. A damaged file has a damage in place of a summary. */
final class CatalogEntry {

	/** A layer: {@code summary} or {@code damage} is {@code null}. */
	record LayerEntry(Stamp stamp, LayerSummary summary, Damage damage) {
	}

	/** Folder and encoded id: {@code ab/name}. */
	final String name;
	Stamp stamp;
	ArticleSummary summary;
	Damage damage;
	/** By the annotator's folder. */
	final Map<String, LayerEntry> layers = new TreeMap<>();

	CatalogEntry(String name) {
		this.name = name;
	}

	/** The summary with what its layers hold now. */
	void gather() {
		if (summary == null) {
			return;
		}
		List<LayerSummary> found = new ArrayList<>(layers.size());
		for (LayerEntry layer : layers.values()) {
			if (layer.summary() != null) {
				found.add(layer.summary());
			}
		}
		found.sort((a, b) -> a.annotator().compareTo(b.annotator()));
		if (!found.equals(summary.layers())) {
			summary = summary.withLayers(found);
		}
	}
}
