package org.saksi.ui.editor.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;

import org.saksi.core.CorpusException;
import org.saksi.core.corpus.Registries;
import org.saksi.core.marking.Marking;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.core.text.ArticleText;
import org.saksi.model.Segment;
import org.saksi.model.Span;
import org.saksi.model.article.Article;
import org.saksi.model.corpus.Corpus;
import org.saksi.model.corpus.CorpusFactory;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.MarksFactory;
import org.saksi.model.registry.Registry;
import org.saksi.model.registry.RegistryFactory;
import org.saksi.model.scheme.Scheme;
import org.saksi.testing.model.Models;
import org.saksi.ui.editor.ArticleModel;
import org.saksi.ui.editor.MarkingPart;

/** An article in memory with the part that shows it. Gestures are run as they are, and counted. */
public final class TestModel implements ArticleModel, MarkingPart {

	/** What is marked. */
	public static final String TEXT = """
			Presiden Rusia Vladimir Putin mengatakan seluruh wilayah Kursk telah dibebaskan dari pasukan Ukraina.
			Juru bicara Kremlin, Dmitry Peskov, seperti dikutip TASS, menyebut sekitar 11.000 tentara Korea Utara membantu Rusia.
			Ukraina membantah hal itu.
			""";

	/** Labels of the gestures that were run. */
	public final List<String> gestures = new ArrayList<>();
	private final Article article = Models.article("kursk", TEXT);
	private final Layer layer = MarksFactory.eINSTANCE.createLayer();
	private final Registry registry = RegistryFactory.eINSTANCE.createRegistry();
	private final Registries registries;
	private final SchemeIndex scheme;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final List<Runnable> activeListeners = new CopyOnWriteArrayList<>();
	private Mark active;
	/** Whether somebody else holds the files. */
	public boolean readOnly;

	/** An article without marks. */
	public TestModel(Scheme scheme) {
		this.scheme = new SchemeIndex(scheme);
		registries = new Registries(List.of(registry));
		article.getMetadata().setLanguage("id");
		layer.setAnnotator("ana");
	}

	/** Gestures that are not counted and tell nobody. */
	public Marking marking() {
		return new Marking(text(), layer, registry, registries, scheme, annotator());
	}

	/** Where some words of the text are. */
	public static Span span(String words) {
		return span(words, words);
	}

	/** Where some words of the text are, at the beginning of others. */
	public static Span span(String words, String context) {
		int at = TEXT.indexOf(context);
		return Span.of(List.of(new Segment(at, at + words.length())));
	}

	@Override
	public Corpus corpus() {
		return CorpusFactory.eINSTANCE.createCorpus();
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
		return new ArticleText(article);
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
			listeners.forEach(Runnable::run);
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

	/** Whether anybody listens. */
	public boolean isListenedTo() {
		return !listeners.isEmpty() || !activeListeners.isEmpty();
	}

	// --- the part

	@Override
	public ArticleModel model() {
		return this;
	}

	@Override
	public Mark activeMark() {
		return active;
	}

	@Override
	public void activate(Mark mark) {
		active = mark;
		activeListeners.forEach(Runnable::run);
	}

	@Override
	public void addActiveMarkListener(Runnable listener) {
		activeListeners.add(listener);
	}

	@Override
	public void removeActiveMarkListener(Runnable listener) {
		activeListeners.remove(listener);
	}
}
