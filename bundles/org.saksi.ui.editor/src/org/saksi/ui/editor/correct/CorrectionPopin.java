package org.saksi.ui.editor.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.saksi.core.anchor.EditEffects.Effect;
import org.saksi.core.anchor.EditEffects.Kind;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.Segment;
import org.saksi.model.marks.Layer;
import org.saksi.model.scheme.MarkType;
import org.saksi.ui.editor.ArticleModel;
import org.saksi.ui.editor.correct.EffectsTable.Row;
import org.saksi.ui.editor.desk.Corrections;
import org.saksi.ui.editor.inspector.form.Labels;
import org.saksi.ui.ids.WidgetIds;
import org.saksi.ui.style.Hue;
import org.saksi.ui.style.Palette;

/**
 * Asks what a stretch of the text should be, and why. While one types it lists what becomes of the marks that the correction
 * touches. Enter corrects, Escape leaves. It also goes when one leaves the window without having typed anything.
 */
public final class CorrectionPopin {

	/** The ids of its fields. */
	public static final String OLD_ID = "correct.old"; //$NON-NLS-1$
	/** What it should be. */
	public static final String NEW_ID = "correct.new"; //$NON-NLS-1$
	/** Why. */
	public static final String REASON_ID = "correct.reason"; //$NON-NLS-1$
	/** What becomes of the marks. */
	public static final String MARKS_ID = "correct.marks"; //$NON-NLS-1$
	/** What Enter does, or why nothing can be done. */
	public static final String HINT_ID = "correct.hint"; //$NON-NLS-1$

	private static final int WIDTH = 520;
	private static final int ONE_LINE = 48;
	private static final int MOST_LINES = 4;
	private static final int MARGIN = 10;

	private final Control page;
	private final ArticleModel model;
	private final Corrections corrections;
	private final Segment place;
	private final String old;
	private final Shell shell;
	private final Text replacement;
	private final Text reason;
	private final EffectsTable table;
	private final Label hint;
	private final String refusal;
	private final List<Layer> layers = new ArrayList<>();

