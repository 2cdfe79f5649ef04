package org.saksi.core.session;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.saksi.core.CorpusException;
import org.saksi.core.corpus.Registries;
import org.saksi.core.journal.JournalEntry;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.files.Layout;
import org.saksi.core.files.LockHolder;
import org.saksi.core.files.LockedException;
import org.saksi.core.team.ActiveTime;
import org.saksi.core.team.PendingTime;
import org.saksi.core.text.ArticleText;
import org.saksi.core.text.TextVersions;
import org.saksi.model.article.Article;
import org.saksi.model.base.Versioned;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.MarksFactory;
import org.saksi.model.registry.Registry;

/**
 * One annotator at work on one article. Its files are the article, the layer, the annotator's registry and the corpus record.
 * Undo takes back what this annotator did on this article.
 */
public final class ArticleSession extends Session {

	private final CorpusStore store;
	private final String annotator;
	private Document article;
	private Document layer;
	private Document registry;
	private PendingTime pending;
	private CorpusException refusal;
	private Recovery recovery;
	private ArticleText text;

	private ArticleSession(CorpusStore store, Editing editing, String articleId, String annotator) {
		super(editing, annotator + "/" + articleId);
		this.store = store;
		this.annotator = annotator;
	}

	/** Opens a session; callers go through {@link CorpusStore#session}. */
	public static ArticleSession open(CorpusStore store, Editing editing, String articleId, String annotator)
			throws CorpusException {
		ArticleSession session = new ArticleSession(store, editing, articleId, annotator);
		try {
			session.openFiles(articleId);
		} catch (CorpusException | RuntimeException e) {
			session.documents().forEach(editing::close);
			if (session.refusal == null) {
				store.locks().release(Layout.layer(annotator, articleId));
			}
			throw e;
		}
		session.start();
		return session;
	}

	private void openFiles(String articleId) throws CorpusException {
		String file = Layout.layer(annotator, articleId);
		try {
			store.locks().acquire(file);
		} catch (CorpusException e) {
			refusal = e;
		}
		article = editing().open(Layout.article(articleId), Document.Kind.ARTICLE, null);
		use(article);
		layer = editing().open(file, Document.Kind.LAYER, this::newLayer);
		use(layer);
		store.checkLayer(layer.root(Layer.class), articleId, annotator, layer.path());
		pending = new PendingTime(store.stateFolder(), file);
		registry = store.registryDocument(annotator);
		use(registry);
		Document corpus = store.corpusDocument();
		use(corpus);
		if (refusal == null) {
			editing().activate(article);
			recovery = editing().activate(layer);
			editing().activate(registry);
			editing().activate(corpus);
		} else {
			editing().carry(layer);
		}
	}

	private Layer newLayer() {
		Layer created = MarksFactory.eINSTANCE.createLayer();
		created.setArticle(article().getId());
		created.setAnnotator(annotator);
		created.setTextVersion(TextVersions.currentVersion(article()));
		return created;
	}

	/** Another user of this session; each closes it once. */
	public ArticleSession share() {
		retain();
		return this;
	}

	/** Of the registry and the corpus record, which others change too, only what was done here counts. */
	@Override
	public boolean isDirty() {
		return documents().stream()
				.anyMatch(each -> each.kind().isLinear() ? editing().isDirty(each) : editing().isDirty(each, home()));
	}

	/**
	 * Counts time in which the annotator was active. It does not make the layer unsaved: the layer keeps it from its next save
	 * on, until then the user's state folder does.
	 */
	public void addActive(int seconds) {
		if (refusal == null) {
			pending.add(seconds);
		}
	}

	/** @return for how many seconds the annotator was active on this article, as far as it was counted */
	public int activeSeconds() {
		return ActiveTime.seconds(layer()) + pending.seconds();
	}

	@Override
	void beforeWriting(List<Document> dirty) {
		if (dirty.contains(layer) && pending.seconds() > 0) {
			editing().quietly(layer, () -> ActiveTime.add(layer(), pending.take()));
		}
	}

	@Override
	List<Document> primary() {
		return List.of(article, layer);
	}

	/** What another annotator did to the article is theirs to take back; work on a registry belongs to whose layer it changed. */
	@Override
	boolean owns(JournalEntry gesture) {
		return layer.file().equals(gesture.home())
				|| gesture.home() == null && gesture.concerns(article.file())
				|| RegistryHistory.isOfRegistry(gesture) && gesture.concerns(layer.file());
	}

	@Override
	String home() {
		return layer.file();
	}

	@Override
	Versioned fresh(Document document) {
		return newLayer();
	}

	@Override
	void checkWritable() throws CorpusException {
		if (refusal != null) {
			throw new CorpusException(Messages.bind(Messages.Editing_readOnly, refusal.getMessage()), layer.path(), 0, refusal);
		}
	}

	/** @return whether gestures are refused: somebody else has the layer, or the corpus cannot be written */
	@Override
	public boolean isReadOnly() {
		return refusal != null;
	}

	/** @return why this session is read-only, localized; else {@code null} */
	public String readOnlyReason() {
		return refusal == null ? null : refusal.getMessage();
	}

	/** @return who else has the layer, when that is why this session is read-only; else {@code null} */
	public LockHolder lockHolder() {
		return refusal instanceof LockedException locked ? locked.holder() : null;
	}

	/** @return the store */
	public CorpusStore store() {
		return store;
	}

	/** @return the article; another object after a {@link SessionEvent.Kind#RELOADED} */
	public Article article() {
		return article.root(Article.class);
	}

	/** @return the layer, made when there was none; another object after a {@link SessionEvent.Kind#RELOADED} */
	public Layer layer() {
		return layer.root(Layer.class);
	}

	/** @return the annotator */
	public String annotator() {
		return annotator;
	}

	/** @return the annotator's own registry, which gestures may change */
	public Registry registry() {
		return registry.root(Registry.class);
	}

	/** @return the union of all registries, kept up to date */
	public Registries registries() {
		return store.registries();
	}

	/** @return the current text; another object after a text edit, a change of zones or of the language */
	public ArticleText text() {
		if (text == null) {
			text = new ArticleText(article());
		}
		return text;
	}

	/**
	 * Reads the article again if another program has changed it, so that what is done next stands on what is there.
	 *
	 * @throws CorpusException if it cannot be read, or unsaved changes do not fit; then nothing changes
	 */
	public void refresh() throws CorpusException {
		if (refusal == null) {
			editing().refresh(article.file());
		}
	}

	/** @return what the journal held beyond the saved layer, applied already; {@code null} for nothing */
	public Recovery recovery() {
		return recovery;
	}

	/** Gives up everything in the article and the layer that is not saved; this cannot be undone. */
	public void discard() throws CorpusException {
		checkWritable();
		editing().discard(this);
		recovery = null;
	}

	@Override
	void fire(Collection<Document> touched, SessionEvent event) {
		if (touched.contains(layer) && event.kind() == SessionEvent.Kind.SAVED) {
			pending.write();
		}
		if (touched.contains(article) && changesText(event)) {
			text = null;
		}
		super.fire(touched, event);
	}

	private static boolean changesText(SessionEvent event) {
		return switch (event.kind()) {
		case SAVED, NOTICE -> false;
		case RELOADED -> true;
		default -> event.objects().isEmpty() || event.objects().stream().anyMatch(ArticleSession::isOfArticle);
		};
	}

	private static boolean isOfArticle(EObject object) {
		return object.eClass().getEPackage() == org.saksi.model.article.ArticlePackage.eINSTANCE;
	}

	@Override
	void closed() {
		pending.write();
		store.closed(this);
	}
}
