package org.saksi.ui.editor;

import java.text.DateFormat;
import java.util.Collections;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableEditor;
import org.eclipse.ui.ISaveablePart2;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPartConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.operations.RedoActionHandler;
import org.eclipse.ui.operations.UndoActionHandler;
import org.eclipse.ui.part.EditorPart;
import org.saksi.core.CorpusException;
import org.saksi.core.names.RegistryNames;
import org.saksi.core.rules.Finding;
import org.saksi.core.rules.RuleChecker;
import org.saksi.core.session.ArticleSession;
import org.saksi.core.team.Visibility;
import org.saksi.ui.dialogs.SaveQuestion;
import org.saksi.ui.editor.desk.Notice;
import org.saksi.ui.editor.done.DoneCheck;
import org.saksi.ui.editor.guide.GuideView;
import org.saksi.ui.editor.inspector.InspectorView;
import org.saksi.ui.editor.page.ArticlePage;
import org.saksi.ui.editor.timer.WorkTimer;
import org.saksi.ui.editors.ArticleInput;
import org.saksi.ui.editors.ArticleMarks;
import org.saksi.ui.editors.CheckedArticle;
import org.saksi.ui.editors.PendingArticle;
import org.saksi.ui.editors.WaitingPage;
import org.saksi.ui.editors.UnsavedWork;
import org.saksi.ui.jobs.Jobs;
import org.saksi.ui.style.Ellipsis;
import org.saksi.ui.style.Palette;
import org.saksi.ui.style.Themes;

/**
 * The article editor: one article, one annotator's layer. After a start it may wait for its corpus; there is no
 * {@link #sheet()} then.
 */
public final class ArticleEditor extends EditorPart implements IPersistableEditor, ISaveablePart2 {

	/** As registered in {@code plugin.xml}. */
	public static final String ID = ArticleInput.EDITOR_ID;
	/** The id of the context menu. */
	public static final String CONTEXT_MENU = "org.saksi.ui.editor.context"; //$NON-NLS-1$

