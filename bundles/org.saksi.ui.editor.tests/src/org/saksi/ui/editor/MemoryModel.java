package org.saksi.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import org.saksi.core.CorpusException;
import org.saksi.core.corpus.Registries;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.core.text.ArticleText;
import org.saksi.model.article.Article;
import org.saksi.model.article.Zone;
import org.saksi.model.corpus.Corpus;
import org.saksi.model.corpus.CorpusFactory;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.MarksFactory;
import org.saksi.model.registry.Registry;
import org.saksi.model.registry.RegistryFactory;
import org.saksi.model.scheme.Scheme;
import org.saksi.testing.model.Models;
import org.saksi.testing.model.TestSchemes;

/** A model in memory, without undo. */
public final class MemoryModel implements ArticleModel {

	private final Corpus corpus = CorpusFactory.eINSTANCE.createCorpus();
	private final Article article;
	private Layer layer = MarksFactory.eINSTANCE.createLayer();
	private final Registry registry = RegistryFactory.eINSTANCE.createRegistry();
	private final Registries registries = new Registries(List.of(registry));
	private final SchemeIndex scheme;
	private final List<Runnable> listeners = new ArrayList<>();
	private final List<String> gestures = new ArrayList<>();
	private ArticleText text;
	private boolean readOnly;

	public MemoryModel(String text) {
		this(text, TestSchemes.claims());
	}

	public MemoryModel(String text, Scheme scheme) {
		article = Models.article("a1", text);
		layer.setArticle("a1");
		layer.setAnnotator("ana");
		this.scheme = new SchemeIndex(scheme);
		this.text = new ArticleText(article);
	}

	/** Zones of whole lines: one word a line of the text. */
	public MemoryModel zones(String... kinds) {
		int start = 0;
		String all = text.text();
		for (String kind : kinds) {
			int end = all.indexOf('\n', start);
			end = end < 0 ? all.length() : end;
			int trimmed = end > start && all.charAt(end - 1) == '\r' ? end - 1 : end;
			if (!kind.isEmpty() && trimmed > start) {
				Models.zone(article, kind, start, trimmed);
			}
			start = end + 1;
		}
		text = new ArticleText(article);
		return this;
	}

	public MemoryModel readOnly() {
		readOnly = true;
		return this;
	}

	/** Changes the article, as a text edit or a change of zones does. */
	public void change(Consumer<Article> edit) {
		edit.accept(article);
		text = new ArticleText(article);
		List.copyOf(listeners).forEach(Runnable::run);
	}

	/** Puts an empty layer in the place of the one there is, together with a new text object, as a reload does. */
	public void replaceLayer() {
		layer = MarksFactory.eINSTANCE.createLayer();
		change(same -> {
			// the text is read again
		});
	}

	/** Labels of the gestures that were run. */
	public List<String> gestures() {
		return gestures;
	}

	public List<Zone> zones() {
		return article.getZones();
	}

	@Override
	public Corpus corpus() {
		return corpus;
	}

	@Override
	public Article article() {
		return article;
	}

	@Override
	public Layer layer() {
		return layer;
	}

	@Override
	public ArticleText text() {
		return text;
	}

	@Override
	public SchemeIndex scheme() {
		return scheme;
	}

	@Override
	public Registries registries() {
		return registries;
	}

	@Override
	public Registry registry() {
		return registry;
	}

	@Override
	public String annotator() {
		return "ana";
	}

	@Override
	public boolean isReadOnly() {
		return readOnly;
	}

	@Override
	public <T> T run(String label, Callable<T> gesture) throws CorpusException {
		try {
			T result = gesture.call();
			gestures.add(label);
			return result;
		} catch (CorpusException | RuntimeException e) {
			throw e;
		} catch (Exception e) {
			throw new IllegalStateException(e);
		} finally {
			List.copyOf(listeners).forEach(Runnable::run);
		}
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
