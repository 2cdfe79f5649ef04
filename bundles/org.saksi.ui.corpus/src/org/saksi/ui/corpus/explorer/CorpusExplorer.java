package org.saksi.ui.corpus.explorer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.operations.UndoRedoActionGroup;
import org.eclipse.ui.part.ViewPart;
import org.saksi.core.CorpusException;
import org.saksi.core.store.ArticleSummary;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.store.StoreListener;
import org.saksi.ui.corpora.OpenCorpora;
import org.saksi.ui.corpora.RecordGestures;
import org.saksi.ui.corpus.problems.CorpusProblems;
import org.saksi.ui.editors.ArticleInput;
import org.saksi.ui.grid.Grid;
import org.saksi.ui.ids.WidgetIds;
import org.saksi.ui.jobs.Jobs;

/** Lists the articles of the current corpus; Enter opens one in the layer of the annotator that is chosen here. */
public final class CorpusExplorer extends ViewPart {

	/** As registered in {@code plugin.xml}. */
	public static final String ID = "org.saksi.ui.corpus.explorer"; //$NON-NLS-1$

	/** A check or an import changes many articles one after another; the list follows so often, in milliseconds. */
	private static final int REST = 100;
	/** How long typing must rest until the rows are filtered, in milliseconds. */
	private static final int TYPING = 150;

	private final OpenCorpora.Listener corpora = () -> Jobs.ui(this::refresh);
	private final StoreListener changes = new StoreListener() {
		@Override
		public void articlesChanged(Set<String> added, Set<String> removed, Set<String> changed) {
			refreshSoon();
		}

		@Override
		public void corpusChanged() {
			recordChanged.set(true);
			refreshSoon();
		}
	};
	private final AtomicBoolean refreshing = new AtomicBoolean();
	private final AtomicBoolean recordChanged = new AtomicBoolean(true);

	private CorpusStore shown;
	private Set<String> seen = Set.of();
	private Composite stack;
	private EmptyPage empty;
	private Composite content;
	private ExplorerHeader header;
	private Text filter;
	private ArticleGrid articles;
	private ViewActions actions;
	private UndoRedoActionGroup undo;
	private boolean restoring;

