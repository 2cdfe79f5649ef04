package org.saksi.ui.editor.popin;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.saksi.core.names.NameSearch.Match;
import org.saksi.ui.ids.WidgetIds;
import org.saksi.ui.style.Ellipsis;

/** The matches of a pop-in: names, and greyed what tells them apart. */
final class MatchTable<T> {

	/** What a cell has beside its text, and the least room in which a detail says anything, in points. */
	private static final int MARGIN = 12;
	private static final int LEAST = 40;

	private final Finder<T> finder;
	private final TableViewer viewer;
	private List<Match<T>> matches = List.of();

	MatchTable(Composite parent, Finder<T> finder) {
		this.finder = finder;
		viewer = new TableViewer(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
		Table table = WidgetIds.set(viewer.getTable(), "popin.table"); //$NON-NLS-1$
		WidgetIds.name(table, finder.prompt());
		TableColumn column = new TableColumn(table, SWT.NONE);
		table.addListener(SWT.Resize, e -> {
			if (column.getWidth() != table.getClientArea().width) {
				column.setWidth(table.getClientArea().width);
				viewer.refresh(); // labels are cut to the width
			}
		});
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new Labels()));
	}

	private final class Labels extends LabelProvider implements IStyledLabelProvider {
		@Override
		public StyledString getStyledText(Object element) {
			T entry = entry(element);
			Table table = viewer.getTable();
			GC gc = new GC(table);
			try {
				gc.setFont(table.getFont());
				int room = table.getColumn(0).getWidth() - MARGIN;
				String name = Ellipsis.fit(gc, finder.name(entry), room);
				StyledString label = new StyledString(name);
				String detail = finder.detail(entry);
				int left = room - gc.textExtent(name).x;
				if (!detail.isEmpty() && left > LEAST) {
					label.append(Ellipsis.fit(gc, "   " + detail, left), StyledString.QUALIFIER_STYLER); //$NON-NLS-1$
				}
				return label;
			} finally {
				gc.dispose();
			}
		}
	}

	@SuppressWarnings("unchecked")
	private T entry(Object element) {
		return ((Match<T>) element).entry();
	}

	Table control() {
		return viewer.getTable();
	}

	void onChoose(Consumer<T> listener) {
		Table table = viewer.getTable();
		table.addListener(SWT.DefaultSelection, e -> listener.accept(chosen()));
		table.addListener(SWT.MouseUp, e -> {
			if (e.button == 1 && table.getItem(new Point(e.x, e.y)) != null && chosen() != null) {
				listener.accept(chosen());
			}
		});
	}

	void onSelect(Runnable listener) {
		viewer.addSelectionChangedListener(e -> listener.run());
	}

	/** Shows matches; the first one is chosen where it is what was typed. */
	void show(List<Match<T>> found) {
		matches = found;
		viewer.setInput(found);
		select(found.isEmpty() || !found.get(0).fits() ? -1 : 0);
	}

	boolean isEmpty() {
		return matches.isEmpty();
	}

	/** @return the chosen entry, or {@code null} */
	T chosen() {
		Object selected = viewer.getStructuredSelection().getFirstElement();
		return selected == null ? null : entry(selected);
	}

	void move(int by) {
		if (!matches.isEmpty()) {
			int at = viewer.getTable().getSelectionIndex();
			select(Math.clamp((long) at + by, at < 0 || by > 0 ? 0 : Math.min(at, 0), matches.size() - 1));
		}
	}

	private void select(int index) {
		viewer.setSelection(index < 0 ? StructuredSelection.EMPTY : new StructuredSelection(matches.get(index)), true);
	}
}
