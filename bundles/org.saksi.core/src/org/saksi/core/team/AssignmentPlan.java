package org.saksi.core.team;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.saksi.core.CorpusException;
import org.saksi.core.session.CorpusSession;

/**
 * What an assignment would do, to be looked at before it is done.
 *
 * @param added   article to the annotators who get it and did not have it; articles in the order of their ids
 * @param changes what it does to each chosen annotator, in the order in which they were chosen
 */
public record AssignmentPlan(Map<String, List<String>> added, List<Change> changes) {

	/**
	 * What a plan does to one annotator.
	 *
	 * @param annotator  id
	 * @param articles   how many come, or go where it is taken back
	 * @param characters length of their texts, in UTF-16 code units
	 * @param before     articles assigned in the whole corpus before
	 * @param after      and after
	 */
	public record Change(String annotator, int articles, long characters, int before, int after) {
	}

	/** Keeps unmodifiable copies. */
	public AssignmentPlan {
		added = Collections.unmodifiableMap(new LinkedHashMap<>(added));
		changes = List.copyOf(changes);
	}

	/** @return how many assignments come */
	public int size() {
		return added.values().stream().mapToInt(List::size).sum();
	}

	/**
	 * Assigns as planned, as one gesture.
	 *
	 * @throws CorpusException if who acts may not, or the record is locked by somebody else
	 */
	public void apply(CorpusSession session) throws CorpusException {
		session.run(Messages.AssignmentPlan_assign, () -> {
			TeamEdits.assign(session.corpus(), added);
			return null;
		});
	}
}
