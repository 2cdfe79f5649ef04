package org.saksi.core.rules.fix;

import org.saksi.core.CorpusException;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.corpus.Registries;
import org.saksi.core.marking.ArticleEdits;
import org.saksi.core.marking.LayerMarks;
import org.saksi.core.marking.Marking;
import org.saksi.core.rules.Finding;
import org.saksi.core.rules.RuleContext;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.core.session.ArticleSession;
import org.saksi.core.text.ArticleText;
import org.saksi.model.article.Article;
import org.saksi.model.corpus.Corpus;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.Mark;
import org.saksi.model.registry.Registry;
import org.saksi.model.registry.RegistryFactory;

/** What fixes change: an article, a layer and the registry of its annotator. Of a session, within a gesture; or copies. */
public final class FixTarget {

	private final Corpus corpus;
	private final SchemeIndex scheme;
	private final Registries registries;
	private final Article article;
	private final Layer layer;
	private final Registry registry;
	private final String annotator;
	private ArticleText text;

	/**
	 * What gestures on an article change.
	 *
	 * @param registries the union of all registries, {@code registry} among them
	 * @param registry   of the annotator, for new agents
	 */
	public FixTarget(Corpus corpus, SchemeIndex scheme, Registries registries, Article article, Layer layer,
			Registry registry, String annotator) {
		this.corpus = corpus;
		this.scheme = scheme;
		this.registries = registries;
		this.article = article;
		this.layer = layer;
		this.registry = registry;
		this.annotator = annotator;
	}

	/** What a session works on. Changes belong into a gesture of it. */
	public static FixTarget of(ArticleSession session) {
		return new FixTarget(session.store().corpus(), new SchemeIndex(session.store().scheme()), session.registries(),
				session.article(), session.layer(), session.registry(), session.annotator());
	}

	/**
	 * Copies, to see what fixes would do. They are changed; the registries of the view may be changed, too.
	 *
	 * @param view      a snapshot
	 * @param article   a copy
	 * @param layer     a copy, or {@code null}
	 * @param annotator whose layer it is
	 */
	public static FixTarget of(CorpusView view, Article article, Layer layer, String annotator) {
		Registry own = view.registries().all().stream().filter(each -> annotator.equals(each.getAnnotator())).findFirst()
				.orElseGet(RegistryFactory.eINSTANCE::createRegistry);
		return new FixTarget(view.corpus(), new SchemeIndex(view.scheme()), view.registries(), article, layer, own, annotator);
	}

	/** @return what rules and providers look at, as it is now */
	public RuleContext context() {
		return new RuleContext(corpus, scheme, registries, article, text(), layer);
	}

	/** @return the current text, with the zones as they are now */
	public ArticleText text() {
		if (text == null) {
			text = new ArticleText(article);
		}
		return text;
	}

	/** To be called after zones or text were changed other than by {@link #edits()}. */
	public void textChanged() {
		text = null;
	}

	/** @return the article */
	public Article article() {
		return article;
	}

	/** @return the layer */
	public Layer layer() {
		return layer;
	}

	/** @return the scheme */
	public SchemeIndex scheme() {
		return scheme;
	}

	/** @return the union of all registries; to be refreshed after a change of {@link #registry()} */
	public Registries registries() {
		return registries;
	}

	/** @return the registry of the annotator */
	public Registry registry() {
		return registry;
	}

	/** @return gestures on the layer, for the text as it is now */
	public Marking marking() {
		return new Marking(text(), layer, registry, registries, scheme, annotator);
	}

	/** @return gestures on the article; the text is read anew after them */
	public ArticleEdits edits() {
		textChanged();
		return new ArticleEdits(article, scheme, annotator);
	}

	/**
	 * The mark of a finding.
	 *
	 * @throws CorpusException if it is gone or of another class
	 */
	public <M extends Mark> M mark(Finding finding, Class<M> type) throws CorpusException {
		return mark(finding.mark(), type);
	}

	/**
	 * A mark of the layer by its id.
	 *
	 * @throws CorpusException if it is gone or of another class
	 */
	public <M extends Mark> M mark(String id, Class<M> type) throws CorpusException {
		Mark mark = layer == null || id == null ? null : LayerMarks.byId(layer, id);
		if (!type.isInstance(mark)) {
			throw new CorpusException(Messages.bind(Messages.Fix_markGone, id));
		}
		return type.cast(mark);
	}
}
