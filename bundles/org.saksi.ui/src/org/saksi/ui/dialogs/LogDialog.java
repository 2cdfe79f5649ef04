package org.saksi.ui.dialogs;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.saksi.ui.ids.WidgetIds;

/** Shows the end of the log file, and where it is. */
public final class LogDialog extends Dialog {

	/** Bytes of the log that are shown. */
	private static final int SHOWN = 200_000;
	private static final int COPY = IDialogConstants.CLIENT_ID;
	private static final int OPEN = IDialogConstants.CLIENT_ID + 1;
	private static final int WIDTH = 720;
	private static final int HEIGHT = 420;

	private Text text;

	/** A dialog, not yet open. */
	public LogDialog(Shell parent) {
		super(parent);
		setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Log_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Path file = Platform.getLogFileLocation().toPath();
		Text path = WidgetIds.set(new Text(area, SWT.READ_ONLY), "log.path"); //$NON-NLS-1$
		path.setText(NLS.bind(Messages.Log_path, file));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(path);
		text = WidgetIds.set(new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.H_SCROLL | SWT.V_SCROLL), "log.text"); //$NON-NLS-1$
		text.setFont(JFaceResources.getTextFont());
		WidgetIds.name(text, Messages.Log_title);
		text.setText(end(file));
		text.setSelection(text.getCharCount());
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(text);
		return area;
	}

	@Override
	public void create() {
		super.create();
		text.setFocus();
	}

	/** The last part of a file; a note where there is none. */
	static String end(Path file) {
		if (!Files.isRegularFile(file)) {
			return Messages.Log_none;
		}
		try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) { //$NON-NLS-1$
			long from = Math.max(0, log.length() - SHOWN);
			byte[] bytes = new byte[(int) (log.length() - from)];
			log.seek(from);
			log.readFully(bytes);
			return new String(bytes, StandardCharsets.UTF_8);
		} catch (IOException e) {
			return e.getMessage();
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, COPY, Messages.Log_copy, false);
		createButton(parent, OPEN, Messages.Log_open, false);
		createButton(parent, IDialogConstants.CLOSE_ID, IDialogConstants.CLOSE_LABEL, true);
	}

	@Override
	protected void buttonPressed(int button) {
		switch (button) {
		case COPY -> FailureDialog.copy(text.getText());
		case OPEN -> Program.launch(Platform.getLogFileLocation().toString());
		default -> close();
		}
	}
}
