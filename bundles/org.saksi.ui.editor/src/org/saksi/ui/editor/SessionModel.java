package org.saksi.ui.editor;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EPackage;
import org.eclipse.swt.widgets.Display;
import org.saksi.core.CorpusException;
import org.saksi.core.corpus.Registries;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.core.session.ArticleSession;
import org.saksi.core.session.SessionEvent;
import org.saksi.core.session.SessionListener;
import org.saksi.core.team.CorpusSettings;
import org.saksi.core.text.ArticleText;
import org.saksi.model.article.Article;
import org.saksi.model.corpus.Corpus;
import org.saksi.model.marks.Layer;
import org.saksi.model.registry.Registry;
import org.saksi.model.registry.RegistryPackage;
import org.saksi.model.scheme.Scheme;
import org.saksi.model.scheme.SchemePackage;

/** A session of the store as the editor sees it. Its listeners are called on the UI thread. */
final class SessionModel implements ArticleModel {

	private final ArticleSession session;
	private final Display display;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final SessionListener sessionListener = this::changed;
	private final Consumer<String> messages;
	private Scheme indexed;
	private int registriesState;
	private SchemeIndex index;

	/**
	 * A model on an open session, which the caller closes.
	 *
	 * @param messages receives what people should know
	 */
	SessionModel(ArticleSession session, Display display, Consumer<String> messages) {
		this.session = session;
		this.display = display;
		this.messages = messages;
		session.addListener(sessionListener);
	}

	private void changed(SessionEvent event) {
		if (display.isDisposed()) {
			return;
		}
		if (display.getThread() == Thread.currentThread()) {
			fire(event);
		} else {
			display.asyncExec(() -> fire(event));
		}
	}

	private void fire(SessionEvent event) {
		if (mayChange(event, SchemePackage.eINSTANCE)) {
			indexed = null;
		}
		if (mayChange(event, RegistryPackage.eINSTANCE)) {
			registriesState++;
		}
		if (event.message() != null) {
			messages.accept(event.message());
		}
		listeners.forEach(Runnable::run);
	}

	private static boolean mayChange(SessionEvent event, EPackage what) {
		return switch (event.kind()) {
		case SAVED, NOTICE -> false;
		case RELOADED -> true;
		default -> event.objects().isEmpty()
				|| event.objects().stream().anyMatch(each -> each.eClass().getEPackage() == what);
		};
	}

	void dispose() {
		session.removeListener(sessionListener);
		listeners.clear();
	}

	@Override
	public Corpus corpus() {
		return session.store().corpus();
	}

	@Override
	public Article article() {
		return session.article();
	}

	@Override
	public Layer layer() {
		return session.layer();
	}

	@Override
	public int registriesState() {
		return registriesState;
	}

	@Override
	public ArticleText text() {
		return session.text();
	}

	@Override
	public SchemeIndex scheme() {
		Scheme scheme = session.store().scheme();
		if (scheme != indexed) {
			index = new SchemeIndex(scheme);
			indexed = scheme;
		}
		return index;
	}

	@Override
	public Registries registries() {
		return session.registries();
	}

	@Override
	public Registry registry() {
		return session.registry();
	}

	@Override
	public String annotator() {
		return session.annotator();
	}

	@Override
	public boolean isReadOnly() {
		return session.isReadOnly();
	}

	@Override
	public <T> T run(String label, Callable<T> gesture) throws CorpusException {
		return session.run(label, gesture);
	}

	@Override
	public int activeSeconds() {
		return CorpusSettings.of(corpus()).isTimed() ? session.activeSeconds() : -1;
	}

	@Override
	public void refresh() throws CorpusException {
		session.refresh();
	}

	@Override
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	@Override
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}
}
