package org.saksi.core.anchor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.saksi.model.Segment;
import org.saksi.model.article.TextEdit;

/**
 * Carries offsets from one text version to a later or an earlier one. All offsets are UTF-16. An edit counts as small as it
 * can be: what its old and its new text have in common at both ends is not edited.
 */
public final class OffsetMap {

	/** A replacement of {@code [start, end)} by {@code length} code units. */
	private record Step(int start, int end, int length) {
		int shift() {
			return length - (end - start);
		}
	}

	private final List<Step> steps;

	private OffsetMap(List<Step> steps) {
		this.steps = steps;
	}

	/**
	 * The map from the version before the first edit to the version after the last one.
	 *
	 * @param text  the text before the first edit
	 * @param edits each in the offsets of the version before it
	 */
	public static OffsetMap forward(String text, List<TextEdit> edits) {
		List<Step> steps = new ArrayList<>(edits.size());
		StringBuilder current = new StringBuilder(text);
		for (TextEdit edit : edits) {
			String replacement = edit.getText() == null ? "" : edit.getText();
			steps.add(step(current, edit.getStart(), edit.getEnd(), replacement));
			current.replace(edit.getStart(), edit.getEnd(), replacement);
		}
		return new OffsetMap(steps);
	}

	private static Step step(CharSequence text, int start, int end, String replacement) {
		Segment changed = narrowed(text, start, end, replacement);
		int same = end - start - changed.length();
		return new Step(changed.start(), changed.end(), replacement.length() - same);
	}

	/** What a replacement of {@code [start, end)} really changes: what old and new text have in common at both ends does not. */
	static Segment narrowed(CharSequence text, int start, int end, String replacement) {
		int from = start;
		int to = end;
		int length = replacement.length();
		while (to > from && length > 0 && text.charAt(to - 1) == replacement.charAt(length - 1)) {
			to--;
			length--;
		}
		int same = 0;
		while (from < to && same < length && text.charAt(from) == replacement.charAt(same)) {
			from++;
			same++;
		}
		return new Segment(from, to);
	}

	/** The map back: from the version after the last edit to the version before the first one. */
	public OffsetMap inverse() {
		List<Step> back = new ArrayList<>(steps.size());
		for (Step step : steps) {
			back.add(new Step(step.start, step.start + step.length, step.end - step.start));
		}
		Collections.reverse(back);
		return new OffsetMap(back);
	}

	/**
	 * Carries a stretch. Text inserted at one of its ends stays outside; a stretch that was replaced as a whole becomes the
	 * replacement.
	 *
	 * @return {@code null} if nothing is left of it, or it lies within a larger stretch that was replaced
	 */
	public Segment map(Segment segment) {
		Segment at = segment;
		for (Step step : steps) {
			at = map(at, step);
			if (at == null) {
				return null;
			}
		}
		return at;
	}

	private static Segment map(Segment at, Step step) {
		if (at.end() <= step.start) {
			return at;
		}
		if (at.start() >= step.end) {
			return new Segment(at.start() + step.shift(), at.end() + step.shift());
		}
		boolean within = step.start <= at.start() && at.end() <= step.end;
		if (within && (step.start < at.start() || at.end() < step.end)) {
			return null;
		}
		int start = at.start() <= step.start ? at.start() : step.start + step.length;
		int end = at.end() >= step.end ? at.end() + step.shift() : step.start;
		return start < end ? new Segment(start, end) : null;
	}

	/** Carries an offset; one inside a replaced stretch goes to the end of the replacement. */
	public int map(int offset) {
		int at = offset;
		for (Step step : steps) {
			if (at >= step.end) {
				at += step.shift();
			} else if (at > step.start) {
				at = step.start + step.length;
			}
		}
		return at;
	}
}
