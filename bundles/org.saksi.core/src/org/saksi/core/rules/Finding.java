package org.saksi.core.rules;

import org.saksi.model.Segment;

/**
 * What a rule found.
 *
 * @param rule      id of the rule, e.g. V4; {@code null} until the checker fills it in
 * @param severity  {@code null} where it is that of the rule: the checker fills it in; a rule may set another
 * @param article   id of the article; {@code null} until the checker fills it in
 * @param annotator the layer, or {@code null} for the article itself
 * @param mark      id of the mark, or {@code null}
 * @param place     where in the text, UTF-16, or {@code null}
 * @param message   localized
 * @param aspect    what about the mark, for fixes and not shown: the id of an attribute or of another mark, as the rule says;
 *                  {@code null} where there is nothing to tell apart
 */
public record Finding(String rule, Severity severity, String article, String annotator, String mark, Segment place,
		String message, String aspect) {

	/** A finding without an aspect. */
	public Finding(String rule, Severity severity, String article, String annotator, String mark, Segment place,
			String message) {
		this(rule, severity, article, annotator, mark, place, message, null);
	}

	/** A finding of the rule that runs: the checker fills in the rest. */
	public static Finding of(String mark, Segment place, String message) {
		return new Finding(null, null, null, null, mark, place, message);
	}

	/** A finding of the rule that runs, which is only a warning whatever the rule's severity. */
	public static Finding warning(String mark, Segment place, String message) {
		return new Finding(null, Severity.WARNING, null, null, mark, place, message);
	}

	/** @return the same finding with an aspect */
	public Finding about(String what) {
		return new Finding(rule, severity, article, annotator, mark, place, message, what);
	}
}
