package org.saksi.ui.corpus.team;

import java.text.NumberFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.saksi.core.team.AssignmentPlan;
import org.saksi.core.team.Assignments;
import org.saksi.model.corpus.Annotator;
import org.saksi.ui.ids.WidgetIds;

/** The annotators with a check box and a share each, and what the preview says of them. */
final class AnnotatorRows {

	private static final int COLUMNS = 6;

	private final Map<String, Row> rows = new LinkedHashMap<>();
	private final ScrolledComposite scroll;
	private final Composite grid;
	private final Runnable changed;

	/** One annotator. */
	private record Row(Button check, Spinner weight, Label articles, Label characters, Label before, Label after) {
	}

	/** @param changed is called when a check or a share has changed */
	AnnotatorRows(Composite parent, List<Annotator> annotators, Runnable changed) {
		this.changed = changed;
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL | SWT.BORDER);
		grid = new Composite(scroll, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(COLUMNS).spacing(16, 4).margins(8, 6).applyTo(grid);
		header(Messages.Assign_annotator, SWT.BEGINNING);
		header(Messages.Assign_weight, SWT.BEGINNING);
		header(Messages.Assign_gets, SWT.END);
		header(Messages.Assign_characters, SWT.END);
		header(Messages.Assign_before, SWT.END);
		header(Messages.Assign_after, SWT.END);
		for (Annotator annotator : annotators) {
			rows.put(annotator.getId(), row(annotator));
		}
		if (annotators.isEmpty()) {
			Label none = new Label(grid, SWT.NONE);
			none.setText(Messages.Assign_noAnnotators);
			GridDataFactory.fillDefaults().span(COLUMNS, 1).applyTo(none);
		}
		scroll.setContent(grid);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.setMinSize(grid.computeSize(SWT.DEFAULT, SWT.DEFAULT));
		scroll.setShowFocusedControl(true);
	}

	private void header(String text, int align) {
		Label label = new Label(grid, SWT.NONE);
		label.setText(text);
		label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().grab(true, false).align(align, SWT.CENTER).applyTo(label);
	}

	private Row row(Annotator annotator) {
		String id = annotator.getId();
		Button check = new Button(grid, SWT.CHECK);
		String name = annotator.getName();
		check.setText(name == null || name.equals(id) ? id : NLS.bind(Messages.Assign_named, name, id));
		check.setSelection(true);
		check.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> changed.run()));
		WidgetIds.set(check, "assign.check." + id); //$NON-NLS-1$
		Spinner weight = new Spinner(grid, SWT.BORDER);
		weight.setValues(50, 0, 1000, 0, 5, 50);
		weight.addModifyListener(e -> changed.run());
		WidgetIds.name(WidgetIds.set(weight, "assign.weight." + id), NLS.bind(Messages.Assign_weightOf, id)); //$NON-NLS-1$
		return new Row(check, weight, number("assign.gets." + id), number("assign.characters." + id), //$NON-NLS-1$ //$NON-NLS-2$
				number("assign.before." + id), number("assign.after." + id)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private Label number(String id) {
		Label label = new Label(grid, SWT.RIGHT);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(60, SWT.DEFAULT).applyTo(label);
		return WidgetIds.set(label, id);
	}

	Control control() {
		return scroll;
	}

	/** Shares count, or only checks. */
	void setWeighted(boolean weighted) {
		rows.values().forEach(row -> row.weight().setEnabled(weighted && row.check().getSelection()));
	}

	/** @return the checked annotators with their shares */
	Map<String, Integer> weights() {
		Map<String, Integer> weights = new LinkedHashMap<>();
		rows.forEach((id, row) -> {
			if (row.check().getSelection()) {
				weights.put(id, row.weight().getSelection());
			}
		});
		return weights;
	}

	/** Shows what the preview says; who is not in it stays as is. */
	void show(List<AssignmentPlan.Change> changes, Assignments existing) {
		NumberFormat numbers = NumberFormat.getIntegerInstance();
		Map<String, AssignmentPlan.Change> byId = new LinkedHashMap<>();
		changes.forEach(change -> byId.put(change.annotator(), change));
		rows.forEach((id, row) -> {
			int before = existing.articlesOf(id).size();
			AssignmentPlan.Change change = byId.getOrDefault(id, new AssignmentPlan.Change(id, 0, 0, before, before));
			row.articles().setText(numbers.format(change.after() - (long) change.before()));
			row.characters().setText(numbers.format(change.characters()));
			row.before().setText(numbers.format(change.before()));
			row.after().setText(numbers.format(change.after()));
		});
	}
}
