package org.saksi.ui.registry;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.services.IEvaluationService;
import org.saksi.core.CorpusException;
import org.saksi.core.registry.EntryGestures;
import org.saksi.core.registry.EntryKind;
import org.saksi.core.registry.RegistryWork;
import org.saksi.core.registry.UseText;
import org.saksi.core.session.RegistryHistory;
import org.saksi.core.store.CorpusStore;
import org.saksi.model.base.Identified;
import org.saksi.ui.corpora.OpenCorpora;
import org.saksi.ui.editors.ArticleInput;
import org.saksi.ui.editors.ArticleMarks;
import org.saksi.ui.grid.Grid;
import org.saksi.ui.grid.GridColumn;
import org.saksi.ui.ids.WidgetIds;
import org.saksi.ui.jobs.Jobs;
import org.saksi.ui.prefs.Preferences;
import org.saksi.ui.registry.desk.EntryWords;
import org.saksi.ui.registry.desk.RegistryDesk;
import org.saksi.ui.registry.detail.EntryDetail;
import org.saksi.ui.registry.detail.UsesPane;

/**
 * A view of the entries of the current corpus: a table, the fields of the selected one, and where it is used.
 *
 * @param <E> class of the entries
 * @param <R> class of the rows
 */
public abstract class EntryView<E extends Identified, R extends EntryRow> extends ViewPart {

	/** The context in which the keys of {@link EntryCommand} work. */
	public static final String CONTEXT = "org.saksi.ui.registry.context"; //$NON-NLS-1$

	private static final int SELECTION_DELAY = 60;
	/** Widths from which three and two parts have room beside each other, and the height below which that is better. */
	private static final int THREE_WIDE = 780;
	private static final int TWO_WIDE = 640;
	private static final int SHORT = 420;

	private final EntryKind<E> kind;
	private final String prefix;
	private final OpenCorpora.Listener corpora = () -> Jobs.ui(this::follow);
	private final Runnable deskListener = this::refresh;
	private final Runnable select = this::showSelected;
	private final RowMaker<R> maker;
	private final IPartListener2 parts = new IPartListener2() {
		@Override
		public void partOpened(IWorkbenchPartReference reference) {
			Jobs.ui(EntryView.this::followArticles);
		}

		@Override
		public void partInputChanged(IWorkbenchPartReference reference) {
			Jobs.ui(EntryView.this::followArticles);
		}

		@Override
		public void partClosed(IWorkbenchPartReference reference) {
			Jobs.ui(EntryView.this::followArticles);
		}
	};

	private RegistryDesk desk;
	private RegistryDesk columnsOf;
	private Composite stack;
	private Control empty;
	private Composite content;
	private Text filter;
	private Grid<R> grid;
	private Label status;
	private SashForm sash;
	private SashForm detailSash;
	private EntryDetail<E> detail;
	private UsesPane uses;
	private UndoAction undo;
	private UndoAction redo;
	private String toReveal;

	/** A view of entries; {@code prefix} begins the ids of its widgets. */
	protected EntryView(EntryKind<E> kind, String prefix) {
		this.kind = kind;
		this.prefix = prefix;
		maker = new RowMaker<>(prefix, this::made);
	}

	/** @return the columns of the table */
	protected abstract List<GridColumn<R>> columns(EntryWords words);

	/** @return what makes the rows of the table, on any thread, without entries that are merged into others; all that it needs is copied */
	protected abstract Supplier<List<R>> rows(RegistryDesk of, EntryWords words);

	/** @return what stands in an empty table; its link {@code create} makes an entry */
	protected abstract String emptyText();

	/** Makes a new entry after asking for it. */
	protected abstract void create();

	/** Does what only this kind of entries has. */
	protected abstract void runSpecial(EntryCommand command);

	/** @return whether this kind of entries has a command at all */
	protected abstract boolean has(EntryCommand command);

