package org.saksi.ui.corpus.wizards.create;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.saksi.core.CorpusException;
import org.saksi.core.scheme.SchemeFiles;
import org.saksi.core.scheme.SchemeRegistry;
import org.saksi.model.scheme.Scheme;
import org.saksi.ui.corpus.wizards.Fields;
import org.saksi.ui.corpus.wizards.Latest;
import org.saksi.ui.dialogs.Sentences;
import org.saksi.ui.ids.WidgetIds;

/** Which scheme a new corpus is marked with; the chosen one is shown. */
public final class SchemePage extends WizardPage {

	/** A scheme that can be chosen: one that is offered, or a file. */
	private record Choice(SchemeRegistry.Entry entry, Path file) {
		Scheme load() throws CorpusException {
			return file == null ? SchemeRegistry.get().load(entry.id()) : SchemeFiles.load(file);
		}
	}

	private final List<Choice> choices = new ArrayList<>();
	private final Latest loading = new Latest(Messages.Scheme_loading);
	private org.eclipse.swt.widgets.List list;
	private Label words;
	private SchemePreview preview;
	private Scheme scheme;

	/** A page with the schemes that are offered. */
	public SchemePage() {
		super("scheme", Messages.Scheme_title, null); //$NON-NLS-1$
		setDescription(Messages.Scheme_message);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).spacing(12, 8).applyTo(page);
		Composite left = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(left);
		GridDataFactory.fillDefaults().grab(false, true).hint(230, SWT.DEFAULT).applyTo(left);
		list = new org.eclipse.swt.widgets.List(left, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
		WidgetIds.set(list, "new.scheme"); //$NON-NLS-1$
		WidgetIds.name(list, Messages.Scheme_schemes);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 120).applyTo(list);
		Fields.button(left, "new.schemeFile", Messages.Scheme_fromFile, this::chooseFile); //$NON-NLS-1$
		words = new Label(left, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(220, 110).applyTo(words);
		preview = new SchemePreview(page);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(preview);
		for (SchemeRegistry.Entry entry : SchemeRegistry.get().entries()) {
			choices.add(new Choice(entry, null));
			list.add(entry.name());
		}
		list.addListener(SWT.Selection, e -> load());
		setControl(page);
		setPageComplete(false);
		if (!choices.isEmpty()) {
			list.select(0);
			load();
		}
		page.addDisposeListener(e -> loading.cancel());
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			list.setFocus();
		}
	}

	private void chooseFile() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.SHEET);
		dialog.setFilterExtensions(new String[] { "*." + SchemeFiles.EXTENSION + ";scheme.saksi", "*" }); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		String chosen = dialog.open();
		if (chosen != null) {
			addFile(Path.of(chosen));
		}
	}

	/** Adds a scheme file to the choices and chooses it. */
	public void addFile(Path file) {
		Choice choice = new Choice(null, file);
		if (!choices.contains(choice)) {
			choices.add(choice);
			list.add(file.getFileName().toString());
		}
		list.select(choices.indexOf(choice));
		load();
	}

	private void load() {
		Choice choice = choices.get(list.getSelectionIndex());
		scheme = null;
		setPageComplete(false);
		words.setText(choice.file() != null ? choice.file().toString()
				: choice.entry().description() == null ? "" : choice.entry().description()); //$NON-NLS-1$
		words.setToolTipText(words.getText());
		loading.start(0, monitor -> choice.load(), loaded -> {
			scheme = loaded;
			setErrorMessage(null);
			preview.show(loaded);
			setPageComplete(true);
		}, failure -> {
			setErrorMessage(failure instanceof CorpusException known ? Sentences.of(known.located()) : failure.toString());
			preview.show(null);
		});
	}

	/** @return the chosen scheme, or {@code null} while there is none that can be read */
	public Scheme scheme() {
		return scheme;
	}
}
