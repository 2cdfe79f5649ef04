package org.saksi.ui.corpus.explorer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.saksi.core.store.ArticleSummary;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.store.LayerSummary;
import org.saksi.core.team.Assignments;
import org.saksi.core.team.Visibility;
import org.saksi.model.base.Identified;
import org.saksi.model.corpus.Corpus;
import org.saksi.model.corpus.CorpusFactory;
import org.saksi.model.corpus.Event;
import org.saksi.model.corpus.Story;
import org.saksi.model.marks.LayerStatus;

/**
 * Through whose eyes the articles are listed, with what the corpus record says of them; as it was when this was made.
 *
 * @param annotator   who looks
 * @param annotators  whose layers are seen, in order; in a blind corpus often just {@code annotator}
 * @param assignments who is to mark what
 * @param storyNames  what stories are called, by id, where they have a name
 */
public record Viewer(String annotator, List<String> annotators, Assignments assignments, Map<String, String> storyNames) {

	/**
	 * The view of an annotator on a corpus; on the UI thread, to which the corpus record belongs.
	 *
	 * @param others annotators that have layers, besides those that the record names
	 */
	public static Viewer of(CorpusStore store, Set<String> others, String annotator) {
		Corpus corpus = store.corpus();
		TreeSet<String> names = new TreeSet<>(others);
		corpus.getAnnotators().stream().map(Identified::getId).forEach(names::add);
		Map<String, String> events = new HashMap<>();
		for (Event event : corpus.getEvents()) {
			if (event.getName() != null) {
				events.put(event.getId(), event.getName());
			}
		}
		Map<String, String> stories = new HashMap<>();
		for (Story story : corpus.getStories()) {
			String name = events.get(story.getEvent());
			if (name != null) {
				stories.put(story.getId(), name);
			}
		}
		return new Viewer(annotator, new ArrayList<>(Visibility.of(corpus, annotator).seen(names)), Assignments.of(corpus), stories);
	}

	/** @return the view of nobody on nothing */
	static Viewer nobody() {
		return new Viewer("", List.of(), Assignments.of(CorpusFactory.eINSTANCE.createCorpus()), Map.of()); //$NON-NLS-1$
	}

	/** @return whether the article is for an annotator: assigned, or nothing is assigned to anybody */
	public boolean isFor(ArticleSummary article, String who) {
		return assignments.isEmpty() || assignments.isAssigned(article.id(), who);
	}

	/** @return whether the article is for who looks */
	public boolean isMine(ArticleSummary article) {
		return isFor(article, annotator);
	}

	/** @return the status of somebody's layer; without a layer todo, or {@code null} if the article is not for them */
	public LayerStatus status(ArticleSummary article, String who) {
		LayerSummary layer = article.layer(who);
		return layer != null ? layer.status() : isFor(article, who) ? LayerStatus.TODO : null;
	}

	/** @return the status of the layer of who looks */
	public LayerStatus status(ArticleSummary article) {
		return status(article, annotator);
	}

	/** @return whether who looks has nothing left to do on the article */
	public boolean isDone(ArticleSummary article) {
		LayerStatus status = status(article);
		return status == LayerStatus.DONE || status == LayerStatus.ADJUDICATED;
	}

	/** @return the number of marks in all layers that are seen */
	int marksSeen(ArticleSummary article) {
		int marks = 0;
		for (LayerSummary layer : article.layers()) {
			if (sees(layer.annotator())) {
				marks += layer.marks();
			}
		}
		return marks;
	}

	/** @return the number of problems in the article and in all layers that are seen; {@code null} if that is not known */
	Integer problemsSeen(ArticleSummary article) {
		int problems = article.problems().seen(this::sees);
		return problems < 0 ? null : problems;
	}

	private boolean sees(String who) {
		return who.equals(annotator) || annotators.contains(who);
	}

	/** @return what the story of an article is called, or {@code null} if it has none */
	String story(ArticleSummary article) {
		return article.story() == null ? null : storyNames.getOrDefault(article.story(), article.story());
	}
}