	@Override
	public void createPartControl(Composite parent) {
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(new StackLayout());
		empty = new EmptyPage(stack, this::runCommand);
		content = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(4, 4).spacing(4, 4).applyTo(content);
		header = new ExplorerHeader(content, this::refresh);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(header);
		filter = new Text(content, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(org.saksi.ui.corpus.Messages.Explorer_filter);
		WidgetIds.set(WidgetIds.name(filter, filter.getMessage()), "explorer.filter"); //$NON-NLS-1$
		filter.addModifyListener(event -> filter.getDisplay().timerExec(TYPING, this::applyFilter));
		filter.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR) {
				applyFilter();
				articles.grid().focusFirst();
				event.doit = false;
			}
		});
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		articles = new ArticleGrid(content);
		Grid<ArticleSummary> grid = articles.grid();
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 200).applyTo(grid.control());
		grid.onOpen(chosen -> chosen.forEach(row -> openArticle(row.id())));
		grid.onShown(this::showCounts);
		grid.onStateChanged(this::remember);
		grid.setEmpty(Messages.Empty_articles, link -> runCommand("org.saksi.ui.corpus.import")); //$NON-NLS-1$
		grid.setClear(this::clearFilters);
		getSite().setSelectionProvider(grid.selectionProvider());
		MenuManager menu = new MenuManager();
		menu.add(new GroupMarker("open")); //$NON-NLS-1$
		menu.add(new GroupMarker("edit")); //$NON-NLS-1$
		menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		grid.setMenu(menu);
		getSite().registerContextMenu(menu, getSite().getSelectionProvider());
		IActionBars bars = getViewSite().getActionBars();
		actions = new ViewActions(articles, bars, this::remember, this::clearFilters);
		global(ActionFactory.FIND, this::focusFilter);
		global(ActionFactory.COPY, grid::copy);
		global(ActionFactory.SELECT_ALL, grid::selectAll);
		OpenCorpora.get().addListener(corpora);
		refresh();
	}

	private void global(ActionFactory factory, Runnable run) {
		getViewSite().getActionBars().setGlobalActionHandler(factory.getId(), new Action() {
			@Override
			public void run() {
				Text field = stack.getDisplay().getFocusControl() instanceof Text text ? text : null;
				if (field != null && factory == ActionFactory.COPY) {
					field.copy();
				} else if (field != null && factory == ActionFactory.SELECT_ALL) {
					field.selectAll();
				} else {
					run.run();
				}
			}
		});
	}

	private void focusFilter() {
		filter.setFocus();
		filter.selectAll();
	}

	private void applyFilter() {
		if (!filter.isDisposed()) {
			articles.grid().setWords(filter.getText());
		}
	}

	private void clearFilters() {
		filter.setText(""); //$NON-NLS-1$
		applyFilter();
		articles.setOnlyMine(false);
		articles.grid().clearFilters();
		actions.update(shown != null, !articles.viewer().assignments().isEmpty());
		articles.grid().control().setFocus();
	}

	private void runCommand(String command) {
		try {
			getSite().getService(IHandlerService.class).executeCommand(command, null);
		} catch (Exception failure) {
			Jobs.show(command, failure);
		}
	}

	private void refreshSoon() {
		if (refreshing.compareAndSet(false, true)) {
			Jobs.ui(() -> stack.getDisplay().timerExec(REST, this::refresh));
		}
	}

	private void refresh() {
		refreshing.set(false);
		if (stack.isDisposed()) {
			return;
		}
		CorpusStore store = OpenCorpora.get().current();
		boolean other = store != shown;
		listenTo(store);
		turn(store == null ? empty : content);
		if (store == null) {
			articles.grid().setRows(List.of());
			actions.update(false, false);
			return;
		}
		List<ArticleSummary> all = store.summaries();
		Set<String> annotators = new HashSet<>();
		all.forEach(article -> article.layers().forEach(layer -> annotators.add(layer.annotator())));
		header.show(store, annotators);
		Viewer viewer = viewer(store, annotators);
		if (other) {
			restore(store, viewer);
			showUndo(store);
		}
		articles.show(all, viewer);
		actions.update(true, !viewer.assignments().isEmpty());
		showCounts();
	}

	/** Keys that went to the one page go to the other. */
	private void turn(Composite page) {
		StackLayout layout = (StackLayout) stack.getLayout();
		if (layout.topControl != page) {
			layout.topControl = page;
			stack.layout();
			if (getSite().getPage().getActivePart() == this) {
				setFocus();
			}
		}
	}

	/** The record can have many assignments: it is read anew only when it has changed. */
	private Viewer viewer(CorpusStore store, Set<String> annotators) {
		Viewer known = articles.viewer();
		if (recordChanged.getAndSet(false) || !known.annotator().equals(header.annotator()) || !annotators.equals(seen)) {
			seen = annotators;
			return Viewer.of(store, annotators, header.annotator());
		}
		return known;
	}

	private void listenTo(CorpusStore store) {
		if (store != shown) {
			if (shown != null) {
				shown.removeListener(changes);
			}
			shown = store;
			recordChanged.set(true);
			if (store != null) {
				CorpusProblems.of(store); // counts the problems of what is saved
				store.addListener(changes);
			}
		}
	}

	/** Undo takes back what is done here to the corpus as a whole, such as its stories. */
	private void showUndo(CorpusStore store) {
		if (undo != null) {
			undo.dispose();
			undo = null;
		}
		try {
			undo = new UndoRedoActionGroup(getSite(), RecordGestures.of(store).undoContext(), true);
			undo.fillActionBars(getViewSite().getActionBars());
			getViewSite().getActionBars().updateActionBars();
		} catch (CorpusException e) {
			ILog.of(CorpusExplorer.class).log(Status.warning(e.getMessage(), e)); // a damaged record: nothing to take back
		}
	}

	private void restore(CorpusStore store, Viewer viewer) {
		restoring = true;
		try {
			filter.setText(""); //$NON-NLS-1$ words were looked for in another corpus
			applyFilter();
			articles.grid().setRows(List.of());
			articles.setOnlyMine(!viewer.assignments().isEmpty() && ExplorerMemory.isOnlyMine(store.uuid()));
			articles.grid().setState(ExplorerMemory.state(store.uuid()));
		} finally {
			restoring = false;
		}
	}

	private void remember() {
		if (shown != null && !restoring) {
			ExplorerMemory.setState(shown.uuid(), articles.grid().state());
			ExplorerMemory.setOnlyMine(shown.uuid(), articles.isOnlyMine());
		}
	}

	private void showCounts() {
		header.showCounts(articles.grid().rows(), articles.grid().shown().size(), articles.viewer());
	}

	/** @return the corpus whose articles are listed, or {@code null} */
	public CorpusStore store() {
		return shown;
	}

	/** @return who is chosen */
	public String annotator() {
		return header.annotator();
	}

	/** @return whether something is selected in the list */
	public boolean hasSelection() {
		return articles.grid().hasSelection();
	}

	/** @return the selected articles, in the order shown */
	public List<ArticleSummary> selectedArticles() {
		return articles.grid().selected();
	}

	/** @return the articles that pass the filters, in the order shown */
	public List<ArticleSummary> shownArticles() {
		return articles.grid().shown();
	}

	/** Goes to the filter of a column; the first shown one for {@code null}. */
	public void filterColumn(String column) {
		articles.grid().focusFilter(column);
	}

	/** Lists only the articles that are assigned to somebody. */
	public void showAssigned(String annotator) {
		showOnly(() -> articles.showAssigned(annotator));
	}

	/** Lists only the articles of a story; with {@code null}, those of none. */
	public void showStory(String story) {
		showOnly(() -> articles.showStory(story));
	}

	/** Lists only the articles of a medium; with {@code null}, those of none. */
	public void showMedium(String medium) {
		showOnly(() -> articles.showMedium(medium));
	}

	/** Lists all articles. */
	public void showAll() {
		clearFilters();
	}

	private void showOnly(Runnable filtering) {
		clearFilters();
		filtering.run();
	}

	/** Opens an article of the current corpus in the layer of the chosen annotator. */
	public void openArticle(String articleId) {
		try {
			getSite().getPage().openEditor(new ArticleInput(OpenCorpora.get().current(), articleId, header.annotator()),
					ArticleInput.EDITOR_ID);
		} catch (PartInitException e) {
			Jobs.show(articleId, e);
		}
	}

	/**
	 * Opens the article that follows the given one in the order shown here; while only the annotator's own are shown, those
	 * that are done are passed over as long as one is not.
	 *
	 * @param step 1 for the next, -1 for the previous
	 * @return whether there is one
	 */
	public boolean openNeighbour(String articleId, int step) {
		ArticleSummary next = articles.neighbour(articleId, step);
		if (next == null) {
			return false;
		}
		articles.grid().select(List.of(next.id()));
		openArticle(next.id());
		return true;
	}

	@Override
	public void setFocus() {
		if (content.isVisible()) {
			articles.grid().control().setFocus();
		} else {
			empty.setFocus();
		}
	}

	@Override
	public void dispose() {
		OpenCorpora.get().removeListener(corpora);
		listenTo(null);
		if (undo != null) {
			undo.dispose();
		}
		ExplorerMemory.flush();
		super.dispose();
	}
}
