package org.saksi.ui.editor.popin;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Monitor;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.saksi.core.names.NameSearch;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.scheme.Tag;
import org.saksi.ui.editor.inspector.form.Labels;
import org.saksi.ui.ids.WidgetIds;
import org.saksi.ui.style.Hue;
import org.saksi.ui.style.Palette;

/**
 * A small window beside a point: one types, it lists what fits. Up and Down move, Enter takes the chosen entry, Ctrl+Enter (or
 * Enter where nothing is chosen) makes a new one, Tab goes to its type, Escape or leaving the window closes it.
 *
 * <p>It is a window that the window manager knows and that takes the focus, not a grab of the pointer, so that it works the same
 * everywhere.
 *
 * @param <T> what is found
 */
public final class SearchPopin<T> {

	private static final int HEIGHT = 320;
	private static final int GAP = 4;
	/** Room between the line that it speaks of and a pop-in above it, for what is drawn around marks. */
	private static final int ABOVE = 24;

	private final Control parent;
	private final Finder<T> finder;
	private final Shell shell;
	private final Text text;
	private final MatchTable<T> table;
	private final Label hint;
	private Combo type;
	private boolean typeChosen;

	/**
	 * Opens a pop-in.
	 *
	 * @param at       in coordinates of the display; it opens below
	 * @param proposal what is in the text field at first, selected; may be {@code null}
	 */
	SearchPopin(Control parent, Point at, Finder<T> finder, String proposal) {
		this.parent = parent;
		this.finder = finder;
		shell = new Shell(parent.getShell(), SWT.NO_TRIM);
		FillLayout frame = new FillLayout();
		frame.marginWidth = 1;
		frame.marginHeight = 1;
		shell.setLayout(frame);
		shell.setText(finder.prompt());
		shell.setBackground(Palette.current().color(Hue.CONNECTOR));
		Labels.ownColours(shell);
		Composite content = new Composite(shell, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 8).spacing(6, 6).applyTo(content);
		text = WidgetIds.set(new Text(content, SWT.SINGLE | SWT.BORDER), "popin.text"); //$NON-NLS-1$
		WidgetIds.name(text, finder.prompt());
		text.setMessage(finder.prompt());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		table = new MatchTable<>(content, finder);
		GridDataFactory.fillDefaults().grab(true, true).hint(100, 100).applyTo(table.control());
		hint = Labels.coloured(content, SWT.NONE, Hue.DIMMED);
		GridDataFactory.fillDefaults().grab(true, false).hint(50, SWT.DEFAULT).applyTo(hint);
		if (finder.creates()) {
			Composite foot = new Composite(content, SWT.NONE);
			GridDataFactory.fillDefaults().grab(true, false).applyTo(foot);
			createFoot(foot);
			content.setTabList(new Control[] { text, foot });
		} else {
			content.setTabList(new Control[] { text });
		}
		shell.setDefaultButton(null);
		listen();
		text.setText(proposal == null ? "" : proposal.strip()); //$NON-NLS-1$
		text.selectAll();
		search();
		place(at);
		shell.open();
		text.setFocus();
	}

