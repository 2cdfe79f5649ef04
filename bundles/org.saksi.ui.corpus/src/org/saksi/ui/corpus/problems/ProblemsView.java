package org.saksi.ui.corpus.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.part.ViewPart;
import org.saksi.core.CorpusException;
import org.saksi.core.rules.Finding;
import org.saksi.core.rules.Severity;
import org.saksi.core.rules.fix.BulkFix;
import org.saksi.core.rules.fix.BulkFix.Outcome;
import org.saksi.core.rules.fix.BulkFix.Step;
import org.saksi.core.rules.fix.Fix;
import org.saksi.core.rules.fix.FixRegistry;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.team.Visibility;
import org.saksi.ui.corpora.OpenCorpora;
import org.saksi.ui.corpus.report.ReportDialog;
import org.saksi.ui.editors.ArticleInput;
import org.saksi.ui.editors.CheckedArticle;
import org.saksi.ui.grid.Grid;
import org.saksi.ui.ids.WidgetIds;
import org.saksi.ui.jobs.Jobs;
import org.saksi.ui.prefs.Preferences;

/** Lists what the rules have found, in the whole corpus or in the article that is open, and mends it. */
public final class ProblemsView extends ViewPart {

	/** As registered in {@code plugin.xml}. */
	public static final String ID = "org.saksi.ui.corpus.problems"; //$NON-NLS-1$

	private static final String CONTEXT = "org.saksi.ui.corpus.problems.context"; //$NON-NLS-1$
	private static final String FIX = "org.saksi.ui.corpus.problems.fix"; //$NON-NLS-1$
	private static final List<String> GROUPS = List.of(ProblemColumns.RULE, ProblemColumns.ARTICLE, ProblemColumns.SEVERITY,
			ProblemColumns.ANNOTATOR);
	private static final int TYPING = 150;

	private final ProblemColumns columns = new ProblemColumns();
	private final OpenCorpora.Listener corpora = () -> Jobs.ui(this::follow);
	private final Runnable found = () -> Jobs.ui(this::refreshSoon);
	private final Runnable typed = this::applyWords;
	private OpenArticles openArticles;
	private Grid<Problem> grid;
	private Text filter;
	private Combo scope;
	private Link progress;
	private Label detail;
	private String counts = ""; //$NON-NLS-1$
	private CorpusStore store;
	private CorpusProblems problems;
	private ProblemFixes fixes;
	private Action undo;
	private Runnable undone = () -> { };
	private boolean pending;

