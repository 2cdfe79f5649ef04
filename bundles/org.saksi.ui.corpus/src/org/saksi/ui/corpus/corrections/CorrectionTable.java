package org.saksi.ui.corpus.corrections;

import java.util.function.Consumer;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.saksi.core.corrections.Correction;
import org.saksi.core.corrections.Correction.State;
import org.saksi.ui.ids.WidgetIds;

/** The table of corrections with their check boxes; Space takes or leaves all that are selected. */
final class CorrectionTable {

	private final Composite frame;
	private final Table table;
	private final CorrectionRows rows;
	private final Runnable changed;
	private final Consumer<Correction> selected;

	/**
	 * @param changed  runs when something was taken or left
	 * @param selected hears which row is selected, {@code null} for none
	 */
	CorrectionTable(Composite parent, CorrectionRows rows, Runnable changed, Consumer<Correction> selected) {
		this.rows = rows;
		this.changed = changed;
		this.selected = selected;
		frame = new Composite(parent, SWT.NONE);
		TableColumnLayout layout = new TableColumnLayout();
		frame.setLayout(layout);
		table = new Table(frame, SWT.BORDER | SWT.CHECK | SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI);
		WidgetIds.set(table, "corrections.table"); //$NON-NLS-1$
		WidgetIds.name(table, Messages.Corrections_title);
		table.setHeaderVisible(true);
		column(layout, Messages.Corrections_place, 16, 130);
		column(layout, Messages.Corrections_about, 24, 170);
		column(layout, Messages.Corrections_now, 18, 120);
		column(layout, Messages.Corrections_file, 18, 120);
		column(layout, Messages.Corrections_remark, 24, 160);
		table.addListener(SWT.SetData, this::show);
		table.addListener(SWT.Selection, this::select);
		table.addListener(SWT.FocusIn, event -> {
			if (table.getSelectionCount() == 0 && table.getItemCount() > 0) {
				table.setSelection(0); // so that Space has something to take
				tell();
			}
		});
		table.setItemCount(rows.size());
	}

	private void column(TableColumnLayout layout, String title, int weight, int width) {
		TableColumn column = new TableColumn(table, SWT.LEFT);
		column.setText(title);
		layout.setColumnData(column, new ColumnWeightData(weight, width));
	}

	Control control() {
		return frame;
	}

	void focus() {
		if (table.getItemCount() > 0 && table.getSelectionCount() == 0) {
			table.setSelection(0);
		}
		table.setFocus();
		tell();
	}

	private void show(Event event) {
		TableItem item = (TableItem) event.item;
		Correction row = rows.row(event.index);
		item.setText(CorrectionRows.texts(row));
		item.setImage(image(row.state()));
		item.setChecked(rows.isTaken(event.index));
		item.setGrayed(false);
	}

	private static Image image(State state) {
		ISharedImages images = PlatformUI.getWorkbench().getSharedImages();
		return images.getImage(switch (state) {
		case CHANGE -> ISharedImages.IMG_OBJS_INFO_TSK;
		case CONFLICT -> ISharedImages.IMG_OBJS_WARN_TSK;
		case REFUSED -> ISharedImages.IMG_OBJS_ERROR_TSK;
		});
	}

	private void select(Event event) {
		if (event.detail != SWT.CHECK) {
			tell();
			return;
		}
		TableItem item = (TableItem) event.item;
		int clicked = table.indexOf(item);
		boolean take = item.getChecked();
		boolean several = table.isSelected(clicked) && table.getSelectionCount() > 1;
		for (int index : several ? table.getSelectionIndices() : new int[] { clicked }) {
			rows.take(index, take);
			table.clear(index);
		}
		table.getItem(clicked).setChecked(rows.isTaken(clicked));
		changed.run();
	}

	private void tell() {
		int index = table.getSelectionIndex();
		selected.accept(index < 0 || index >= rows.size() ? null : rows.row(index));
	}

	/** Takes or leaves all rows that are shown. */
	void takeShown(boolean take) {
		for (int i = 0; i < rows.size(); i++) {
			rows.take(i, take);
		}
		table.clearAll();
		changed.run();
	}

	/** Shows the rows as they are filtered now. */
	void refresh() {
		table.deselectAll();
		table.setItemCount(rows.size());
		table.clearAll();
		tell();
	}
}
