package org.saksi.ui.corpus.wizards.marks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.saksi.core.marking.LayerMarks;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.Mark;
import org.saksi.model.scheme.MarkType;
import org.saksi.ui.corpus.wizards.Swatches;
import org.saksi.ui.ids.WidgetIds;
import org.saksi.ui.style.Palette;

/** Whose marks an article brings, and how many of each type, in their colours. Only to be seen where there are any. */
public final class MarkLegend extends Composite {

	private final Combo annotators;
	private final Table table;
	private final Swatches swatches;
	private List<Layer> layers = List.of();
	private SchemeIndex scheme;

	/**
	 * An empty legend.
	 *
	 * @param id      of the widgets: {@code id.annotator}, {@code id.marks}
	 * @param changed is called when somebody chooses another annotator
	 */
	public MarkLegend(Composite parent, String id, Runnable changed) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(this);
		annotators = new Combo(this, SWT.READ_ONLY | SWT.DROP_DOWN);
		WidgetIds.set(annotators, id + ".annotator"); //$NON-NLS-1$
		WidgetIds.name(annotators, Messages.MarkLegend_whose);
		GridDataFactory.fillDefaults().grab(true, false).hint(90, SWT.DEFAULT).applyTo(annotators);
		Composite frame = new Composite(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).hint(90, 70).applyTo(frame);
		TableColumnLayout layout = new TableColumnLayout();
		frame.setLayout(layout);
		table = new Table(frame, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		WidgetIds.set(table, id + ".marks"); //$NON-NLS-1$
		WidgetIds.name(table, Messages.MarkLegend_marks);
		TableColumn name = new TableColumn(table, SWT.LEFT);
		name.setText(Messages.MarkLegend_marks);
		layout.setColumnData(name, new ColumnWeightData(70, 80));
		TableColumn count = new TableColumn(table, SWT.RIGHT);
		count.setText(Messages.MarkLegend_count);
		layout.setColumnData(count, new ColumnWeightData(30, 66));
		swatches = new Swatches(table);
		annotators.addListener(SWT.Selection, e -> {
			list();
			changed.run();
		});
		setVisible(false);
	}

	/**
	 * Shows what an article brings.
	 *
	 * @param found   its layers
	 * @param current the scheme as it would be after the import
	 */
	public void show(List<Layer> found, SchemeIndex current) {
		layers = found.stream().filter(layer -> !LayerMarks.all(layer).isEmpty()).toList();
		scheme = current;
		String before = annotators.getText();
		annotators.setItems(layers.stream().map(layer -> NLS.bind(Messages.MarkLegend_of, layer.getAnnotator())).toArray(String[]::new));
		annotators.select(Math.max(0, annotators.indexOf(before)));
		setVisible(!layers.isEmpty());
		list();
	}

	/** @return the marks of the annotator who is chosen; empty if there are none */
	public List<Mark> marks() {
		return layers.isEmpty() ? List.of() : LayerMarks.all(layers.get(Math.max(0, annotators.getSelectionIndex())));
	}

	private void list() {
		table.removeAll();
		Map<MarkType, Integer> counts = new LinkedHashMap<>();
		for (MarkType type : scheme == null ? List.<MarkType>of() : scheme.types()) {
			counts.put(type, 0);
		}
		marks().forEach(mark -> counts.computeIfPresent(scheme.type(mark), (type, n) -> n + 1));
		counts.forEach((type, n) -> {
			if (n > 0) {
				TableItem item = new TableItem(table, SWT.NONE);
				item.setImage(swatches.of(Palette.current().line(type)));
				item.setText(new String[] { SchemeIndex.label(type, Locale.getDefault()), Integer.toString(n) });
			}
		});
	}
}