	/**
	 * Opens it.
	 *
	 * @param page gets the focus back
	 * @param at   its upper left corner, in pixels of the display
	 */
	public CorrectionPopin(Control page, Point at, ArticleModel model, Corrections corrections, SeenLayers others) {
		this.page = page;
		this.model = model;
		this.corrections = corrections;
		place = corrections.place();
		old = model.text().text().substring(place.start(), place.end());
		refusal = Corrections.refusal(model);
		layers.add(model.layer());
		shell = new Shell(page.getShell(), SWT.NO_TRIM);
		FillLayout frame = new FillLayout();
		frame.marginWidth = 1;
		frame.marginHeight = 1;
		shell.setLayout(frame);
		shell.setText(Messages.Correct_title);
		shell.setBackground(Palette.current().color(Hue.CONNECTOR));
		Labels.ownColours(shell);
		Composite content = new Composite(shell, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(8, 6).applyTo(content);
		field(content, Messages.Correct_old, OLD_ID, SWT.READ_ONLY).setText(old);
		replacement = field(content, Messages.Correct_new, NEW_ID, refusal == null ? SWT.NONE : SWT.READ_ONLY);
		reason = field(content, Messages.Correct_reason, REASON_ID, refusal == null ? SWT.NONE : SWT.READ_ONLY);
		reason.setMessage(Messages.Correct_reasonHint);
		table = new EffectsTable(content);
		WidgetIds.set(table.control(), MARKS_ID);
		hint = Labels.coloured(content, SWT.WRAP, refusal == null ? Hue.DIMMED : Hue.ERROR);
		WidgetIds.set(hint, HINT_ID);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(50, SWT.DEFAULT).applyTo(hint);
		replacement.setText(old);
		replacement.selectAll();
		content.setTabList(new Control[] { replacement, reason, table.control() });
		listen();
		show();
		place(at);
		shell.open();
		replacement.setFocus();
		others.load(this::add);
	}

	/** A field as high as the old text needs, within bounds. */
	private Text field(Composite parent, String name, String id, int style) {
		Label label = Labels.coloured(parent, SWT.NONE, Hue.DIMMED);
		Labels.set(label, name);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
		boolean lines = !REASON_ID.equals(id) && (old.length() > ONE_LINE || old.chars().anyMatch(c -> c == '\n' || c == '\r'));
		Text text = WidgetIds.set(new Text(parent, SWT.BORDER | style | (lines ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE)), id);
		WidgetIds.name(text, name);
		GridDataFactory.fillDefaults().grab(true, false).hint(50, lines ? text.getLineHeight() * MOST_LINES : SWT.DEFAULT).applyTo(text);
		return text;
	}

	private void listen() {
		replacement.addModifyListener(event -> show());
		for (Control control : List.of(replacement, reason)) {
			control.addListener(SWT.KeyDown, this::key);
		}
		for (Control control : List.of(shell, replacement, reason, table.control())) {
			control.addListener(SWT.Traverse, CorrectionPopin.this::traverse);
		}
		shell.addListener(SWT.Deactivate, event -> shell.getDisplay().asyncExec(this::left));
	}

	private void traverse(Event event) {
		switch (event.detail) {
		case SWT.TRAVERSE_ESCAPE -> {
			event.doit = false;
			close();
		}
		case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS -> event.doit = true;
		default -> {
			// as the platform does
		}
		}
	}

	private void key(Event event) {
		boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
		if (enter && (event.stateMask & SWT.MODIFIER_MASK) == 0) {
			event.doit = false;
			apply();
		}
	}

	/** What was typed is not lost because one looks something up. */
	private void left() {
		if (!shell.isDisposed() && shell.getDisplay().getActiveShell() != shell && isUntouched()) {
			shell.close();
		}
	}

	private boolean isUntouched() {
		return replacement.getText().equals(old) && reason.getText().isEmpty();
	}

	private void add(List<Layer> others) {
		if (!shell.isDisposed()) {
			layers.addAll(others);
			show();
		}
	}

	private void show() {
		String typed = replacement.getText();
		List<Row> rows = new ArrayList<>();
		for (Layer layer : layers) {
			for (Effect effect : corrections.effects(layer, place, typed)) {
				MarkType type = model.scheme().type(effect.mark());
				rows.add(new Row(effect, type == null ? "" : SchemeIndex.label(type, Locale.getDefault()), //$NON-NLS-1$
						layer == model.layer() ? null : layer.getAnnotator()));
			}
		}
		table.show(rows);
		long gone = rows.stream().filter(row -> row.effect().kind() != Kind.FOLLOWS).count();
		Labels.set(hint, refusal != null ? refusal : typed.equals(old) ? Messages.Correct_hintType
				: rows.isEmpty() ? Messages.Correct_hintNone : NLS.bind(Messages.Correct_hint, rows.size(), gone));
		hint.requestLayout();
	}

	private void apply() {
		if (refusal != null) {
			shell.getDisplay().beep();
			return;
		}
		String typed = replacement.getText();
		String why = reason.getText();
		close();
		if (!typed.equals(old)) {
			corrections.correct(place, typed, why);
		}
	}

	private void close() {
		shell.close();
		if (!page.isDisposed()) {
			page.getShell().setActive();
			page.setFocus();
		}
	}

	private void place(Point at) {
		Rectangle screen = page.getMonitor().getClientArea();
		Point size = shell.computeSize(Math.min(WIDTH, screen.width), SWT.DEFAULT);
		int x = Math.clamp(at.x, screen.x, Math.max(screen.x, screen.x + screen.width - size.x));
		int y = Math.clamp(at.y, screen.y, Math.max(screen.y, screen.y + screen.height - size.y));
		shell.setBounds(x, y, size.x, size.y);
	}

	/** @return its window, for tests */
	Shell shell() {
		return shell;
	}
}