	private static final int HEADLINE = 30;
	private static final RuleChecker CHECKER = RuleChecker.standard();

	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final List<Runnable> findingsListeners = new CopyOnWriteArrayList<>();
	private final Map<String, IAction> actions = new LinkedHashMap<>();
	private final CheckedArticle checked = new Checked();
	private final Runnable themeListener = this::themeChanged;
	private final IPropertyChangeListener fontListener = event -> fontChanged(event.getProperty());
	private ArticleSession session;
	private SessionModel model;
	private ArticleSheet sheet;
	private MarkingPart part;
	private NoticeBar notice;
	private RuleWatch rules;
	private WorkTimer timer;
	private List<Finding> findings;
	private boolean dirty;
	private WaitingPage waiting;
	private IMemento memory;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof ArticleInput) && !(input instanceof PendingArticle)) {
			throw new PartInitException(Messages.ArticleEditor_wrongInput);
		}
		setSite(site);
		setInput(input);
		ArticleInput article = input instanceof PendingArticle pending ? pending.resolve() : (ArticleInput) input;
		if (article == null) {
			setPartName(shortened(input.getName()));
			return;
		}
		try {
			open(article);
		} catch (CorpusException e) {
			throw new PartInitException(e.located(), e);
		}
	}

	private void open(ArticleInput article) throws CorpusException {
		String viewer = article.store().actor();
		if (!Visibility.of(article.store().corpus(), viewer).sees(article.annotator())) {
			throw new CorpusException(NLS.bind(Messages.ArticleEditor_blind, viewer, article.annotator()));
		}
		session = article.store().session(article.articleId(), article.annotator());
		model = new SessionModel(session, getSite().getShell().getDisplay(), this::tell);
		setInput(article);
		setPartName(name(article));
	}

	private String name(ArticleInput article) {
		String headline = session.article().getMetadata() == null ? null : session.article().getMetadata().getHeadline();
		return shortened(headline == null || headline.isBlank() ? article.articleId() : headline);
	}

	private static String shortened(String name) {
		return Ellipsis.cut(name, HEADLINE);
	}

	@Override
	public void createPartControl(Composite parent) {
		if (session == null) {
			PendingArticle pending = (PendingArticle) getEditorInput();
			waiting = new WaitingPage(parent, pending.corpus(), pending.name(), store -> arrived(pending.resolve()),
					() -> getSite().getPage().closeEditor(this, false));
		} else {
			fill(parent);
		}
	}

	/** The corpus is open: the article takes the place of the page that waited for it. */
	private void arrived(ArticleInput article) {
		Composite parent = waiting.control().getParent();
		boolean focus = getSite().getPage().getActivePart() == this;
		try {
			open(article);
		} catch (CorpusException e) {
			waiting.failed(e.located());
			return;
		}
		waiting.dispose();
		waiting = null;
		parent.setRedraw(false);
		fill(parent);
		parent.layout(true, true);
		parent.setRedraw(true);
		firePropertyChange(IWorkbenchPartConstants.PROP_INPUT);
		if (focus) {
			setFocus();
		}
	}

	private void fill(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		notice = new NoticeBar(parent);
		Composite area = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		sheet = new ArticleSheet(area, model, Palette.current());
		sheet.setNotices(this::tell);
		sheet.beside().follow(session);
		sheet.beside().setViews(() -> GuideView.show(getSite().getPage(), null), () -> InspectorView.comment(getSite().getPage()));
		sheet.setMetadataEditor(() -> InspectorView.showMetadata(getSite().getPage()));
		DoneCheck doneCheck = new DoneCheck(sheet, CHECKER);
		sheet.setDoneCheck(doneCheck::ask);
		part = new DeskPart(sheet.desk(), sheet.zones(), sheet.corrections(), doneCheck::ask, sheet.beside().others());
		sheet.setOthers(new SavedLayers(session));
		rules = new RuleWatch(model, parent.getDisplay(), CHECKER, this::found);
		dirty = session.isDirty();
		model.addListener(this::modelChanged);
		sheet.desk().addListener(this::changed);
		sheet.page().text().addCaretListener(event -> parent.getDisplay().asyncExec(this::showStatus));
		new MarkingKeys(getSite().getService(IContextService.class), sheet.page().text());
		createMenu();
		createActions();
		Themes.addListener(themeListener);
		PlatformUI.getWorkbench().getThemeManager().addPropertyChangeListener(fontListener);
		timer = new WorkTimer(parent.getDisplay(), this::isInFront, this::worked);
		rules.schedule();
		prepareNames();
		tellState();
		Place.of(memory).show(sheet);
	}

	/** Time counts, and the article is what the annotator has before him. */
	private boolean isInFront() {
		return getSite().getPage().getActiveEditor() == this && model.activeSeconds() >= 0 && !session.isReadOnly()
				&& getSite().getShell().getDisplay().getActiveShell() != null;
	}

	private void worked(int seconds) {
		int before = model.activeSeconds();
		session.addActive(seconds);
		if (before / 60 != model.activeSeconds() / 60) {
			showStatus();
		}
	}

	/** The first pop-in finds the names in the registries prepared. */
	private void prepareNames() {
		Runnable preparation = RegistryNames.preparation(model.registries());
		Job job = Job.createSystem(Messages.ArticleEditor_names, (ICoreRunnable) monitor -> preparation.run());
		job.setPriority(Job.DECORATE);
		job.schedule();
	}

	private void createMenu() {
		MenuManager menu = new MenuManager("#PopupMenu", CONTEXT_MENU); //$NON-NLS-1$
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(manager -> manager.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS)));
		sheet.page().text().setMenu(menu.createContextMenu(sheet.page().text()));
		getSite().registerContextMenu(CONTEXT_MENU, menu, sheet.page().viewer());
	}

	private void createActions() {
		IUndoContext context = session.undoContext();
		actions.put(ActionFactory.UNDO.getId(), new UndoActionHandler(getEditorSite(), context));
		actions.put(ActionFactory.REDO.getId(), new RedoActionHandler(getEditorSite(), context));
		actions.put(ActionFactory.FIND.getId(), action(() -> sheet.findBar().open()));
		actions.put(ActionFactory.COPY.getId(), action(() -> sheet.page().text().copy()));
		actions.put(ActionFactory.SELECT_ALL.getId(), action(() -> sheet.page().text().selectAll()));
		if (getEditorSite().getActionBarContributor() instanceof ArticleEditorContributor contributor) {
			contributor.takeActions(this);
		}
	}

	private static Action action(Runnable run) {
		return new Action() {
			@Override
			public void run() {
				run.run();
			}
		};
	}

	// --- what is to be told

	private void tellState() {
		if (session.isReadOnly()) {
			String who = session.lockHolder() == null ? "?" //$NON-NLS-1$
					: session.lockHolder().user() + " @ " + session.lockHolder().host(); //$NON-NLS-1$
			notice.show(NLS.bind(Messages.ArticleEditor_readOnly, who), Palette.current(), dismiss());
		} else if (session.recovery() != null) {
			String time = DateFormat.getDateTimeInstance(DateFormat.MEDIUM, DateFormat.SHORT)
					.format(Date.from(session.recovery().last()));
			int steps = session.recovery().gestures();
			notice.show(NLS.bind(steps == 1 ? Messages.ArticleEditor_recoveredOne : Messages.ArticleEditor_recovered, steps, time),
					Palette.current(),
					new NoticeBar.Offer("org.saksi.ui.editor.recovery.keep", Messages.ArticleEditor_keep, this::setFocus), //$NON-NLS-1$
					new NoticeBar.Offer("org.saksi.ui.editor.recovery.discard", Messages.ArticleEditor_discard, () -> { //$NON-NLS-1$
						discard();
						setFocus();
					}));
		}
		session.notices().forEach(this::tell);
	}

	private NoticeBar.Offer dismiss() {
		return new NoticeBar.Offer("org.saksi.ui.editor.notice.dismiss", Messages.ArticleEditor_dismiss, this::setFocus); //$NON-NLS-1$
	}

	private void discard() {
		try {
			session.discard();
		} catch (CorpusException e) {
			Jobs.show(Messages.ArticleEditor_discardFailed, e);
		}
	}

	private void tell(String message) {
		if (notice != null) {
			notice.show(message, Palette.current(), dismiss());
		}
	}

	private void tell(Notice said) {
		IStatusLineManager line = getEditorSite().getActionBars().getStatusLineManager();
		line.setErrorMessage(said.problem() ? said.text() : null);
		line.setMessage(said.problem() ? null : said.text());
		if (said.problem()) {
			getSite().getShell().getDisplay().beep();
		}
	}

	private void modelChanged() {
		if (dirty != session.isDirty()) {
			dirty = !dirty;
			firePropertyChange(IWorkbenchPartConstants.PROP_DIRTY);
		}
		rules.schedule();
		changed();
	}

	private void changed() {
		showStatus();
		listeners.forEach(Runnable::run);
	}

	private void showStatus() {
		if (!sheet.page().text().isDisposed()
				&& getEditorSite().getActionBarContributor() instanceof ArticleEditorContributor contributor) {
			contributor.show(this);
		}
	}

	private void found(List<Finding> found) {
		findings = List.copyOf(found);
		sheet.page().showFindings(found);
		sheet.problems().set(findings);
		sheet.beside().set(findings);
		listeners.forEach(Runnable::run);
		findingsListeners.forEach(Runnable::run);
	}

	private void themeChanged() {
		sheet.setPalette(Palette.current());
	}

	private void fontChanged(String property) {
		if (ArticlePage.FONT.equals(property)) {
			sheet.page().updateFont();
		}
	}

	// --- for others

	/** @return what is shown; {@code null} before the controls are there */
	public ArticleSheet sheet() {
		return sheet;
	}

	/** @return undo, redo and so on in this article, by the id of the command; empty before the controls are there */
	public Map<String, IAction> actions() {
		return Collections.unmodifiableMap(actions);
	}

	/** @return what the rules have found last */
	public List<Finding> findings() {
		return findings == null ? List.of() : findings;
	}

	/** Adds a listener that is called when marks, the active mark or findings have changed. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Removes a listener. */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (session == null) {
			return super.getAdapter(adapter);
		}
		if (adapter == UnsavedWork.class) {
			return adapter.cast((UnsavedWork) session::discard);
		}
		if (adapter == IUndoContext.class) {
			return adapter.cast(session.undoContext());
		}
		if (adapter == CheckedArticle.class) {
			return adapter.cast(checked);
		}
		if (adapter == ArticleMarks.class) {
			return adapter.cast(new DeskMarks(sheet.desk()));
		}
		return adapter == MarkingPart.class ? adapter.cast(part) : super.getAdapter(adapter);
	}

	@Override
	public String getTitleToolTip() {
		return getEditorInput().getToolTipText();
	}

	@Override
	public void setFocus() {
		Control control = sheet == null ? waiting == null ? null : waiting.control() : sheet.page().text();
		if (control != null) {
			control.setFocus();
		}
	}

	@Override
	public void restoreState(IMemento memento) {
		memory = memento;
	}

	@Override
	public void saveState(IMemento memento) {
		if (sheet != null && !sheet.page().text().isDisposed()) {
			Place.of(sheet).write(memento);
		} else if (memory != null) {
			Place.of(memory).write(memento);
		}
	}

	@Override
	public int promptToSaveOnClose() {
		List<ArticleEditor> unsaved = isDirty() ? List.of(this) : List.of(); // the platform asks of all that it thinks unsaved
		return SaveQuestion.ask(getSite().getShell(), unsaved, false) ? NO : CANCEL; // what is to be saved is saved by now
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		try {
			session.save(monitor);
		} catch (CorpusException e) {
			monitor.setCanceled(true);
			Jobs.show(Messages.ArticleEditor_save, e);
		}
	}

	@Override
	public void doSaveAs() {
		// a layer has its place in the corpus
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public boolean isDirty() {
		return session != null && session.isDirty();
	}

	@Override
	public void dispose() {
		if (waiting != null) {
			waiting.dispose();
		}
		Themes.removeListener(themeListener);
		PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(fontListener);
		if (rules != null) {
			rules.dispose();
			timer.dispose();
		}
		if (model != null) {
			model.dispose();
			if (session.isDirty() && !session.isReadOnly()) {
				discard(); // who closes an editor unsaved was asked, and said no
			}
			session.close();
		}
		super.dispose();
	}

	/** What others see of the check. */
	private final class Checked implements CheckedArticle {

		@Override
		public ArticleInput input() {
			return (ArticleInput) getEditorInput();
		}

		@Override
		public List<Finding> findings() {
			return findings;
		}

		@Override
		public void check() {
			rules.schedule();
		}

		@Override
		public void show(Finding finding) {
			sheet.problems().show(finding);
		}

		@Override
		public void offerFixes(Finding finding) {
			show(finding);
			sheet.popups().fixes(List.of(finding));
		}

		@Override
		public void addFindingsListener(Runnable listener) {
			findingsListeners.add(listener);
		}

		@Override
		public void removeFindingsListener(Runnable listener) {
			findingsListeners.remove(listener);
		}
	}
}
