package org.saksi.ui.corpus.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.nebula.widgets.nattable.selection.RowSelectionProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.saksi.core.store.ArticleSummary;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.store.StoreListener;
import org.saksi.model.corpus.Annotator;
import org.saksi.model.marks.LayerStatus;
import org.saksi.ui.corpora.OpenCorpora;
import org.saksi.ui.corpus.Messages;
import org.saksi.ui.editors.ArticleInput;
import org.saksi.ui.ids.WidgetIds;
import org.saksi.ui.jobs.Jobs;
import org.saksi.ui.prefs.Preferences;
import org.saksi.ui.style.Themes;

/** Lists the articles of the current corpus; Enter opens one in the layer of the annotator that is chosen here. */
public final class CorpusExplorer extends ViewPart {

	/** As registered in {@code plugin.xml}. */
	public static final String ID = "org.saksi.ui.corpus.explorer"; //$NON-NLS-1$

	private final OpenCorpora.Listener corpora = () -> Jobs.ui(this::refresh);
	private final StoreListener articles = new StoreListener() {
		@Override
		public void articlesChanged(Set<String> added, Set<String> removed, Set<String> changed) {
			Jobs.ui(CorpusExplorer.this::refresh);
		}

		@Override
		public void corpusChanged() {
			Jobs.ui(CorpusExplorer.this::refresh);
		}
	};
	private final Runnable themes = this::themeChanged;

	private CorpusStore listened;
	private Composite stack;
	private Control empty;
	private Composite content;
	private Combo corpusCombo;
	private Combo annotatorCombo;
	private Text filter;
	private ArticleTable table;
	private Label counts;

