package org.saksi.ui.scheme;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.IHandler;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPartConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.EditorPart;
import org.saksi.core.CorpusException;
import org.saksi.core.store.CorpusStore;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Labelled;
import org.saksi.model.scheme.Tag;
import org.saksi.ui.dialogs.Sentences;
import org.saksi.ui.editors.WaitingPage;
import org.saksi.ui.ids.WidgetIds;
import org.saksi.ui.scheme.parts.Icons;
import org.saksi.ui.scheme.parts.SchemeInput;
import org.saksi.ui.style.Hue;
import org.saksi.ui.style.Palette;
import org.saksi.ui.style.Themes;

/**
 * The scheme editor: the tree of the scheme, and the details of what is selected in it. Every change is a gesture, saved at
 * once; undo takes it back.
 */
public final class SchemeEditor extends EditorPart {

	/** As registered in {@code plugin.xml}. */
	public static final String ID = "org.saksi.ui.scheme.editor"; //$NON-NLS-1$

	private static final String CONTEXT = "org.saksi.ui.scheme.editing"; //$NON-NLS-1$
	private static final String TREE_MENU = "org.saksi.ui.scheme.tree"; //$NON-NLS-1$
	private static final String COMMAND = "org.saksi.ui.scheme."; //$NON-NLS-1$

	private final Map<String, Command> commands = new LinkedHashMap<>();
	private final Runnable themeListener = this::refresh;
	private SchemeModel model;
	private WaitingPage waiting;
	private SchemeActions actions;
	private SchemeTree tree;
	private DetailsPane details;
	private Label message;
	private Action undo;
	private Action redo;
	private IContextActivation activation;

	/** A command that works on what is selected. */
	private final class Command extends AbstractHandler {
		private final Runnable run;
		private final java.util.function.BooleanSupplier possible;

		Command(Runnable run, java.util.function.BooleanSupplier possible) {
			this.run = run;
			this.possible = possible;
		}

		@Override
		public Object execute(ExecutionEvent event) {
			details.flush();
			run.run();
			return null;
		}

