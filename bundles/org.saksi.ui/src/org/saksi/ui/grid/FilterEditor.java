package org.saksi.ui.grid;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.viewport.command.ShowColumnInViewportCommand;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.saksi.ui.grid.parts.CellFilter;
import org.saksi.ui.ids.WidgetIds;
import org.saksi.ui.style.Hue;
import org.saksi.ui.style.Palette;

/**
 * Edits the filter of a column in its place: a text field, or a list of choices for a closed set. The filter works while it is
 * typed. Tab goes to the next column, Enter or Down to the rows, Escape takes the filter back.
 */
final class FilterEditor<T> {

	/** How long typing must rest until the rows are filtered, in milliseconds. */
	private static final int REST = 150;
	private static final int MOST_VISIBLE = 12;

	private final Grid<T> grid;
	private int position = -1;
	private String before;
	private Text field;
	private Shell list;
	private final Runnable apply = this::apply;

	FilterEditor(Grid<T> grid) {
		this.grid = grid;
	}

	/** Opens on a shown column. */
	void open(int column) {
		close();
		NatTable table = grid.control();
		table.doCommand(new ShowColumnInViewportCommand(column));
		position = column;
		Rectangle bounds = bounds();
		if (bounds == null) {
			position = -1;
			return;
		}
		before = grid.state().filters().getOrDefault(column().id(), ""); //$NON-NLS-1$
		if (column().choices() == null) {
			openField(bounds);
		} else {
			openList(bounds);
		}
	}

	private GridColumn<T> column() {
		return grid.columns().shown().get(position);
	}

	private Rectangle bounds() {
		NatTable table = grid.control();
		for (int x = 0; x < table.getColumnCount(); x++) {
			if (table.getColumnIndexByPosition(x) == position) {
				return table.getBoundsByPosition(x, GridLayers.FILTER_ROW);
			}
		}
		return null;
	}

	private void openField(Rectangle bounds) {
		Palette palette = Palette.current();
		field = new Text(grid.control(), SWT.SINGLE | SWT.BORDER);
		field.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE); //$NON-NLS-1$
		WidgetIds.set(WidgetIds.name(field, NLS.bind(Messages.Grid_filterOf, column().label())), "grid.filter"); //$NON-NLS-1$
		field.setBackground(palette.color(Hue.PAGE));
		field.setForeground(palette.color(Hue.TEXT));
		field.setText(before);
		field.setToolTipText(Messages.Grid_filterHint);
		field.setBounds(bounds.x, bounds.y, bounds.width, bounds.height);
		field.selectAll();
		field.setFocus();
		field.addListener(SWT.Modify, event -> field.getDisplay().timerExec(REST, apply));
		field.addListener(SWT.Traverse, this::traversed);
		field.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				event.doit = false;
				leave();
			}
		});
		field.addListener(SWT.FocusOut, event -> close());
	}

	private void traversed(Event event) {
		switch (event.detail) {
		case SWT.TRAVERSE_ESCAPE -> {
			event.doit = false;
			field.setText(before);
			leave();
		}
		case SWT.TRAVERSE_RETURN -> {
			event.doit = false;
			leave();
		}
		case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS -> {
			event.doit = false;
			int count = grid.columns().shown().size();
			open((position + (event.detail == SWT.TRAVERSE_TAB_NEXT ? 1 : count - 1)) % count);
		}
		default -> {
			// as ever
		}
		}
	}

	private void leave() {
		close();
		grid.focusFirst();
	}

	private void apply() {
		if (field != null && !field.isDisposed()) {
			grid.setFilter(column().id(), field.getText());
		}
	}

	private void openList(Rectangle bounds) {
		NatTable table = grid.control();
		list = new Shell(table.getShell(), SWT.NO_TRIM | SWT.ON_TOP);
		list.setLayout(new FillLayout());
		Table choices = new Table(list, SWT.CHECK | SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
		WidgetIds.set(WidgetIds.name(choices, NLS.bind(Messages.Grid_filterOf, column().label())), "grid.choices"); //$NON-NLS-1$
		List<String> values = new ArrayList<>(column().choices().get());
		if (!values.contains("")) { //$NON-NLS-1$
			values.add(""); //$NON-NLS-1$
		}
		List<String> chosen = before.isEmpty() ? List.of() : CellFilter.values(before);
		for (String value : values) {
			TableItem item = new TableItem(choices, SWT.NONE);
			item.setText(value.isEmpty() ? Messages.Grid_noGroup : value);
			item.setData(value);
			item.setChecked(chosen.contains(value));
		}
		choices.setSelection(0);
		choices.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose(choices)));
		Shell opened = list;
		choices.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE || event.detail == SWT.TRAVERSE_RETURN) {
				if (event.detail == SWT.TRAVERSE_ESCAPE) {
					grid.setFilter(column().id(), before);
				}
				event.doit = false;
				leave();
			}
		});
		list.addListener(SWT.Deactivate, event -> opened.getDisplay().asyncExec(() -> close(opened)));
		Point size = list.computeSize(SWT.DEFAULT, choices.getItemHeight() * Math.min(values.size(), MOST_VISIBLE) + 8);
		Point at = table.toDisplay(bounds.x, bounds.y + bounds.height);
		list.setBounds(at.x, at.y, Math.max(bounds.width, size.x), size.y);
		list.open();
		choices.setFocus();
	}

	private void choose(Table choices) {
		List<String> chosen = new ArrayList<>();
		for (TableItem item : choices.getItems()) {
			if (item.getChecked()) {
				chosen.add((String) item.getData());
			}
		}
		grid.setFilter(column().id(), CellFilter.anyOf(chosen));
	}

	private void close(Shell opened) {
		if (list == opened) {
			close();
		} else if (!opened.isDisposed()) {
			opened.dispose();
		}
	}

	/** Puts the field where its column is now. */
	void place() {
		if (field != null && !field.isDisposed()) {
			Rectangle bounds = position < grid.columns().shown().size() ? bounds() : null;
			if (bounds != null) {
				field.setBounds(bounds.x, bounds.y, bounds.width, bounds.height);
			}
		}
	}

	/** Closes; what was typed counts. */
	void close() {
		Text closing = field;
		Shell closingList = list;
		if (closing != null && !closing.isDisposed()) {
			apply();
		}
		field = null;
		list = null;
		position = -1;
		if (closing != null && !closing.isDisposed()) {
			closing.dispose();
		}
		if (closingList != null && !closingList.isDisposed()) {
			closingList.dispose();
		}
	}
}
