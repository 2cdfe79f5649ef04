package org.saksi.ui.grid.parts;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.nebula.widgets.nattable.layer.event.IStructuralChangeEvent;
import org.eclipse.nebula.widgets.nattable.selection.ISelectionModel;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Which lines are selected, as a set of bits: a million of them are selected at once. The grid carries the selection over
 * when it shows other lines.
 */
public final class LineSelection implements ISelectionModel {

	private final SelectionLayer layer;
	private BitSet bits = new BitSet();

	/** The selection of a layer. */
	public LineSelection(SelectionLayer layer) {
		this.layer = layer;
	}

	/** @return the selected lines; not to be changed */
	public BitSet lines() {
		return bits;
	}

	/** Selects other lines, without telling anybody. */
	public void set(BitSet lines) {
		bits = lines;
	}

	@Override
	public boolean isMultipleSelectionAllowed() {
		return true;
	}

	@Override
	public void setMultipleSelectionAllowed(boolean allowed) {
		// always
	}

	@Override
	public void addSelection(int column, int row) {
		if (row >= 0) {
			bits.set(row);
		}
	}

	@Override
	public void addSelection(Rectangle range) {
		int end = end(range);
		if (range.y >= 0 && end > range.y) {
			bits.set(range.y, end);
		}
	}

	private int end(Rectangle range) {
		return (int) Math.min((long) range.y + range.height, layer.getRowCount());
	}

	@Override
	public void clearSelection() {
		bits.clear();
	}

	@Override
	public void clearSelection(int column, int row) {
		if (row >= 0) {
			bits.clear(row);
		}
	}

	@Override
	public void clearSelection(Rectangle range) {
		int end = end(range);
		if (range.y >= 0 && end > range.y) {
			bits.clear(range.y, end);
		}
	}

	@Override
	public boolean isEmpty() {
		return bits.isEmpty();
	}

	@Override
	public List<Rectangle> getSelections() {
		List<Rectangle> all = new ArrayList<>();
		int width = layer.getColumnCount();
		for (Range range : getSelectedRowPositions()) {
			all.add(new Rectangle(0, range.start, width, range.size()));
		}
		return all;
	}

	@Override
	public boolean isCellPositionSelected(int column, int row) {
		return isRowPositionSelected(row);
	}

	@Override
	public int[] getSelectedColumnPositions() {
		return new int[0];
	}

	@Override
	public boolean isColumnPositionSelected(int column) {
		return false;
	}

	@Override
	public int[] getFullySelectedColumnPositions(int height) {
		return new int[0];
	}

	@Override
	public boolean isColumnPositionFullySelected(int column, int height) {
		return false;
	}

	@Override
	public int getSelectedRowCount() {
		return bits.cardinality();
	}

	@Override
	public Set<Range> getSelectedRowPositions() {
		Set<Range> ranges = new HashSet<>();
		for (int start = bits.nextSetBit(0); start >= 0;) {
			int end = bits.nextClearBit(start);
			ranges.add(new Range(start, end));
			start = bits.nextSetBit(end);
		}
		return ranges;
	}

	@Override
	public boolean isRowPositionSelected(int row) {
		return row >= 0 && bits.get(row);
	}

	@Override
	public int[] getFullySelectedRowPositions(int width) {
		return bits.stream().toArray();
	}

	@Override
	public boolean isRowPositionFullySelected(int row, int width) {
		return isRowPositionSelected(row);
	}

	@Override
	public void handleLayerEvent(IStructuralChangeEvent event) {
		// the grid does it
	}

	@Override
	public Class<IStructuralChangeEvent> getLayerEventClass() {
		return IStructuralChangeEvent.class;
	}
}
