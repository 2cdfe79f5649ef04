package org.saksi.ui.grid;

import java.util.Collection;
import java.util.List;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** The selected rows for parts of the workbench; a selection that is set holds rows or their ids. */
final class GridSelection<T> implements ISelectionProvider {

	private final Grid<T> grid;
	private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();

	GridSelection(Grid<T> grid) {
		this.grid = grid;
	}

	@Override
	public ISelection getSelection() {
		return new StructuredSelection(grid.selected());
	}

	@Override
	public void setSelection(ISelection selection) {
		if (selection instanceof IStructuredSelection structured) {
			Collection<Object> ids = ((List<?>) structured.toList()).stream().map(grid::idOf).toList();
			grid.select(ids);
		}
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}

	void changed() {
		if (!listeners.isEmpty()) {
			SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
			listeners.forEach(listener -> listener.selectionChanged(event));
		}
	}
}
