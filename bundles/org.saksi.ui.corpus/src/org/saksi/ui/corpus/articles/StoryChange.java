package org.saksi.ui.corpus.articles;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.saksi.core.CorpusException;
import org.saksi.core.store.CorpusStore;
import org.saksi.model.corpus.Corpus;
import org.saksi.model.corpus.CorpusFactory;
import org.saksi.model.corpus.Story;
import org.saksi.ui.corpora.RecordGestures;
import org.saksi.ui.jobs.Jobs;

/** Changes which story articles belong to: one gesture on the corpus record, saved at once. */
final class StoryChange {

	private StoryChange() {
	}

	/** @param story its id; one that is not there is made; {@code null} for none */
	static void run(CorpusStore store, List<String> articles, String story) {
		try {
			RecordGestures gestures = RecordGestures.of(store);
			gestures.run(story == null ? Messages.Story_clearGesture : Messages.Story_setGesture, () -> {
				change(gestures.corpus(), articles, story);
				return null;
			});
		} catch (CorpusException e) {
			Jobs.show(Messages.Story_title, e);
		}
	}

	static void change(Corpus corpus, List<String> articles, String story) {
		Set<String> moved = new LinkedHashSet<>(articles);
		Story target = null;
		for (Story each : corpus.getStories()) {
			if (each.getId().equals(story)) {
				target = each;
			} else {
				each.getArticles().removeAll(moved);
			}
		}
		if (story == null) {
			return;
		}
		if (target == null) {
			target = CorpusFactory.eINSTANCE.createStory();
			target.setId(story);
			corpus.getStories().add(target);
		}
		moved.removeAll(target.getArticles());
		target.getArticles().addAll(moved);
	}
}
