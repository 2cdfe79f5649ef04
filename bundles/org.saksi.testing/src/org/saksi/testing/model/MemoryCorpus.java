package org.saksi.testing.model;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.saksi.core.CorpusException;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.corpus.Registries;
import org.saksi.model.article.Article;
import org.saksi.model.corpus.Corpus;
import org.saksi.model.corpus.CorpusFactory;
import org.saksi.model.marks.Layer;
import org.saksi.model.registry.Registry;
import org.saksi.model.registry.RegistryFactory;
import org.saksi.model.scheme.Scheme;

/** A corpus in memory. What is added is kept, not copied. */
public final class MemoryCorpus implements CorpusView {

	/** Code point order, as {@link CorpusView#articleIds()} asks for. */
	public static final Comparator<String> CODE_POINTS = Comparator.comparing(s -> s.getBytes(StandardCharsets.UTF_8),
			Arrays::compareUnsigned);

	private final Corpus corpus = CorpusFactory.eINSTANCE.createCorpus();
	private final Scheme scheme;
	private final Map<String, Registry> registries = new TreeMap<>(CODE_POINTS);
	private final Map<String, Article> articles = new TreeMap<>(CODE_POINTS);
	private final Map<String, Map<String, Layer>> layers = new TreeMap<>();

	/** An empty corpus with a small copy of the scheme {@code claims}. */
	public MemoryCorpus() {
		this(TestSchemes.claims());
	}

	/** An empty corpus with a scheme. */
	public MemoryCorpus(Scheme scheme) {
		this.scheme = scheme;
		corpus.setName("corpus");
		corpus.setLanguage("id");
	}

	/** Adds or replaces an article. */
	public MemoryCorpus add(Article article) {
		articles.put(article.getId(), article);
		return this;
	}

	/** Adds or replaces a layer. */
	public MemoryCorpus add(Layer layer) {
		layers.computeIfAbsent(layer.getArticle(), id -> new TreeMap<>(CODE_POINTS)).put(layer.getAnnotator(), layer);
		return this;
	}

	/** The registry of an annotator, empty at first. */
	public Registry registry(String annotator) {
		return registries.computeIfAbsent(annotator, name -> {
			Registry registry = RegistryFactory.eINSTANCE.createRegistry();
			registry.setAnnotator(name);
			return registry;
		});
	}

	@Override
	public Corpus corpus() {
		return corpus;
	}

	@Override
	public Scheme scheme() {
		return scheme;
	}

	@Override
	public Registries registries() {
		return new Registries(new ArrayList<>(registries.values()));
	}

	@Override
	public List<String> articleIds() {
		return List.copyOf(articles.keySet());
	}

	@Override
	public Article article(String id) throws CorpusException {
		Article article = articles.get(id);
		if (article == null) {
			throw new CorpusException("no article " + id);
		}
		return article;
	}

	@Override
	public List<String> annotators(String articleId) {
		return List.copyOf(layers.getOrDefault(articleId, Map.of()).keySet());
	}

	@Override
	public Layer layer(String articleId, String annotator) {
		return layers.getOrDefault(articleId, Map.of()).get(annotator);
	}
}