	@Override
	public void createPartControl(Composite parent) {
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(new StackLayout());
		empty = createEmpty(stack);
		content = new Composite(stack, SWT.NONE);
		content.setLayout(new FillLayout());
		sash = new SashForm(content, SWT.HORIZONTAL | SWT.SMOOTH);
		Composite left = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(4, 4).spacing(8, 4).numColumns(2).applyTo(left);
		filter = new Text(left, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(Messages.View_filter);
		WidgetIds.name(WidgetIds.set(filter, prefix + ".filter"), Messages.View_filter); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(filter);
		status = WidgetIds.set(new Label(left, SWT.NONE), prefix + ".status"); //$NON-NLS-1$
		GridDataFactory.swtDefaults().applyTo(status);
		grid = new Grid<>(left, prefix + ".table", getPartName(), EntryRow::id); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(240, 160).applyTo(grid.control());
		detailSash = new SashForm(sash, SWT.VERTICAL | SWT.SMOOTH);
		detail = new EntryDetail<>(detailSash, kind, prefix, () -> run(EntryCommand.LINK), this::reveal);
		uses = new UsesPane(detailSash, kind, prefix);
		sash.setWeights(60, 40);
		content.addListener(SWT.Resize, event -> arrange());

		filter.addModifyListener(event -> grid.setWords(filter.getText()));
		filter.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR) {
				grid.focusFirst();
				event.doit = false;
			}
		});
		grid.onOpen(rows -> detail.focusName());
		grid.onShown(this::shown);
		grid.setEmpty(emptyText(), link -> run(EntryCommand.CREATE));
		grid.setClear(() -> filter.setText("")); //$NON-NLS-1$
		uses.onOpen(this::open);
		getSite().setSelectionProvider(grid.selectionProvider());
		grid.selectionProvider().addSelectionChangedListener(event -> stack.getDisplay().timerExec(SELECTION_DELAY, select));
		createMenu();
		createActions();
		getSite().getService(IContextService.class).activateContext(CONTEXT);
		getSite().getPage().addPartListener(parts);
		OpenCorpora.get().addListener(corpora);
		follow();
	}

	private Control createEmpty(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(16, 24).spacing(8, 12).applyTo(page);
		Label none = new Label(page, SWT.WRAP);
		none.setText(Messages.View_noCorpus);
		GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).applyTo(none);
		link(page, Messages.View_openSample, "org.saksi.ui.corpus.openSample"); //$NON-NLS-1$
		link(page, Messages.View_openCorpus, "org.saksi.ui.corpus.open"); //$NON-NLS-1$
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

	/** The parts lie beside each other where there is room for that. */
	private void arrange() {
		Point size = content.getSize();
		boolean wide = size.x > size.y * 1.2;
		int direction = wide ? SWT.HORIZONTAL : SWT.VERTICAL;
		if (sash.getOrientation() != direction) {
			sash.setOrientation(direction);
		}
		int inner = wide && size.x > THREE_WIDE && size.y < SHORT || !wide && size.x > TWO_WIDE ? SWT.HORIZONTAL : SWT.VERTICAL;
		if (detailSash.getOrientation() != inner) {
			detailSash.setOrientation(inner);
			sash.setWeights(wide && inner == SWT.HORIZONTAL ? new int[] { 45, 55 } : new int[] { 60, 40 });
		}
	}

	private void createMenu() {
		MenuManager menu = new MenuManager();
		menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		grid.setMenu(menu);
		getSite().registerContextMenu(menu, getSite().getSelectionProvider());
	}

	private void createActions() {
		IActionBars bars = getViewSite().getActionBars();
		undo = new UndoAction(true, shell(), () -> desk);
		redo = new UndoAction(false, shell(), () -> desk);
		bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
		bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
		bars.setGlobalActionHandler(ActionFactory.FIND.getId(), action(() -> {
			filter.setFocus();
			filter.selectAll();
		}));
		bars.setGlobalActionHandler(ActionFactory.REFRESH.getId(), action(() -> {
			if (desk != null) {
				desk.count();
			}
		}));
		// In a text field these keys belong to the field.
		List<String> ids = List.of(ActionFactory.COPY.getId(), ActionFactory.SELECT_ALL.getId(), ActionFactory.DELETE.getId());
		List<IAction> actions = List.of(action(grid::copy), action(grid::selectAll), action(() -> {
			if (can(EntryCommand.REMOVE)) {
				run(EntryCommand.REMOVE);
			}
		}));
		grid.control().addListener(SWT.FocusIn, event -> ofTable(ids, actions));
		grid.control().addListener(SWT.FocusOut, event -> ofTable(ids, null));
		bars.updateActionBars();
	}

	private void ofTable(List<String> ids, List<IAction> actions) {
		IActionBars bars = getViewSite().getActionBars();
		for (int i = 0; i < ids.size(); i++) {
			bars.setGlobalActionHandler(ids.get(i), actions == null ? null : actions.get(i));
		}
		bars.updateActionBars();
	}

	private static IAction action(Runnable run) {
		return new Action() {
			@Override
			public void run() {
				run.run();
			}
		};
	}

	/** @return the shell for dialogs */
	protected final Shell shell() {
		return getSite().getShell();
	}

	/** @return what is shown; {@code null} while no corpus is open */
	protected final RegistryDesk desk() {
		return desk;
	}

	/** @return the kind of the entries */
	protected final EntryKind<E> kind() {
		return kind;
	}

	/** @return the selected rows */
	protected final List<R> selected() {
		return grid.selected();
	}

	/** @return the fields of the selected entry */
	protected final EntryDetail<E> detail() {
		return detail;
	}

	/** @return the uses of the selected entry */
	final UsesPane uses() {
		return uses;
	}

	/** @return all rows */
	final List<R> rows() {
		return grid.rows();
	}

	/** @return gestures over the entries */
	final EntryGestures<E> gestures(RegistryWork work) {
		return work.entries(kind);
	}

	// --- following

	private void follow() {
		if (stack.isDisposed()) {
			return;
		}
		CorpusStore store = OpenCorpora.get().current();
		if (desk == null || desk.store() != store) {
			if (desk != null) {
				desk.removeListener(deskListener);
			}
			desk = store == null ? null : RegistryDesk.of(store);
			if (desk != null) {
				desk.addListener(deskListener);
				open(desk);
			}
		}
		((StackLayout) stack.getLayout()).topControl = desk == null ? empty : content;
		stack.layout();
		refresh();
	}

	/** Undo reaches back to gestures of earlier days; a registry that cannot be opened is said when it is to be changed. */
	private static void open(RegistryDesk desk) {
		try {
			desk.work();
		} catch (CorpusException e) {
			Jobs.show(desk.store().root().toString(), e);
		}
		desk.followArticles();
		desk.count();
	}

	private void followArticles() {
		if (desk != null && !stack.isDisposed()) {
			desk.followArticles();
		}
	}

	private void refresh() {
		if (stack.isDisposed()) {
			return;
		}
		updateActions();
		if (desk == null) {
			maker.stop();
			return;
		}
		EntryWords words = new EntryWords(desk.store());
		if (columnsOf != desk) {
			columnsOf = desk;
			grid.setColumns(columns(words));
		}
		maker.make(rows(desk, words), kind.all(desk.store().registries()).size());
	}

	private void made(List<R> rows) {
		if (stack.isDisposed() || desk == null) {
			return;
		}
		grid.setRows(rows);
		if (toReveal != null) {
			String id = toReveal;
			toReveal = null;
			if (grid.shown().stream().noneMatch(row -> row.id().equals(id))) {
				filter.setText(""); //$NON-NLS-1$
				grid.clearFilters();
			}
			grid.select(List.of(id));
			stack.getDisplay().timerExec(SELECTION_DELAY, select);
		}
		showSelected();
		showStatus();
	}

	private void updateActions() {
		RegistryHistory history = null;
		try {
			history = desk == null ? null : desk.work().history();
		} catch (CorpusException e) {
			// said when something is done
		}
		undo.update(history);
		redo.update(history);
	}

	private void showSelected() {
		if (stack.isDisposed() || desk == null) {
			return;
		}
		List<R> rows = grid.selected();
		String id = rows.size() == 1 ? rows.get(0).id() : null;
		detail.show(desk, id, rows.size());
		uses.show(desk, id == null ? Set.of() : standingFor(id));
		Control only = id == null ? detail.control() : null; // without an entry there are no uses to speak of
		if (detailSash.getMaximizedControl() != only) {
			detailSash.setMaximizedControl(only);
		}
		IEvaluationService evaluations = getSite().getService(IEvaluationService.class);
		evaluations.requestEvaluation(ISources.ACTIVE_CURRENT_SELECTION_NAME);
	}

	/** @return ids of the entries behind an entry, its own first */
	final Set<String> standingFor(String id) {
		try {
			return gestures(desk.work()).standingFor(id);
		} catch (CorpusException e) {
			return Set.of(id);
		}
	}

	/** Who goes to the rows while they are being filtered goes to the first that passes. */
	private void shown() {
		showStatus();
		if (grid.control().isFocusControl() && grid.selected().isEmpty() && !filter.getText().isBlank()) {
			grid.focusFirst();
		}
	}

	private void showStatus() {
		int all = grid.rows().size();
		int shown = grid.shown().size();
		String total = all == 1 ? Messages.View_totalOne : NLS.bind(Messages.View_total, all);
		String text = shown == all ? total : NLS.bind(Messages.View_shown, shown, all);
		status.setText(desk == null || desk.isCounted() ? text : text + "  \u00b7  " + Messages.View_counting); //$NON-NLS-1$
		status.requestLayout();
	}

	/** Selects an entry and shows it; of a merged one, that which stands for it. */
	public void reveal(String id) {
		E entry = desk == null ? null : kind.resolved(desk.store().registries(), id);
		if (entry != null) {
			toReveal = entry.getId();
			refresh(); // it may have been made just now
		}
	}

	/** Opens the article of a use at its mark; a use of somebody else at its place in the own layer. */
	private void open(UseText use) {
		String annotator = Preferences.annotator(desk.store());
		try {
			IEditorPart editor = getSite().getPage().openEditor(
					new ArticleInput(desk.store(), use.use().article(), annotator), ArticleInput.EDITOR_ID, true);
			ArticleMarks marks = Adapters.adapt(editor, ArticleMarks.class);
			boolean own = use.use().annotator().equals(annotator);
			if (marks != null && !(own && marks.show(use.use().mark())) && use.place() != null) {
				marks.select(use.place().start(), use.place().end());
			}
		} catch (PartInitException e) {
			Jobs.show(use.use().article(), e);
		}
	}

	// --- commands

	/** @return whether a command can run now */
	final boolean can(EntryCommand command) {
		if (desk == null || grid.control().isDisposed() || !has(command) || !desk.mayEdit()) {
			return false;
		}
		int count = grid.selected().size();
		return switch (command) {
		case CREATE -> true;
		case DUPLICATES -> grid.rows().size() > 1;
		case MERGE -> count > 1;
		case REMOVE -> count > 0;
		case REASSIGN -> count == 1 && !uses.selected().isEmpty();
		case RENAME, SPLIT, ALIAS, LINK -> count == 1;
		};
	}

	/** Runs a command. */
	final void run(EntryCommand command) {
		switch (command) {
		case CREATE -> create();
		case ALIAS -> detail.addAlias();
		case LINK -> runSpecial(command);
		default -> new EntryActions<>(this).run(command);
		}
	}

	@Override
	public void setFocus() {
		if (content.isVisible()) {
			grid.control().setFocus();
		} else {
			empty.setFocus();
		}
	}

	@Override
	public void dispose() {
		OpenCorpora.get().removeListener(corpora);
		getSite().getPage().removePartListener(parts);
		if (desk != null) {
			desk.removeListener(deskListener);
		}
		super.dispose();
	}
}