		void update() {
			setBaseEnabled(possible.getAsBoolean());
		}
	}

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof SchemeInput scheme)) {
			throw new PartInitException(Messages.SchemeEditor_wrongInput);
		}
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		try {
			if (scheme.store() != null) {
				open(scheme.store());
			}
		} catch (CorpusException e) {
			throw new PartInitException(e.located(), e);
		}
	}

	private void open(CorpusStore store) throws CorpusException {
		model = new SchemeModel(store, getSite().getShell().getDisplay(), this::tell);
		setInput(new SchemeInput(store));
		setPartName(getEditorInput().getName());
	}

	@Override
	public void createPartControl(Composite parent) {
		if (model == null) {
			waiting = new WaitingPage(parent, ((SchemeInput) getEditorInput()).corpus(), getEditorInput().getName(), this::arrived,
					() -> getSite().getPage().closeEditor(this, false));
		} else {
			fill(parent);
		}
	}

	/** The corpus is open: its scheme takes the place of the page that waited for it. */
	private void arrived(CorpusStore store) {
		try {
			open(store);
		} catch (CorpusException e) {
			waiting.failed(e.located());
			return;
		}
		Composite parent = waiting.control().getParent();
		waiting.dispose();
		waiting = null;
		fill(parent);
		parent.layout(true, true);
		firePropertyChange(IWorkbenchPartConstants.PROP_INPUT);
		if (getSite().getPage().getActivePart() == this) {
			setFocus();
		}
	}

	private void fill(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		Composite bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 5).applyTo(bar);
		bar.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
		message = new Label(bar, SWT.WRAP);
		message.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE); //$NON-NLS-1$
		WidgetIds.set(message, "scheme.message"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(message);
		SashForm sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		Composite left = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(left);
		actions = new SchemeActions(model, getSite().getShell());
		createCommands();
		createToolBar(left);
		tree = new SchemeTree(left, model);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.control());
		actions.setTree(tree);
		details = new DetailsPane(sash, model, actions);
		sash.setWeights(45, 55);
		tree.viewer().addSelectionChangedListener(event -> selected());
		createKeys(tree.viewer().getControl());
		createMenu();
		createUndo();
		model.addListener(this::refresh);
		Themes.addListener(themeListener);
		tellReadOnly();
		selected();
		model.count();
	}

	private void createCommands() {
		commands.put("add", new Command(actions::add, this::canChange)); //$NON-NLS-1$
		commands.put("remove", new Command(actions::remove, () -> canChange() && isLabelled())); //$NON-NLS-1$
		commands.put("up", new Command(() -> actions.move(-1), () -> canChange() && isLabelled())); //$NON-NLS-1$
		commands.put("down", new Command(() -> actions.move(1), () -> canChange() && isLabelled())); //$NON-NLS-1$
		commands.put("rename", new Command(actions::rename, () -> canChange() && isLabelled())); //$NON-NLS-1$
		commands.put("merge", new Command(actions::merge, () -> canChange() && tree.selected() instanceof Tag tag //$NON-NLS-1$
				&& ((AttributeType) tag.eContainer()).getTags().size() > 1));
		commands.put("split", new Command(actions::split, () -> canChange() && tree.selected() instanceof Tag)); //$NON-NLS-1$
		commands.put("moveToType", new Command(actions::moveToType, () -> canChange() && actions.canMoveToType())); //$NON-NLS-1$
		commands.put("retire", new Command(actions::retire, () -> canChange() && isLabelled())); //$NON-NLS-1$
		commands.put("uses", new Command(actions::uses, this::isLabelled)); //$NON-NLS-1$
		IHandlerService service = getSite().getService(IHandlerService.class);
		commands.forEach((name, command) -> service.activateHandler(COMMAND + name, (IHandler) command));
	}

	private boolean canChange() {
		return tree != null && !model.isReadOnly();
	}

	private boolean isLabelled() {
		return tree != null && tree.selected() instanceof Labelled;
	}

	private void createToolBar(Composite parent) {
		ToolBar bar = new ToolBar(parent, SWT.FLAT | SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		Map<String, String> tools = new LinkedHashMap<>();
		tools.put("add", Messages.SchemeEditor_add); //$NON-NLS-1$
		tools.put("remove", Messages.SchemeEditor_remove); //$NON-NLS-1$
		tools.put("up", Messages.SchemeEditor_up); //$NON-NLS-1$
		tools.put("down", Messages.SchemeEditor_down); //$NON-NLS-1$
		tools.forEach((name, tip) -> {
			ToolItem item = WidgetIds.set(new ToolItem(bar, SWT.PUSH), "scheme.tool." + name); //$NON-NLS-1$
			item.setImage(Icons.image(name));
			item.setToolTipText(tip);
			Command command = commands.get(name);
			item.addListener(SWT.Selection, event -> command.execute(null));
			command.addHandlerListener(event -> {
				if (!item.isDisposed()) {
					item.setEnabled(command.isEnabled());
				}
			});
		});
	}

	/** The keys of the tree are commands as long as it has the focus. */
	private void createKeys(Control control) {
		IContextService service = getSite().getService(IContextService.class);
		control.addListener(SWT.FocusIn, event -> {
			if (activation == null) {
				activation = service.activateContext(CONTEXT);
			}
		});
		control.addListener(SWT.FocusOut, event -> {
			if (activation != null) {
				service.deactivateContext(activation);
				activation = null;
			}
		});
	}

	private void createMenu() {
		MenuManager menu = new MenuManager("#PopupMenu", TREE_MENU); //$NON-NLS-1$
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(manager -> manager.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS)));
		tree.viewer().getControl().setMenu(menu.createContextMenu(tree.viewer().getControl()));
		getSite().registerContextMenu(TREE_MENU, menu, tree.viewer());
		getSite().setSelectionProvider(tree.viewer());
	}

	private void createUndo() {
		undo = action(() -> actions.perform(true));
		redo = action(() -> actions.perform(false));
		IActionBars bars = getEditorSite().getActionBars();
		bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
		bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
		bars.updateActionBars();
	}

	private Action action(Runnable run) {
		return new Action() {
			@Override
			public void run() {
				details.flush();
				run.run();
			}
		};
	}

	private void updateUndo() {
		update(undo, Messages.SchemeEditor_undo, model.session().schemeStep(true));
		update(redo, Messages.SchemeEditor_redo, model.session().schemeStep(false));
	}

	private void update(Action action, String text, String step) {
		action.setEnabled(step != null && !model.isReadOnly());
		action.setText(NLS.bind(text, step == null ? "" : step)); //$NON-NLS-1$
	}

	private void tellReadOnly() {
		String reason = model.readOnlyReason();
		show(reason == null ? null : NLS.bind(Messages.SchemeEditor_readOnly, reason), Hue.TEXT);
	}

	/** What a gesture was refused for. */
	private void tell(String problem) {
		if (message == null || message.isDisposed()) {
			return;
		}
		if (problem == null) {
			tellReadOnly();
		} else {
			show(problem, Hue.ERROR);
		}
	}

	private void show(String text, Hue hue) {
		boolean visible = text != null;
		message.setText(visible ? Sentences.of(text).replace("&", "&&") : ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		message.setForeground(Palette.current().color(hue));
		message.setBackground(Palette.current().color(Hue.NOTICE));
		Composite bar = message.getParent();
		bar.setBackground(Palette.current().color(Hue.NOTICE));
		((GridData) bar.getLayoutData()).exclude = !visible;
		bar.setVisible(visible);
		bar.getParent().layout(true, true);
	}

	private void selected() {
		if (tree.selected() != null) {
			details.show(tree.selected());
		}
		commands.values().forEach(Command::update);
		updateUndo();
	}

	private void refresh() {
		if (!tree.viewer().getControl().isDisposed()) {
			tree.refresh();
			selected();
		}
	}

	@Override
	public void setFocus() {
		if (model == null) {
			waiting.control().setFocus();
			return;
		}
		model.look();
		tellReadOnly();
		tree.viewer().getControl().setFocus();
	}

	/** Saves what could not be saved at once. */
	@Override
	public void doSave(IProgressMonitor monitor) {
		if (model != null) {
			details.flush();
			model.save();
		}
	}

	@Override
	public void doSaveAs() {
		// a scheme has its place in the corpus
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public void dispose() {
		if (waiting != null) {
			waiting.dispose();
		}
		Themes.removeListener(themeListener);
		if (details != null) {
			details.flush();
		}
		if (model != null) {
			model.dispose();
		}
		super.dispose();
	}
}
