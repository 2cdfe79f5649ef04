package org.saksi.ui.dialogs;

import java.io.PrintWriter;
import java.io.StringWriter;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.saksi.core.CorpusException;
import org.saksi.ui.ids.WidgetIds;

/** Says what went wrong in plain words and what can be done; keeps the details for those who can use them. */
public final class FailureDialog extends Dialog {

	/** The id of the details, for tests. */
	public static final String DETAILS_ID = "failure.details"; //$NON-NLS-1$

	private static final int COPY = IDialogConstants.CLIENT_ID;
	private static final int LOG = IDialogConstants.CLIENT_ID + 1;
	private static final int WIDTH = 460;
	private static final int DETAILS_HEIGHT = 220;

	private final String title;
	private final IStatus status;
	private Text details;

	/**
	 * A dialog, not yet open.
	 *
	 * @param title  of the window, or {@code null}
	 * @param status what went wrong
	 */
	public FailureDialog(Shell parent, String title, IStatus status) {
		super(parent);
		this.title = title == null || title.isBlank() ? Messages.Failure_title : title;
		this.status = status;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** @return a status that says what could not be done and why: the first line is what was tried, the rest is the reason */
	public static IStatus status(String what, Exception failure) {
		String message = failure instanceof CorpusException c ? c.located()
				: failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
		return new Status(IStatus.ERROR, "org.saksi.ui", what + '\n' + message, failure); //$NON-NLS-1$
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(12, 8).applyTo(area);
		Label image = new Label(area, SWT.NONE);
		image.setImage(getShell().getDisplay().getSystemImage(icon(status)));
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.TOP).span(1, 2).applyTo(image);
		String[] lines = plain(status).split("\n", 2); //$NON-NLS-1$
		Label what = WidgetIds.set(new Label(area, SWT.WRAP), "failure.what"); //$NON-NLS-1$
		what.setText(Sentences.of(lines[0]));
		if (lines.length > 1) {
			what.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		}
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(what);
		Label why = WidgetIds.set(new Label(area, SWT.WRAP), "failure.why"); //$NON-NLS-1$
		why.setText((lines.length > 1 ? Sentences.of(lines[1]) + "\n\n" : "") + hint()); //$NON-NLS-1$ //$NON-NLS-2$
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(why);
		details = WidgetIds.set(new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.H_SCROLL | SWT.V_SCROLL), DETAILS_ID);
		WidgetIds.name(details, Messages.Failure_detailsName);
		details.setText(details(status));
		details.setVisible(false);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(WIDTH, DETAILS_HEIGHT).exclude(true).applyTo(details);
		return area;
	}

	private String hint() {
		return status.getException() instanceof CorpusException ? Messages.Failure_hintFile
				: NLS.bind(Messages.Failure_hintProgram, Platform.getLogFileLocation());
	}

	private static int icon(IStatus status) {
		return switch (status.getSeverity()) {
		case IStatus.WARNING -> SWT.ICON_WARNING;
		case IStatus.INFO -> SWT.ICON_INFORMATION;
		default -> SWT.ICON_ERROR;
		};
	}

	private static String plain(IStatus status) {
		String message = status.getMessage();
		if (message == null || message.isBlank()) {
			return Messages.Failure_unknown;
		}
		Throwable cause = status.getException();
		boolean told = message.indexOf('\n') >= 0 || cause == null || cause.getMessage() == null
				|| message.contains(cause.getMessage());
		return told ? message : message + '\n' + cause.getMessage();
	}

	/** @return all that is known of a failure, as text: the tree of statuses with their stack traces, and what ran */
	public static String details(IStatus status) {
		StringWriter text = new StringWriter();
		PrintWriter out = new PrintWriter(text);
		print(out, status, ""); //$NON-NLS-1$
		out.println();
		out.println("Saksi " + System.getProperty("saksi.version", "?") + ", Java " + System.getProperty("java.version") + ", " //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
				+ System.getProperty("os.name") + ' ' + System.getProperty("os.version") + ' ' + System.getProperty("os.arch")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return text.toString();
	}

	private static void print(PrintWriter out, IStatus status, String indent) {
		out.println(indent + status.getPlugin() + ": " + status.getMessage()); //$NON-NLS-1$
		if (status.getException() != null) {
			status.getException().printStackTrace(out);
		}
		if (status instanceof MultiStatus) {
			for (IStatus child : status.getChildren()) {
				print(out, child, indent + "  "); //$NON-NLS-1$
			}
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		WidgetIds.set(createButton(parent, COPY, Messages.Failure_copy, false), "failure.copy"); //$NON-NLS-1$
		WidgetIds.set(createButton(parent, LOG, Messages.Failure_log, false), "failure.log"); //$NON-NLS-1$
		WidgetIds.set(createButton(parent, IDialogConstants.DETAILS_ID, Messages.Failure_showDetails, false),
				"failure.toggle"); //$NON-NLS-1$
		WidgetIds.set(createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true), "failure.ok"); //$NON-NLS-1$
	}

	@Override
	protected void buttonPressed(int button) {
		switch (button) {
		case COPY -> copy(details.getText());
		case LOG -> new LogDialog(getShell()).open();
		case IDialogConstants.DETAILS_ID -> toggle();
		default -> super.buttonPressed(button);
		}
	}

	private void toggle() {
		boolean show = !details.isVisible();
		details.setVisible(show);
		((GridData) details.getLayoutData()).exclude = !show;
		Button toggle = getButton(IDialogConstants.DETAILS_ID);
		toggle.setText(show ? Messages.Failure_hideDetails : Messages.Failure_showDetails);
		Point size = getShell().computeSize(getShell().getSize().x, SWT.DEFAULT);
		getShell().setSize(size);
		getShell().layout(true, true);
	}

	/** Puts a text on the clipboard. For the UI thread. */
	public static void copy(String text) {
		if (!text.isEmpty()) {
			Clipboard clipboard = new Clipboard(null);
			clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		}
	}
}
