package org.saksi.core.formats.mapping;

import java.util.ArrayList;
import java.util.List;

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
}
