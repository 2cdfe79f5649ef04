package org.saksi.core.marking;

import org.saksi.model.marks.Comment;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.Mark;
import org.saksi.model.scheme.Base;

/**
 * Ids of new marks: a letter for the base ({@code s q c a t m}, {@code k} for comments) and the number after the highest
 * that the layer has, so that the id of a removed mark in the middle is not given to another one.
 */
public final class MarkIds {

	private MarkIds() {
	}

	/** @return a free id for a mark of the base */
	public static String next(Layer layer, Base base) {
		return next(layer, switch (base) {
		case SOURCE -> 's';
		case CUE -> 'q';
		case CLAIM -> 'c';
		case ATTRIBUTION -> 'a';
		case STANCE -> 't';
		default -> 'm';
		});
	}

	/** @return a free id for a comment */
	public static String nextComment(Layer layer) {
		return next(layer, 'k');
	}

	private static String next(Layer layer, char prefix) {
		long highest = 0;
		for (Mark mark : LayerMarks.all(layer)) {
			highest = Math.max(highest, number(mark.getId(), prefix));
		}
		for (Comment comment : layer.getComments()) {
			highest = Math.max(highest, number(comment.getId(), prefix));
		}
		return prefix + Long.toString(highest + 1);
	}

	/** The number of an id that consists of the prefix and up to nine digits, else 0. */
	private static long number(String id, char prefix) {
		if (id == null || id.length() < 2 || id.length() > 10 || id.charAt(0) != prefix) {
			return 0;
		}
		long number = 0;
		for (int i = 1; i < id.length(); i++) {
			int digit = id.charAt(i) - '0';
			if (digit < 0 || digit > 9) {
				return 0;
			}
			number = number * 10 + digit;
		}
		return number;
	}
}
