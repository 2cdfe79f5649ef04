package org.saksi.formats.office.views.labels;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.saksi.formats.office.rows.LayerContext;
import org.saksi.model.Span;

/** Something in an article that annotators give labels to: a sentence, a stretch of text that at least one of them marked, a stance. */
public final class Item {

	/** Label of an annotator who finished the article and has no such mark there. */
	public static final String NONE = "none";

	private final String id;
	private final String type;
	private final Span place;
	private final String text;
	private final Map<String, Map<String, String>> labels = new LinkedHashMap<>();

	/**
	 * An item without labels.
	 *
	 * @param id    unique in the corpus
	 * @param type  {@code sentence source cue claim stance}, or the id of a mark type that the scheme adds
	 * @param place UTF-16, or {@code null}
	 * @param text  what is there, or {@code null}
	 */
	Item(String id, String type, Span place, String text) {
		this.id = id;
		this.type = type;
		this.place = place;
		this.text = text;
	}

	/** Sets what an annotator says; {@code null} for nothing. */
	void label(String attribute, LayerContext layer, String value) {
		labels.computeIfAbsent(attribute, x -> new LinkedHashMap<>()).put(layer.annotator(), value);
	}

	/** @return the id */
	public String id() {
		return id;
	}

	/** @return what it is */
	public String type() {
		return type;
	}

	/** @return where it is, UTF-16; {@code null} for what has no place */
	public Span place() {
		return place;
	}

	/** @return the text there, or {@code null} */
	public String text() {
		return text;
	}

	/** @return the attributes, in order */
	public List<String> attributes() {
		return new ArrayList<>(labels.keySet());
	}

	/** @return what an annotator says: {@link #NONE} without such a mark, {@code null} for a mark without that attribute */
	public String label(String attribute, LayerContext layer) {
		return labels.get(attribute).get(layer.annotator());
	}
}
