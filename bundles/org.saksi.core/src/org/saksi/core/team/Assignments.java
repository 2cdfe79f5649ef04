package org.saksi.core.team;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.saksi.model.corpus.Assignment;
import org.saksi.model.corpus.Corpus;

/** Who is to mark which article, as the corpus record said when this was made. Indexed: every question is answered at once. */
public final class Assignments {

	private final Map<String, Set<String>> byArticle = new HashMap<>();
	private final Map<String, Set<String>> byAnnotator = new HashMap<>();

	private Assignments() {
	}

	/** @return the assignments in a corpus record */
	public static Assignments of(Corpus corpus) {
		return of(corpus.getAssignments());
	}

	/** @return an index of assignments, e.g. a copy of those of a record to which gestures go on meanwhile */
	public static Assignments of(Collection<Assignment> all) {
		Assignments assignments = new Assignments();
		for (Assignment each : all) {
			if (each.getArticle() != null && each.getAnnotator() != null) {
				add(assignments.byArticle, each.getArticle(), each.getAnnotator());
				add(assignments.byAnnotator, each.getAnnotator(), each.getArticle());
			}
		}
		return assignments;
	}

	private static void add(Map<String, Set<String>> index, String key, String value) {
		index.computeIfAbsent(key, k -> new LinkedHashSet<>(4)).add(value);
	}

	/** @return whether nothing is assigned to anybody: then every article is everybody's */
	public boolean isEmpty() {
		return byArticle.isEmpty();
	}

	/** @return the annotators of an article, in the order in which they got it */
	public Set<String> assignedTo(String article) {
		return Collections.unmodifiableSet(byArticle.getOrDefault(article, Set.of()));
	}

	/** @return the articles of an annotator, in the order in which they were assigned */
	public Set<String> articlesOf(String annotator) {
		return Collections.unmodifiableSet(byAnnotator.getOrDefault(annotator, Set.of()));
	}

	/** @return whether the article is assigned to the annotator */
	public boolean isAssigned(String article, String annotator) {
		return byArticle.getOrDefault(article, Set.of()).contains(annotator);
	}

	/** @return everybody who has something assigned */
	public Set<String> annotators() {
		return Collections.unmodifiableSet(byAnnotator.keySet());
	}
}