	@Override
	public void createPartControl(Composite parent) {
		Composite content = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(4, 4).spacing(4, 4).numColumns(4).applyTo(content);
		createHeader(content);
		grid = new Grid<>(content, "problems.table", Messages.Problems_table, Problem::finding); //$NON-NLS-1$
		grid.setColumns(columns.all(this::annotators));
		grid.groupBy(ProblemColumns.RULE);
		grid.onOpen(chosen -> open(chosen.get(0).finding()));
		grid.setClear(this::clear);
		GridDataFactory.fillDefaults().grab(true, true).span(4, 1).hint(300, 120).applyTo(grid.control());
		detail = WidgetIds.set(new Label(content, SWT.NONE), "problems.detail"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).span(4, 1).hint(200, SWT.DEFAULT).applyTo(detail);
		grid.selectionProvider().addSelectionChangedListener(event -> showDetail());
		grid.onShown(this::showCounts);
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fillMenu);
		grid.setMenu(menu);
		getSite().setSelectionProvider(grid.selectionProvider());
		getSite().registerContextMenu(menu, grid.selectionProvider());
		createActions();
		openArticles = new OpenArticles(getSite().getPage(), this::liveFound, this::activeChanged);
		OpenCorpora.get().addListener(corpora);
		follow();
	}

	private void createHeader(Composite content) {
		filter = WidgetIds.set(new Text(content, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "problems.filter"); //$NON-NLS-1$
		filter.setMessage(Messages.Problems_filter);
		WidgetIds.name(filter, Messages.Problems_filter);
		filter.addModifyListener(event -> filter.getDisplay().timerExec(TYPING, typed));
		filter.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR) {
				applyWords();
				grid.focusFirst();
				event.doit = false;
			}
		});
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(filter);
		scope = combo(content, "problems.scope", Messages.Problems_scope, Messages.Scope_corpus, Messages.Scope_article); //$NON-NLS-1$
		scope.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> refresh()));
		Combo group = combo(content, "problems.group", Messages.Problems_group, Messages.Group_rule, Messages.Group_article, //$NON-NLS-1$
				Messages.Group_severity, Messages.Group_annotator, Messages.Group_none);
		group.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> grid
				.groupBy(group.getSelectionIndex() < GROUPS.size() ? GROUPS.get(group.getSelectionIndex()) : null)));
		progress = WidgetIds.set(new Link(content, SWT.NONE), "problems.check"); //$NON-NLS-1$
		progress.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			if (problems != null && problems.state() == CorpusProblems.State.RUNNING) {
				problems.cancel();
			} else {
				check();
			}
		}));
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).hint(150, SWT.DEFAULT).applyTo(progress);
	}

	private static Combo combo(Composite parent, String id, String name, String... items) {
		Combo combo = WidgetIds.set(new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN), id);
		WidgetIds.name(combo, name);
		combo.setToolTipText(name);
		combo.setItems(items);
		combo.select(0);
		return combo;
	}

	private void createActions() {
		global(ActionFactory.FIND, () -> {
			filter.setFocus();
			filter.selectAll();
		});
		global(ActionFactory.COPY, grid::copy);
		global(ActionFactory.SELECT_ALL, grid::selectAll);
		undo = global(ActionFactory.UNDO, () -> {
			Runnable now = undone;
			setUndo(null);
			now.run();
		});
		setUndo(null);
		getSite().getService(IContextService.class).activateContext(CONTEXT);
		getSite().getService(IHandlerService.class).activateHandler(FIX, new AbstractHandler() {
			@Override
			public Object execute(ExecutionEvent event) {
				offerFixes();
				return null;
			}

			@Override
			public void setEnabled(Object context) {
				setBaseEnabled(isFixable());
			}
		});
	}

	/** In a text field the keys are those of the field. */
	private Action global(ActionFactory factory, Runnable run) {
		Action action = new Action() {
			@Override
			public void run() {
				Text field = filter.isFocusControl() ? filter : null;
				if (field != null && factory == ActionFactory.COPY) {
					field.copy();
				} else if (field != null && factory == ActionFactory.SELECT_ALL) {
					field.selectAll();
				} else {
					run.run();
				}
			}
		};
		getViewSite().getActionBars().setGlobalActionHandler(factory.getId(), action);
		return action;
	}

	/** @param back takes back what was done here last; {@code null} for nothing */
	private void setUndo(Runnable back) {
		undone = back == null ? () -> { } : back;
		undo.setEnabled(back != null);
	}

	private void applyWords() {
		if (!filter.isDisposed()) {
			grid.setWords(filter.getText());
		}
	}

	private void clear() {
		filter.setText(""); //$NON-NLS-1$
		grid.setWords(""); //$NON-NLS-1$
		grid.clearFilters();
	}

	/** Checks the whole corpus and shows what is found. */
	public void check() {
		if (problems != null) {
			scope.select(0);
			problems.check();
			openArticles.report();
		}
	}

	// --- what is shown

	private void follow() {
		if (grid.control().isDisposed()) {
			return;
		}
		CorpusStore now = OpenCorpora.get().current();
		if (now != store) {
			if (problems != null) {
				problems.removeListener(found);
			}
			store = now;
			setUndo(null);
			problems = store == null ? null : CorpusProblems.of(store);
			fixes = store == null ? null : new ProblemFixes(store, grid.control().getDisplay());
			if (problems != null) {
				problems.addListener(found);
			}
		}
		refresh();
	}

	private void refreshSoon() {
		if (!pending && !grid.control().isDisposed()) {
			pending = true;
			grid.control().getDisplay().timerExec(100, () -> {
				pending = false;
				refresh();
			});
		}
	}

	private boolean isOfArticle() {
		return scope.getSelectionIndex() == 1;
	}

	private void refresh() {
		if (grid.control().isDisposed()) {
			return;
		}
		List<Problem> rows = new ArrayList<>();
		if (store != null && isOfArticle()) {
			CheckedArticle open = openArticles.active();
			if (open != null && open.findings() != null) {
				rows.addAll(Problem.of(openArticles.text(open), open.findings()));
			}
		} else if (store != null) {
			Visibility seen = Visibility.of(store.corpus(), Preferences.annotator(store));
			List<Problem> all = problems.problems();
			if (seen.seesAll()) {
				rows = all;
			} else {
				all.stream().filter(each -> each.finding().annotator() == null || seen.sees(each.finding().annotator()))
						.forEach(rows::add);
			}
		}
		showEmpty();
		grid.setRows(rows);
		showProgress();
		showTitle(rows);
	}

	private void showEmpty() {
		if (store == null) {
			grid.setEmpty(Messages.Empty_noCorpus, link -> { });
		} else if (isOfArticle()) {
			CheckedArticle open = openArticles.active();
			grid.setEmpty(open == null ? Messages.Empty_noArticle
					: open.findings() == null ? Messages.Empty_checking : Messages.Empty_articleClean, link -> { });
		} else {
			grid.setEmpty(switch (problems.state()) {
			case NEVER -> Messages.Empty_notChecked;
			case RUNNING -> Messages.Empty_checking;
			case PART -> NLS.bind(Messages.Empty_part, problems.checked());
			case DONE -> store.articleIds().isEmpty() ? Messages.Empty_noArticles : NLS.bind(Messages.Empty_clean, problems.checked());
			}, link -> check());
		}
	}

	private void showProgress() {
		boolean running = problems != null && problems.state() == CorpusProblems.State.RUNNING;
		String text = problems == null ? "" //$NON-NLS-1$
				: running ? NLS.bind(Messages.Problems_cancel, problems.checked(), store.articleIds().size())
						: problems.state() == CorpusProblems.State.NEVER ? Messages.Problems_check : Messages.Problems_checkAgain;
		if (!text.equals(progress.getText())) {
			progress.setText(text);
			progress.getParent().layout();
		}
	}

	private void showTitle(List<Problem> rows) {
		setPartName(rows.isEmpty() ? Messages.Problems_title : NLS.bind(Messages.Problems_titleCount, rows.size()));
	}

	private void showCounts() {
		List<Problem> shown = grid.shown();
		long errors = shown.stream().filter(each -> each.finding().severity() == Severity.ERROR).count();
		counts = shown.isEmpty() ? "" : NLS.bind(Messages.Problems_counts, errors, shown.size() - errors); //$NON-NLS-1$
		getViewSite().getActionBars().getStatusLineManager().setMessage(counts);
		showDetail();
		if (!shown.isEmpty() && !grid.hasSelectedLine() && grid.control().isFocusControl()) {
			grid.focusFirst(); // keys go on where a problem was mended, and begin at the first
		}
	}

	/** Of the selected problem, what its rule looks for; without one, how many there are. */
	private void showDetail() {
		List<Problem> selected = grid.selected();
		String description = selected.isEmpty() ? null : columns.description(selected.get(0));
		String text = description == null ? counts : NLS.bind(Messages.Problems_detail, columns.rule(selected.get(0)), description);
		detail.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		detail.setToolTipText(text);
	}

	private List<String> annotators() {
		TreeSet<String> names = new TreeSet<>();
		grid.rows().forEach(row -> names.add(Objects.requireNonNullElse(row.finding().annotator(), ""))); //$NON-NLS-1$
		return List.copyOf(names);
	}

	// --- the articles that are open

	private void liveFound(CheckedArticle open) {
		if (open.input().store() == store && open.findings() != null) {
			problems.live(open.input().articleId(), open.input().annotator(), openArticles.text(open), open.findings());
			refreshSoon();
		}
	}

	private void activeChanged() {
		if (isOfArticle()) {
			refreshSoon();
		}
	}

	private CheckedArticle opened(Finding finding) {
		return openArticles.find(store, finding.article(), finding.annotator());
	}

	/** Opens the article of a finding in the layer in which it was found, and goes there. */
	private CheckedArticle open(Finding finding) {
		if (finding.article() == null) {
			return null;
		}
		try {
			CheckedArticle open = opened(finding);
			String annotator = finding.annotator() != null ? finding.annotator()
					: open != null ? open.input().annotator() : Preferences.annotator(store);
			IEditorPart editor = getSite().getPage().openEditor(new ArticleInput(store, finding.article(), annotator),
					ArticleInput.EDITOR_ID);
			CheckedArticle checked = editor.getAdapter(CheckedArticle.class);
			if (checked != null) {
				checked.show(finding);
			}
			return checked;
		} catch (PartInitException e) {
			Jobs.show(finding.article(), e);
			return null;
		}
	}

	// --- fixes

	private void fillMenu(IMenuManager menu) {
		List<Problem> selected = grid.chosen();
		if (!selected.isEmpty()) {
			Finding first = selected.get(0).finding();
			menu.add(action(Messages.Menu_open, first.article() != null, () -> open(first)));
			menu.add(action(Messages.Menu_fix + key(), isFixable() && fixes.mayHave(first), this::offerFixes));
			menu.add(new Separator());
			menu.add(switchOff(first));
			menu.add(new Separator());
			menu.add(action(Messages.Menu_copy, true, grid::copy));
		}
		menu.add(new Separator());
		menu.add(action(Messages.Menu_expand, true, () -> grid.collapseAll(false)));
		menu.add(action(Messages.Menu_collapse, true, () -> grid.collapseAll(true)));
		menu.add(action(Messages.Menu_columns, true, grid::chooseColumns));
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
	}

	private String key() {
		String key = getSite().getService(IBindingService.class).getBestActiveBindingFormattedFor(FIX);
		return key == null ? "" : '\t' + key; //$NON-NLS-1$
	}

	private Action switchOff(Finding finding) {
		RuleSwitch rule = new RuleSwitch(store, finding.rule());
		return action(NLS.bind(Messages.Menu_switchOff, finding.rule()), rule.mayChange(), () -> {
			try {
				rule.off();
				problems.forget(finding.rule());
				openArticles.check();
				setUndo(() -> switchOn(rule));
			} catch (CorpusException e) {
				Jobs.show(Messages.Menu_fix, e);
			}
		});
	}

	private void switchOn(RuleSwitch rule) {
		try {
			rule.undo();
			problems.check();
			openArticles.check();
		} catch (CorpusException e) {
			Jobs.show(Messages.Fix_undo, e);
		}
	}

	private static Action action(String text, boolean enabled, Runnable run) {
		Action action = new Action(text) {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setEnabled(enabled);
		return action;
	}

	private boolean isFixable() {
		return store != null && !grid.control().isDisposed() && !grid.chosen().isEmpty()
				&& grid.chosen().get(0).finding().article() != null;
	}

	/** Looks for what mends the first selected finding, and offers it in a menu. */
	private void offerFixes() {
		if (!isFixable()) {
			return;
		}
		List<Problem> selected = grid.chosen();
		Finding finding = selected.get(0).finding();
		List<Finding> alike = alike(finding, selected);
		fixes.propose(finding, proposed -> {
			if (!grid.control().isDisposed()) {
				offer(finding, alike, proposed);
			}
		});
	}

	/** The findings of the same rule: of those that are selected or, if that is one, of all that are shown. */
	private List<Finding> alike(Finding finding, List<Problem> selected) {
		List<Problem> from = selected.size() > 1 ? selected : grid.shown();
		return from.stream().map(Problem::finding).filter(each -> each.rule().equals(finding.rule()) && each.article() != null)
				.toList();
	}

	private void offer(Finding finding, List<Finding> alike, List<Fix> proposed) {
		MenuManager menu = new MenuManager();
		proposed.forEach(fix -> menu.add(action(escaped(fix.label()), true, () -> {
			fixes.apply(fix);
			setUndo(fixes::undo);
		})));
		menu.add(new Separator());
		if (alike.size() > 1) {
			proposed.stream().filter(Fix::bulk).forEach(fix -> menu.add(action(
					NLS.bind(Messages.Fix_all, escaped(fix.label()), alike.size()), true, () -> fixAll(fix, alike))));
		}
		menu.add(new Separator());
		menu.add(action(proposed.isEmpty() ? Messages.Fix_noneOpen : Messages.Fix_open, true, () -> {
			CheckedArticle open = open(finding);
			if (open != null && !proposed.isEmpty()) {
				open.offerFixes(finding);
			}
		}));
		menu.add(switchOff(finding));
		Menu shown = menu.createContextMenu(grid.control());
		Point size = grid.control().getSize();
		shown.setLocation(grid.control().toDisplay(size.x / 4, size.y / 3));
		shown.setVisible(true);
	}

	private static String escaped(String label) {
		return label.replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void fixAll(Fix fix, List<Finding> findings) {
		BulkFix all = new BulkFix(FixRegistry.get(), fix.finding().rule(), fix.id(), fix.label());
		fixes.preview(all, findings, steps -> {
			if (!grid.control().isDisposed() && new FixAllDialog(getSite().getShell(), fix.label(), steps).open() == Window.OK) {
				List<Finding> chosen = steps.stream().filter(step -> step.outcome() != Outcome.LEFT).map(Step::finding).toList();
				fixes.apply(all, chosen, this::report);
				setUndo(fixes::undo);
			}
		});
	}

	private void report(List<Step> steps) {
		List<ReportDialog.Row> left = steps.stream().filter(step -> step.outcome() == Outcome.LEFT)
				.map(step -> new ReportDialog.Row(true, step.finding().article() + '/' + step.finding().mark(), step.reason()))
				.toList();
		long done = steps.stream().filter(step -> step.outcome() == Outcome.DONE).count();
		getViewSite().getActionBars().getStatusLineManager().setMessage(NLS.bind(Messages.Fix_done, done));
		if (!left.isEmpty() && !grid.control().isDisposed()) {
			ReportDialog.open(getSite().getShell(), Messages.FixAll_title, NLS.bind(Messages.Fix_left, left.size(), done), left);
		}
	}

	@Override
	public void setFocus() {
		if (!grid.hasSelectedLine()) {
			grid.focusFirst();
		} else {
			grid.control().setFocus();
		}
	}

	@Override
	public void dispose() {
		OpenCorpora.get().removeListener(corpora);
		if (problems != null) {
			problems.removeListener(found);
		}
		if (openArticles != null) {
			openArticles.dispose();
		}
		super.dispose();
	}
}
