package org.saksi.ui.corpus.report;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.saksi.ui.corpus.Messages;
import org.saksi.ui.ids.WidgetIds;

/** A line that sums up, and below it each problem with its place. */
public final class ReportDialog extends TitleAreaDialog {

	/**
	 * A problem.
	 *
	 * @param error   or else a warning
	 * @param place   where it is: a file, an article, a mark
	 * @param message what is wrong
	 */
	public record Row(boolean error, String place, String message) {
	}

	private final String title;
	private final String summary;
	private final List<Row> rows;

	private ReportDialog(Shell parent, String title, String summary, List<Row> rows) {
		super(parent);
		this.title = title;
		this.summary = summary;
		this.rows = rows;
	}

	/** Shows problems and waits until the dialog is closed. */
	public static void open(Shell parent, String title, String summary, List<Row> rows) {
		new ReportDialog(parent, title, summary, rows).open();
	}

	/** @return how a place is shown: the file's name with the line, else {@code otherwise}, else nothing */
	public static String place(Path path, int line, String otherwise) {
		if (path == null || path.getFileName() == null) {
			return otherwise == null ? "" : otherwise; //$NON-NLS-1$
		}
		return line > 0 ? path.getFileName() + ":" + line : path.getFileName().toString(); //$NON-NLS-1$
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Point getInitialSize() {
		Point least = super.getInitialSize();
		return new Point(Math.max(least.x, 880), Math.max(least.y, 460));
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(title);
		setMessage(summary, rows.stream().anyMatch(Row::error) ? IMessageProvider.ERROR : IMessageProvider.WARNING);
		Composite area = (Composite) super.createDialogArea(parent);
		Composite page = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(10, 10).applyTo(page);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
		Composite frame = new Composite(page, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).hint(700, 240).applyTo(frame);
		TableColumnLayout layout = new TableColumnLayout();
		frame.setLayout(layout);
		createTable(frame, layout);
		return area;
	}

	private void createTable(Composite frame, TableColumnLayout layout) {
		Table table = new Table(frame, SWT.BORDER | SWT.VIRTUAL | SWT.FULL_SELECTION);
		WidgetIds.set(table, "report.table"); //$NON-NLS-1$
		table.setHeaderVisible(true);
		TableColumn place = new TableColumn(table, SWT.LEFT);
		place.setText(Messages.Report_place);
		layout.setColumnData(place, new ColumnWeightData(35, 180));
		TableColumn message = new TableColumn(table, SWT.LEFT);
		message.setText(Messages.Report_problem);
		layout.setColumnData(message, new ColumnWeightData(65, 260));
		ISharedImages images = PlatformUI.getWorkbench().getSharedImages();
		Image error = images.getImage(ISharedImages.IMG_OBJS_ERROR_TSK);
		Image warning = images.getImage(ISharedImages.IMG_OBJS_WARN_TSK);
		table.addListener(SWT.SetData, event -> {
			Row row = rows.get(event.index);
			TableItem item = (TableItem) event.item;
			item.setImage(row.error() ? error : warning);
			item.setText(new String[] { row.place(), row.message() });
		});
		table.setItemCount(rows.size());
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.Close, true);
	}
}
