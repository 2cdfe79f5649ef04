package org.saksi.core.formats.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.saksi.model.Segment;

/** A text with the annotations of one annotator, as another format has them. */
public final class ForeignDocument {

	/**
	 * A note of a person.
	 *
	 * @param on   id of the annotation that it is on, or {@code null} for the text
	 * @param text what it says
	 * @param line line of the file from 1, or 0
	 */
	public record Note(String on, String text, int line) {
	}

	private final String format;
	private final String text;
	private final List<ForeignMark> marks = new ArrayList<>();
	private final List<Note> notes = new ArrayList<>();

	/**
	 * A document without annotations.
	 *
	 * @param format id of the format
	 * @param text   the text that all places are in
	 */
	public ForeignDocument(String format, String text) {
		this.format = format;
		this.text = text;
	}

	/** @return id of the format */
	public String format() {
		return format;
	}

	/** @return the text */
	public String text() {
		return text;
	}

	/** @return the annotations, in their order; to be filled */
	public List<ForeignMark> marks() {
		return marks;
	}

	/** @return the notes, in their order; to be filled */
	public List<Note> notes() {
		return notes;
	}

	/**
	 * Numbers the annotations {@code m1, m2, …} in the order of the text, for formats whose own numbers mean nothing: the same document
	 * in two such formats then gives the same layer.
	 *
	 * @return a document with the same annotations, ordered by place, those that refer to others last, then by type
	 *         and values, with new ids
	 */
	public ForeignDocument numbered() {
		List<ForeignMark> sorted = new ArrayList<>(marks);
		Map<ForeignMark, String> keys = new HashMap<>();
		sorted.forEach(mark -> keys.put(mark, mark.type() + '\n' + new TreeMap<>(mark.attributes()) + '\n' + mark.links().keySet()));
		Comparator<ForeignMark> order = Comparator.<ForeignMark>comparingInt(ForeignDocument::start)
				.thenComparing(mark -> -end(mark))
				.thenComparing(mark -> !mark.links().isEmpty()).thenComparing(keys::get);
		sorted.sort(order);
		Map<String, String> ids = new HashMap<>();
		for (int i = 0; i < sorted.size(); i++) {
			if (sorted.get(i).id() != null) {
				ids.putIfAbsent(sorted.get(i).id(), "m" + (i + 1));
			}
		}
		ForeignDocument numbered = new ForeignDocument(format, text);
		for (int i = 0; i < sorted.size(); i++) {
			ForeignMark from = sorted.get(i);
			ForeignMark mark = new ForeignMark("m" + (i + 1), from.type(), from.segments(), from.line());
			mark.attributes().putAll(new TreeMap<>(from.attributes()));
			mark.origin().putAll(from.origin());
			from.links().forEach((role, targets) -> targets.forEach(target -> mark.link(role, ids.getOrDefault(target, target))));
			numbered.marks().add(mark);
		}
		notes.forEach(note -> numbered.notes()
				.add(new ForeignDocument.Note(ids.getOrDefault(note.on(), note.on()), note.text(), note.line())));
		return numbered;
	}

	private static int start(ForeignMark mark) {
		return mark.segments().isEmpty() ? Integer.MAX_VALUE : mark.segments().get(0).start();
	}

	private static int end(ForeignMark mark) {
		List<Segment> segments = mark.segments();
		return segments.isEmpty() ? 0 : segments.get(segments.size() - 1).end();
	}
}
