package org.saksi.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.saksi.core.CorpusException;
import org.saksi.core.anchor.Anchoring;
import org.saksi.core.session.ArticleSession;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.team.Visibility;
import org.saksi.model.article.Article;
import org.saksi.model.marks.Layer;
import org.saksi.ui.editor.correct.SeenLayers;
import org.saksi.ui.jobs.Jobs;

/** The layers of others as they are open here, else as they are saved; read in the background. */
final class SavedLayers implements SeenLayers {

	private final ArticleSession session;

	/** The layers beside that of {@code session}. */
	SavedLayers(ArticleSession session) {
		this.session = session;
	}

	@Override
	public void load(Consumer<List<Layer>> found) {
		CorpusStore store = session.store();
		String id = session.article().getId();
		List<Layer> layers = new ArrayList<>();
		List<String> saved = new ArrayList<>();
		for (String annotator : Visibility.of(store.corpus(), store.actor()).seen(store.annotators(id))) {
			ArticleSession open = store.openSessions().stream()
					.filter(each -> each.annotator().equals(annotator) && each.article().getId().equals(id)).findFirst().orElse(null);
			if (open == null) {
				saved.add(annotator);
			} else if (open != session) {
				layers.add(EcoreUtil.copy(open.layer()));
			}
		}
		if (saved.isEmpty()) {
			found.accept(layers);
			return;
		}
		Article article = EcoreUtil.copy(session.article());
		Job.createSystem(Messages.SavedLayers_job, monitor -> {
			for (String annotator : saved) {
				read(store, article, annotator, layers);
			}
			Jobs.ui(() -> found.accept(layers));
		}).schedule();
	}

	/** A layer that cannot be read is told of where one opens it. */
	private static void read(CorpusStore store, Article article, String annotator, List<Layer> layers) {
		try {
			Layer layer = store.layerAsSaved(article.getId(), annotator);
			if (layer != null) {
				Anchoring.carry(layer, article);
				layers.add(layer);
			}
		} catch (CorpusException e) {
			// the problems view names damaged files
		}
	}
}
