package org.saksi.ui.corpus.problems;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.saksi.core.rules.fix.BulkFix.Outcome;
import org.saksi.core.rules.fix.BulkFix.Step;
import org.saksi.ui.grid.Grid;
import org.saksi.ui.grid.GridColumn;

/** Shows what a fix would do to many findings, and asks whether it shall. */
final class FixAllDialog extends TitleAreaDialog {

	private record Row(int number, Step step) {
	}

	private final String fix;
	private final List<Step> steps;
	private final long done;

	FixAllDialog(Shell parent, String fix, List<Step> steps) {
		super(parent);
		this.fix = fix;
		this.steps = steps;
		done = steps.stream().filter(step -> step.outcome() == Outcome.DONE).count();
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Point getInitialSize() {
		Point least = super.getInitialSize();
		return new Point(Math.max(least.x, 920), Math.max(least.y, 480));
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.FixAll_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(fix);
		Set<String> articles = new HashSet<>();
		steps.stream().filter(step -> step.outcome() == Outcome.DONE).forEach(step -> articles.add(step.finding().article()));
		long left = steps.stream().filter(step -> step.outcome() == Outcome.LEFT).count();
		String sum = NLS.bind(Messages.FixAll_sum, done, articles.size());
		setMessage(left == 0 ? sum : sum + ' ' + NLS.bind(Messages.FixAll_left, left),
				left == 0 ? IMessageProvider.INFORMATION : IMessageProvider.WARNING);
		Composite area = (Composite) super.createDialogArea(parent);
		Grid<Row> grid = new Grid<>(area, "fixall.table", Messages.FixAll_table, Row::number); //$NON-NLS-1$
		grid.setColumns(List.of(
				GridColumn.<Row>text("article", Messages.Column_article, 150, row -> row.step().finding().article()).groupable(), //$NON-NLS-1$
				GridColumn.<Row>text("mark", Messages.Column_mark, 60, row -> row.step().finding().mark()), //$NON-NLS-1$
				GridColumn.<Row>text("before", Messages.FixAll_before, 300, row -> row.step().before()), //$NON-NLS-1$
				GridColumn.<Row>text("after", Messages.FixAll_after, 300, row -> after(row.step())).stretch())); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, true).hint(860, 260).indent(8, 8).applyTo(grid.control());
		List<Row> rows = new ArrayList<>(steps.size());
		steps.forEach(step -> rows.add(new Row(rows.size(), step)));
		grid.setRows(rows);
		return area;
	}

	private static String after(Step step) {
		return switch (step.outcome()) {
		case LEFT -> NLS.bind(Messages.FixAll_stays, step.reason());
		case GONE -> Messages.FixAll_gone;
		case DONE -> step.after() == null && step.before() != null ? Messages.FixAll_removed : step.after();
		};
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, NLS.bind(Messages.FixAll_fix, done), true).setEnabled(done > 0);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}
}
