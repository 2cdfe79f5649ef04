package org.saksi.ui.editor.popups;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.saksi.ui.ids.WidgetIds;
import org.saksi.ui.style.Hue;
import org.saksi.ui.style.Palette;

/** A pop-in: a field to type in and what fits. Arrows move, Enter picks, Esc closes. */
public final class ChoicePopup extends PopupDialog {

	/** The id of the field. */
	public static final String FIELD_ID = "org.saksi.ui.editor.popup.field"; //$NON-NLS-1$
	/** The id of the table. */
	public static final String TABLE_ID = "org.saksi.ui.editor.popup.table"; //$NON-NLS-1$

	/** In pixels at 100 %, as all widths here. */
	private static final int LEAST_LABEL = 270;
	private static final int MOST_LABEL = 460;
	private static final int LEAST_MORE = 160;
	private static final int MOST_MORE = 340;
	private static final int LEAST_ROWS = 4;
	private static final int MOST_ROWS = 11;

	private static final int MOST = 60;

	private final String name;
	private final String typed;
	private final Function<String, List<Choice>> choices;
	private final Point place;
	private Function<String, Choice> atOnce = letters -> null;
	private Text field;
	private Table table;
	private List<Choice> shown = List.of();

	/**
	 * A pop-in, to be opened.
	 *
	 * @param name    what is asked for, localized
	 * @param typed   what the field holds at first, selected
	 * @param choices gives what fits the text of the field, best first
	 * @param place   its upper left corner, in pixels of the display
	 */
	public ChoicePopup(Shell parent, String name, String typed, Function<String, List<Choice>> choices, Point place) {
		super(parent, SWT.RESIZE | SWT.ON_TOP, true, false, false, false, false, name, Messages.ChoicePopup_hint);
		this.name = name;
		this.typed = typed;
		this.choices = choices;
		this.place = place;
	}

	/** Says what is picked as soon as it is typed; {@code null} for nothing. */
	public void pickAtOnce(Function<String, Choice> choice) {
		atOnce = choice;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(6, 4).spacing(0, 4).applyTo(area);
		field = WidgetIds.set(new Text(area, SWT.SEARCH | SWT.SINGLE), FIELD_ID);
		WidgetIds.name(field, name);
		field.setMessage(Messages.ChoicePopup_type);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
		table = WidgetIds.set(new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL), TABLE_ID);
		WidgetIds.name(table, name);
		new TableColumn(table, SWT.NONE);
		new TableColumn(table, SWT.NONE);
		field.setText(typed);
		field.selectAll();
		field.addModifyListener(event -> typed());
		field.addListener(SWT.KeyDown, this::key);
		table.addListener(SWT.DefaultSelection, event -> pick());
		table.addListener(SWT.MouseUp, event -> {
			if (table.getItem(new Point(event.x, event.y)) != null) {
				pick();
			}
		});
		fill();
		fit();
		return area;
	}

	/** As wide as what is offered first, so that it is not cut, within bounds; a few choices leave no empty space below. */
	private void fit() {
		int label = width(table.getColumn(0), LEAST_LABEL, MOST_LABEL);
		int more = width(table.getColumn(1), LEAST_MORE, MOST_MORE);
		int rows = Math.clamp(table.getItemCount(), LEAST_ROWS, MOST_ROWS);
		GridDataFactory.fillDefaults().grab(true, true).hint(label + more, rows * table.getItemHeight()).applyTo(table);
	}

	private static int width(TableColumn column, int least, int most) {
		column.pack();
		column.setWidth(Math.clamp(column.getWidth(), least, most));
		return column.getWidth();
	}

	@Override
	protected Color getBackground() {
		return Palette.current().color(Hue.PAGE);
	}

	@Override
	protected Color getForeground() {
		return Palette.current().color(Hue.TEXT);
	}

	@Override
	protected Control getFocusControl() {
		return field;
	}

	@Override
	protected Point getInitialLocation(Point size) {
		Rectangle screen = getParentShell().getMonitor().getClientArea();
		return new Point(Math.clamp(place.x, screen.x, Math.max(screen.x, screen.x + screen.width - size.x)),
				Math.clamp(place.y, screen.y, Math.max(screen.y, screen.y + screen.height - size.y)));
	}

	private void typed() {
		Choice choice = atOnce.apply(field.getText());
		if (choice == null) {
			fill();
		} else {
			close();
			choice.pick().run();
		}
	}

	private void fill() {
		shown = choices.apply(field.getText().strip());
		shown = shown.size() > MOST ? shown.subList(0, MOST) : shown;
		table.setRedraw(false);
		table.removeAll();
		for (Choice choice : shown) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(0, choice.label());
			item.setText(1, choice.detail() == null ? "" : choice.detail()); //$NON-NLS-1$
			if (choice.rgb() != null) {
				item.setImage(0, Swatches.image(Palette.current().line(choice.rgb())));
			}
		}
		table.setRedraw(true);
		if (!shown.isEmpty()) {
			table.select(0);
			table.showSelection();
		}
	}

	private void key(Event event) {
		switch (event.keyCode) {
		case SWT.ARROW_DOWN -> move(event, 1);
		case SWT.ARROW_UP -> move(event, -1);
		case SWT.PAGE_DOWN -> move(event, 8);
		case SWT.PAGE_UP -> move(event, -8);
		case SWT.CR, SWT.KEYPAD_CR -> {
			event.doit = false;
			pick();
		}
		case SWT.ESC -> {
			event.doit = false;
			close();
		}
		default -> {
			// goes into the field
		}
		}
	}

	private void move(Event event, int by) {
		event.doit = false;
		if (!shown.isEmpty()) {
			table.setSelection(Math.clamp(table.getSelectionIndex() + by, 0, shown.size() - 1));
		}
	}

	private void pick() {
		int at = table.getSelectionIndex();
		if (at >= 0) {
			Choice choice = shown.get(at);
			close();
			choice.pick().run();
		}
	}
}
