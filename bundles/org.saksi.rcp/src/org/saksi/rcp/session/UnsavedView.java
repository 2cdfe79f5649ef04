package org.saksi.rcp.session;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.saksi.core.files.Layout;
import org.saksi.core.store.ArticleSummary;
import org.saksi.core.store.CorpusStore;
import org.saksi.ui.corpora.OpenCorpora;
import org.saksi.ui.editors.ArticleInput;
import org.saksi.ui.ids.WidgetIds;
import org.saksi.ui.jobs.Jobs;
import org.saksi.ui.prefs.Preferences;

/** Lists the articles with work that was not saved before Saksi ended. Opening one brings the work back. */
public final class UnsavedView extends ViewPart {

	/** As registered in {@code plugin.xml}. */
	public static final String ID = "org.saksi.rcp.unsaved"; //$NON-NLS-1$

	private static final int WIDTH = 300;
	/** Milliseconds in which editors that waited for a corpus open. */
	private static final int EDITORS_COME = 1_000;

	private final OpenCorpora.Listener listener = () -> Jobs.ui(this::refresh);
	private final IPartListener2 editors = new IPartListener2() {
		@Override
		public void partOpened(IWorkbenchPartReference reference) {
			Jobs.ui(UnsavedView.this::refresh);
		}

		@Override
		public void partInputChanged(IWorkbenchPartReference reference) {
			Jobs.ui(UnsavedView.this::refresh);
		}
	};
	private ScrolledComposite scroller;

	/** @return whether an open corpus has work that was not saved and that no editor shows. Reads journals: not for the UI thread */
	public static boolean hasUnsavedWork() {
		return !unsaved().isEmpty();
	}

	private static List<ArticleInput> unsaved() {
		List<ArticleInput> found = new ArrayList<>();
		for (CorpusStore store : OpenCorpora.get().all()) {
			TreeSet<String> files = new TreeSet<>(store.unsavedFiles());
			store.openSessions().forEach(session -> files.remove(Layout.layer(session.annotator(), session.article().getId())));
			for (String id : store.unsavedArticles()) {
				for (String annotator : annotators(store, id)) {
					if (files.contains(Layout.layer(annotator, id))) {
						found.add(new ArticleInput(store, id, annotator));
					}
				}
			}
		}
		return found;
	}

	/** Those who have a layer of the article, and this user, whose first layer may exist in the journal only. */
	private static TreeSet<String> annotators(CorpusStore store, String id) {
		TreeSet<String> annotators = new TreeSet<>(store.annotators(id));
		store.corpus().getAnnotators().forEach(annotator -> annotators.add(annotator.getId()));
		annotators.add(Preferences.annotator(store));
		return annotators;
	}

	/**
	 * Shows the view, if it has something to show when the editors of the last session are there; they tell of their own
	 * articles. The keys go on to where they go. For the UI thread.
	 */
	public static void offer() {
		PlatformUI.getWorkbench().getDisplay().timerExec(EDITORS_COME, UnsavedView::show);
	}

	private static void show() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		if (page != null && !unsaved().isEmpty()) {
			try {
				page.showView(ID, null, IWorkbenchPage.VIEW_VISIBLE);
			} catch (PartInitException e) {
				Jobs.show(Messages.UnsavedView_title, e);
			}
		}
	}

	@Override
	public void createPartControl(Composite parent) {
		scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		OpenCorpora.get().addListener(listener);
		getSite().getPage().addPartListener(editors);
		refresh();
	}

	private void refresh() {
		if (scroller.isDisposed()) {
			return;
		}
		if (scroller.getContent() != null) {
			scroller.getContent().dispose();
		}
		Composite page = WidgetIds.set(new Composite(scroller, SWT.NONE), "unsaved.list"); //$NON-NLS-1$
		GridLayoutFactory.fillDefaults().margins(12, 10).spacing(6, 6).applyTo(page);
		List<ArticleInput> articles = unsaved();
		Label label = new Label(page, SWT.WRAP);
		label.setText(articles.isEmpty() ? Messages.UnsavedView_none : Messages.UnsavedView_some);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
		for (ArticleInput article : articles) {
			link(page, article.articleId(), text(article), () -> open(article));
		}
		if (articles.size() > 1) {
			link(page, "all", Messages.UnsavedView_all, () -> articles.forEach(this::open)); //$NON-NLS-1$
		}
		scroller.setContent(page);
		scroller.setMinHeight(page.computeSize(WIDTH, SWT.DEFAULT).y);
		scroller.layout(true, true);
	}

	private static void link(Composite parent, String id, String text, Runnable run) {
		Link link = WidgetIds.set(new Link(parent, SWT.NONE), "unsaved." + id); //$NON-NLS-1$
		link.setText("<a>" + text.replace("&", "&&").replace("<", "\u2039") + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.run()));
	}

	private static String text(ArticleInput article) {
		ArticleSummary summary = article.store().summary(article.articleId());
		String headline = summary == null || summary.headline() == null ? article.articleId() : summary.headline();
		return NLS.bind(Messages.UnsavedView_article,
				new Object[] { headline, article.annotator(), article.store().corpus().getName() });
	}

	private void open(ArticleInput article) {
		try {
			getSite().getPage().openEditor(article, ArticleInput.EDITOR_ID);
			Jobs.ui(this::refresh);
		} catch (PartInitException e) {
			Jobs.show(article.articleId(), e);
		}
	}

	@Override
	public void setFocus() {
		Control content = scroller.getContent();
		if (content != null) {
			content.setFocus();
		}
	}

	@Override
	public void dispose() {
		OpenCorpora.get().removeListener(listener);
		getSite().getPage().removePartListener(editors);
		super.dispose();
	}
}
