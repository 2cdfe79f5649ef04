package org.saksi.rcp.about;

import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.plugin.AbstractUIPlugin;
import org.saksi.ui.dialogs.FailureDialog;
import org.saksi.ui.dialogs.LogDialog;
import org.saksi.ui.ids.WidgetIds;

/** Help \u203A About Saksi: versions, the parts of the program and their licences. */
public final class SaksiAboutDialog extends Dialog {

	private static final int COPY = IDialogConstants.CLIENT_ID;
	private static final int LOG = IDialogConstants.CLIENT_ID + 1;
	private static final int TEXT_WIDTH = 520;
	private static final int TABLE_HEIGHT = 200;
	private static final int NAME_WIDTH = 320;
	private static final int VERSION_WIDTH = 90;
	private static final int LICENCE_WIDTH = 260;
	private static final String EPL = "https://www.eclipse.org/legal/epl-2.0/"; //$NON-NLS-1$

	private final List<Parts.Part> parts = Parts.all();

	/** A dialog, not yet open. */
	public SaksiAboutDialog(Shell parent) {
		super(parent);
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.About_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(16, 16).spacing(16, 10).applyTo(area);
		Label image = new Label(area, SWT.NONE);
		ImageDescriptor icon = AbstractUIPlugin.imageDescriptorFromPlugin("org.saksi.rcp", "icons/saksi-about.svg"); //$NON-NLS-1$ //$NON-NLS-2$
		image.setImage(new LocalResourceManager(JFaceResources.getResources(), area).create(icon));
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.TOP).span(1, 3).applyTo(image);
		Label what = new Label(area, SWT.WRAP);
		what.setText(Messages.About_what);
		GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(what);
		Label versions = WidgetIds.set(new Label(area, SWT.WRAP), "about.versions"); //$NON-NLS-1$
		versions.setText(versions());
		GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(versions);
		Link licence = new Link(area, SWT.WRAP);
		licence.setText(Messages.About_licence);
		licence.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> Program.launch(EPL)));
		GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(licence);
		Label made = new Label(area, SWT.WRAP);
		made.setText(Messages.About_parts);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(made);
		createTable(area);
		return area;
	}

	private void createTable(Composite area) {
		Table table = WidgetIds.set(new Table(area, SWT.BORDER | SWT.FULL_SELECTION), "about.parts"); //$NON-NLS-1$
		table.setHeaderVisible(true);
		column(table, Messages.About_part, NAME_WIDTH);
		column(table, Messages.About_version, VERSION_WIDTH);
		column(table, Messages.About_licenceColumn, LICENCE_WIDTH);
		for (Parts.Part part : parts) {
			new TableItem(table, SWT.NONE).setText(new String[] { part.name(), part.version(), licence(part) });
		}
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(SWT.DEFAULT, TABLE_HEIGHT).applyTo(table);
	}

	private static void column(Table table, String label, int width) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(label);
		column.setWidth(width);
	}

	private static String licence(Parts.Part part) {
		return part.licence() == null ? Messages.About_unknown : part.licence();
	}

	/** What runs here, one thing a line. */
	private static String versions() {
		return NLS.bind(Messages.About_versions,
				new Object[] { System.getProperty("saksi.version", "?"), //$NON-NLS-1$ //$NON-NLS-2$
						System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + ')', //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						System.getProperty("os.name") + ' ' + System.getProperty("os.version") + ", " + Platform.getOSArch() + ", " //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
								+ Platform.getWS(),
						Platform.getLogFileLocation() });
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		WidgetIds.set(createButton(parent, COPY, Messages.About_copy, false), "about.copy"); //$NON-NLS-1$
		createButton(parent, LOG, Messages.About_log, false);
		createButton(parent, IDialogConstants.CLOSE_ID, IDialogConstants.CLOSE_LABEL, true);
	}

	@Override
	protected void buttonPressed(int button) {
		switch (button) {
		case COPY -> {
			StringBuilder all = new StringBuilder("Saksi\n").append(versions()).append("\n\n"); //$NON-NLS-1$ //$NON-NLS-2$
			parts.forEach(part -> all.append(part.name()).append(' ').append(part.version()).append(", ").append(licence(part)) //$NON-NLS-1$
					.append('\n'));
			FailureDialog.copy(all.toString());
		}
		case LOG -> new LogDialog(getShell()).open();
		default -> close();
		}
	}
}
