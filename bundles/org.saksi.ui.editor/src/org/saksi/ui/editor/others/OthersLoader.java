package org.saksi.ui.editor.others;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;
import org.saksi.core.CorpusException;
import org.saksi.core.anchor.Anchoring;
import org.saksi.core.session.ArticleSession;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.store.StoreListener;
import org.saksi.core.team.Visibility;
import org.saksi.core.text.TextVersions;
import org.saksi.model.article.Article;
import org.saksi.model.marks.Layer;
import org.saksi.ui.prefs.BesideText;
import org.saksi.ui.prefs.Preferences;

/**
 * Loads the layers of others on an article, as saved, while they are to be shown and who looks may see them; again when one is
 * saved, when the text is edited and when the corpus becomes blind. For the UI thread; it reads in the background.
 */
public final class OthersLoader {

	/** What is to be read; the article is a copy. */
	private record Task(Article article, List<String> annotators) {
	}

	private final ArticleSession session;
	private final OtherLayers others;
	private final Display display;
	private final String id;
	private final Runnable reload = this::reload;
	private final StoreListener storeListener = new StoreListener() {
		@Override
		public void articlesChanged(Set<String> added, Set<String> removed, Set<String> changed) {
			if (changed.contains(id)) {
				later();
			}
		}

		@Override
		public void corpusChanged() {
			later();
		}
	};
	private volatile Task task;
	private volatile boolean disposed;
	private int version;
	private final Job job = Job.create(Messages.Others_loading, this::load);

	/**
	 * Follows an open session until {@link #dispose()}.
	 *
	 * @param others receives the layers, on the UI thread
	 */
	public OthersLoader(ArticleSession session, OtherLayers others, Display display) {
		this.session = session;
		this.others = others;
		this.display = display;
		id = session.article().getId();
		job.setSystem(true);
		job.setPriority(Job.DECORATE);
		session.store().addListener(storeListener);
		BesideText.addListener(reload);
		Preferences.addAnnotatorListener(reload);
		reload();
	}

	private void later() {
		if (!display.isDisposed()) {
			display.asyncExec(reload);
		}
	}

	/** The article has changed: after a text edit the marks of others are where they were no more. */
	public void articleChanged() {
		if (version != TextVersions.currentVersion(session.article())) {
			reload();
		}
	}

	/** Reads anew what may be seen; what may not is gone at once. */
	private void reload() {
		if (disposed) {
			return;
		}
		CorpusStore store = session.store();
		int now = TextVersions.currentVersion(session.article());
		List<String> seen = BesideText.showsOthers() ? Visibility.of(store.corpus(), store.actor()).seen(store.annotators(id)) : List.of();
		List<String> wanted = seen.stream().filter(each -> !each.equals(session.annotator())).toList();
		if (version != now) {
			others.set(List.of());
		} else {
			others.set(others.layers().stream().filter(layer -> wanted.contains(layer.getAnnotator())).toList());
		}
		version = now;
		task = wanted.isEmpty() ? null : new Task(EcoreUtil.copy(session.article()), wanted);
		if (task != null) {
			job.schedule();
		}
	}

	private IStatus load(IProgressMonitor monitor) {
		Task taken = task;
		if (taken == null) {
			return Status.OK_STATUS;
		}
		List<Layer> layers = new ArrayList<>();
		for (String annotator : taken.annotators()) {
			try {
				Layer layer = session.store().layerAsSaved(id, annotator);
				if (layer != null) {
					Anchoring.carry(layer, taken.article());
					layers.add(layer);
				}
			} catch (CorpusException e) {
				ILog.of(OthersLoader.class).log(Status.warning(e.located(), e)); // the corpus lists what is damaged
			}
		}
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (!disposed && taken == task) {
					others.set(layers);
				}
			});
		}
		return Status.OK_STATUS;
	}

	/** @return whether the layers of others are hidden from who looks */
	public boolean isBlind() {
		return !Visibility.of(session.store().corpus(), session.store().actor()).seesAll();
	}

	/** @return whether nobody else has a layer on the article */
	public boolean isAlone() {
		return session.store().annotators(id).stream().allMatch(session.annotator()::equals);
	}

	/** Ends; what is shown stays. */
	public void dispose() {
		disposed = true;
		session.store().removeListener(storeListener);
		BesideText.removeListener(reload);
		Preferences.removeAnnotatorListener(reload);
		job.cancel();
	}
}