	private void createFoot(Composite foot) {
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(6, 0).applyTo(foot);
		Label label = Labels.coloured(foot, SWT.NONE, Hue.DIMMED);
		GridDataFactory.fillDefaults().grab(true, false).hint(20, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(label);
		if (finder.types().isEmpty()) {
			GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(label);
		} else {
			Labels.set(label, finder.typePrompt());
			type = WidgetIds.set(new Combo(foot, SWT.READ_ONLY), "popin.type"); //$NON-NLS-1$
			WidgetIds.name(type, finder.typePrompt());
			type.setToolTipText(finder.typePrompt());
			type.add("\u2013"); //$NON-NLS-1$
			finder.types().forEach(tag -> type.add(SchemeIndex.label(tag, Locale.getDefault())));
			type.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> typeChosen = true));
			type.addListener(SWT.KeyDown, this::onEnterElsewhere);
		}
		Button create = WidgetIds.set(new Button(foot, SWT.PUSH), "popin.create"); //$NON-NLS-1$
		create.setText(Messages.Popin_create);
		create.setToolTipText("Ctrl+Enter"); //$NON-NLS-1$
		create.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> create()));
	}

	private void listen() {
		text.addModifyListener(e -> search());
		text.addListener(SWT.KeyDown, this::onKey);
		table.onChoose(this::choose);
		table.onSelect(this::showHint);
		shell.addListener(SWT.Traverse, this::onEscape);
		for (Control control : List.of(text, table.control())) {
			control.addListener(SWT.Traverse, this::onEscape);
		}
		shell.addListener(SWT.Deactivate, e -> shell.getDisplay().asyncExec(this::left));
	}

	/** The list of the types is a window of its own: opening it is not leaving. */
	private void left() {
		if (!shell.isDisposed() && shell.getDisplay().getActiveShell() != shell
				&& (type == null || !type.getListVisible())) {
			shell.close();
		}
	}

	private void onEscape(Event event) {
		if (event.detail == SWT.TRAVERSE_ESCAPE) {
			event.doit = false;
			close();
		}
	}

	private void onKey(Event event) {
		switch (event.keyCode) {
		case SWT.ARROW_DOWN -> table.move(1);
		case SWT.ARROW_UP -> table.move(-1);
		case SWT.PAGE_DOWN -> table.move(8);
		case SWT.PAGE_UP -> table.move(-8);
		case SWT.CR, SWT.KEYPAD_CR -> {
			if ((event.stateMask & SWT.MOD1) != 0 || table.chosen() == null) {
				create();
			} else {
				choose(table.chosen());
			}
		}
		default -> {
			return;
		}
		}
		event.doit = false;
	}

	private void onEnterElsewhere(Event event) {
		if (event.keyCode == SWT.CR && (event.stateMask & SWT.MOD1) != 0) {
			event.doit = false;
			create();
		}
	}

	private void search() {
		List<NameSearch.Match<T>> found = finder.find(text.getText());
		table.show(found);
		if (type != null && !typeChosen) {
			String guess = finder.guess(text.getText());
			type.select(guess == null ? 0 : 1 + finder.types().stream().map(Tag::getId).toList().indexOf(guess));
		}
		showHint();
	}

	private void showHint() {
		T chosen = table.chosen();
		String label;
		if (chosen != null) {
			label = finder.creates() ? Messages.Popin_hintChoose : Messages.Popin_hintChooseOnly;
		} else {
			label = finder.creates() && !typed().isEmpty() ? NLS.bind(Messages.Popin_hintCreate, finder.created(typed()))
					: table.isEmpty() ? Messages.Popin_nothing : Messages.Popin_hintMove;
		}
		Labels.set(hint, label);
		hint.setToolTipText(label);
	}

	private String typed() {
		return text.getText().strip();
	}

	private void choose(T entry) {
		close();
		finder.choose(entry);
	}

	private void create() {
		String name = typed().isEmpty() ? finder.unnamed() : typed();
		if (!finder.creates() || name.isEmpty()) {
			return;
		}
		int at = type == null ? 0 : type.getSelectionIndex();
		String tag = at < 1 ? null : finder.types().get(at - 1).getId();
		close();
		finder.create(name, tag);
	}

	private void close() {
		shell.close();
		if (!parent.isDisposed()) {
			parent.getShell().setActive();
			parent.setFocus();
		}
	}

	private void place(Point at) {
		Display display = shell.getDisplay();
		Rectangle screen = display.getPrimaryMonitor().getClientArea();
		for (Monitor monitor : display.getMonitors()) {
			if (monitor.getClientArea().contains(at)) {
				screen = monitor.getClientArea();
			}
		}
		int width = Math.min(finder.width(), screen.width);
		int height = Math.min(HEIGHT, screen.height);
		int x = Math.max(screen.x, Math.min(at.x, screen.x + screen.width - width));
		int y = at.y + GAP;
		if (y + height > screen.y + screen.height) {
			int above = at.y - height - ABOVE - (parent instanceof StyledText page ? page.getLineHeight() : parent.getSize().y);
			y = above >= screen.y ? above : Math.max(screen.y, screen.y + screen.height - height);
		}
		shell.setBounds(x, y, width, height);
	}

	/** @return its window, for tests */
	Shell shell() {
		return shell;
	}
}