	@Override
	public void createPartControl(Composite parent) {
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(new StackLayout());
		empty = createEmpty(stack);
		content = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(4, 4).spacing(4, 4).numColumns(2).applyTo(content);
		corpusCombo = combo("explorer.corpus", Messages.Explorer_corpus); //$NON-NLS-1$
		corpusCombo.addSelectionListener(SelectionListener.widgetSelectedAdapter(
				e -> OpenCorpora.get().show(OpenCorpora.get().all().get(corpusCombo.getSelectionIndex()))));
		annotatorCombo = combo("explorer.annotator", Messages.Explorer_annotator); //$NON-NLS-1$
		annotatorCombo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
			Preferences.setAnnotator(OpenCorpora.get().current(), annotatorCombo.getText());
			refresh();
		}));
		filter = new Text(content, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(Messages.Explorer_filter);
		WidgetIds.set(filter, "explorer.filter"); //$NON-NLS-1$
		filter.addModifyListener(e -> {
			table.setFilter(filter.getText());
			showCounts();
		});
		filter.addListener(SWT.KeyDown, e -> {
			if (e.keyCode == SWT.ARROW_DOWN || e.keyCode == SWT.CR) {
				table.control().setFocus();
				table.selectFirst();
				e.doit = false;
			}
		});
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(filter);
		table = new ArticleTable(content, this::openSelected);
		WidgetIds.set(table.control(), "explorer.table"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(200, 200).applyTo(table.control());
		counts = new Label(content, SWT.NONE);
		WidgetIds.set(counts, "explorer.counts"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(counts);

		getSite().setSelectionProvider(new RowSelectionProvider<>(table.selectionLayer(), table.rows(), false));
		MenuManager menu = new MenuManager();
		menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		table.control().setMenu(menu.createContextMenu(table.control()));
		getSite().registerContextMenu(menu, getSite().getSelectionProvider());
		getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.FIND.getId(), new Action() {
			@Override
			public void run() {
				filter.setFocus();
				filter.selectAll();
			}
		});
		Themes.addListener(themes);
		OpenCorpora.get().addListener(corpora);
		themeChanged();
		refresh();
	}

	private Combo combo(String id, String label) {
		Label caption = new Label(content, SWT.NONE);
		caption.setText(label);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(caption);
		Combo combo = new Combo(content, SWT.READ_ONLY | SWT.DROP_DOWN);
		WidgetIds.set(combo, id);
		GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(combo);
		return combo;
	}

	private Control createEmpty(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(16, 24).spacing(8, 12).applyTo(page);
		Label none = new Label(page, SWT.WRAP);
		none.setText(Messages.Explorer_empty);
		GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).applyTo(none);
		link(page, Messages.Explorer_openSample, "org.saksi.ui.corpus.openSample"); //$NON-NLS-1$
		link(page, Messages.Explorer_newCorpus, "org.eclipse.ui.newWizard"); //$NON-NLS-1$
		link(page, Messages.Explorer_openCorpus, "org.saksi.ui.corpus.open"); //$NON-NLS-1$
		return page;
	}

	private void link(Composite parent, String text, String command) {
		Link link = new Link(parent, SWT.NONE);
		link.setText("<a>" + text + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
			try {
				getSite().getService(IHandlerService.class).executeCommand(command, null);
			} catch (Exception failure) {
				Jobs.show(text, failure);
			}
		}));
	}

	private void refresh() {
		if (stack.isDisposed()) {
			return;
		}
		CorpusStore store = OpenCorpora.get().current();
		listenTo(store);
		((StackLayout) stack.getLayout()).topControl = store == null ? empty : content;
		stack.layout();
		if (store == null) {
			return;
		}
		List<CorpusStore> all = OpenCorpora.get().all();
		corpusCombo.setItems(all.stream().map(open -> open.corpus().getName()).toArray(String[]::new));
		corpusCombo.select(all.indexOf(store));
		showAnnotators(store);
		List<ArticleSummary> selected = table.selected();
		table.setArticles(store.summaries(), annotatorCombo.getText());
		if (!selected.isEmpty()) {
			table.select(selected.get(0).id());
		}
		showCounts();
	}

	private void listenTo(CorpusStore store) {
		if (store != listened) {
			if (listened != null) {
				listened.removeListener(articles);
			}
			listened = store;
			if (store != null) {
				store.addListener(articles);
			}
		}
	}

	private void showAnnotators(CorpusStore store) {
		TreeSet<String> names = new TreeSet<>();
		for (Annotator annotator : store.corpus().getAnnotators()) {
			names.add(annotator.getId());
		}
		String mine = Preferences.annotator(store);
		names.add(mine);
		List<String> items = new ArrayList<>(names);
		annotatorCombo.setItems(items.toArray(String[]::new));
		annotatorCombo.select(items.indexOf(mine));
	}

	private void showCounts() {
		CorpusStore store = OpenCorpora.get().current();
		if (store == null) {
			return;
		}
		String who = annotatorCombo.getText();
		List<ArticleSummary> all = store.summaries();
		long done = all.stream().map(row -> Column.status(row, who))
				.filter(status -> status == LayerStatus.DONE || status == LayerStatus.ADJUDICATED).count();
		counts.setText(table.shownCount() == all.size() ? NLS.bind(Messages.Explorer_counts, all.size(), done)
				: NLS.bind(Messages.Explorer_countsFiltered, new Object[] { table.shownCount(), all.size(), done }));
	}

	private void openSelected() {
		table.selected().forEach(row -> openArticle(row.id()));
	}

	/** Opens an article of the current corpus in the layer of the chosen annotator. */
	public void openArticle(String articleId) {
		try {
			getSite().getPage().openEditor(
					new ArticleInput(OpenCorpora.get().current(), articleId, annotatorCombo.getText()), ArticleInput.EDITOR_ID);
		} catch (PartInitException e) {
			Jobs.show(articleId, e);
		}
	}

	/**
	 * Opens the article that follows the given one in the order shown here.
	 *
	 * @param step 1 for the next, -1 for the previous
	 * @return whether there is one
	 */
	public boolean openNeighbour(String articleId, int step) {
		ArticleSummary next = table.neighbour(articleId, step);
		if (next == null) {
			return false;
		}
		table.select(next.id());
		openArticle(next.id());
		return true;
	}

	private void themeChanged() {
		if (!table.control().isDisposed()) {
			table.setDark(Themes.isDark());
		}
	}

	@Override
	public void setFocus() {
		(content.isVisible() ? table.control() : empty).setFocus();
	}

	@Override
	public void dispose() {
		OpenCorpora.get().removeListener(corpora);
		Themes.removeListener(themes);
		listenTo(null);
		super.dispose();
	}
}
