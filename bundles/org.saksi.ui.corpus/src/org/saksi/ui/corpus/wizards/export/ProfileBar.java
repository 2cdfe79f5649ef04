package org.saksi.ui.corpus.wizards.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.saksi.core.CorpusException;
import org.saksi.core.formats.profiles.ExportProfile;
import org.saksi.core.formats.profiles.ExportProfiles;
import org.saksi.core.store.CorpusStore;
import org.saksi.ui.corpus.wizards.Fields;
import org.saksi.ui.corpus.wizards.Latest;
import org.saksi.ui.ids.WidgetIds;
import org.saksi.ui.jobs.Jobs;

/** The export profiles of the corpus: choosing one shows what it says; what is chosen can be saved as one. */
final class ProfileBar {

	private record Found(List<ExportProfile> profiles, List<CorpusException> broken) {
	}

	private final Composite parent;
	private final ExportProfiles profiles;
	private final Function<String, ExportProfile> current;
	private final Consumer<ExportProfile> load;
	private final Latest reading = new Latest(Messages.Profile_reading);
	private final Combo combo;
	private final Button save;
	private final Button delete;
	private final Consumer<String> warn;
	private List<ExportProfile> known = List.of();

	/**
	 * Adds a row to fields.
	 *
	 * @param parent  what the fields are in
	 * @param current makes a profile of a name from what is chosen
	 * @param load    shows what a profile says
	 * @param warn    is told which files cannot be used
	 */
	ProfileBar(Composite parent, Fields fields, CorpusStore store, Function<String, ExportProfile> current,
			Consumer<ExportProfile> load, Consumer<String> warn) {
		this.parent = parent;
		this.warn = warn;
		this.current = current;
		this.load = load;
		profiles = new ExportProfiles(store);
		fields.label(Messages.Profile_label);
		combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		WidgetIds.set(combo, "export.profile"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(combo);
		combo.addListener(SWT.Selection, e -> choose());
		Composite buttons = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(8, 0).applyTo(buttons);
		save = Fields.button(buttons, "export.profile.save", Messages.Profile_save, this::save); //$NON-NLS-1$
		delete = Fields.button(buttons, "export.profile.delete", Messages.Profile_delete, this::delete); //$NON-NLS-1$
		for (Button button : List.of(save, delete)) {
			GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		}
		combo.addDisposeListener(e -> reading.cancel());
		show(List.of(), null);
		read(null);
	}

	/** Reads all profiles and shows the one of that name as chosen. */
	private void read(String chosen) {
		reading.start(0, monitor -> {
			List<CorpusException> failures = new ArrayList<>();
			return new Found(profiles.all(failures::add), failures);
		}, found -> {
			show(found.profiles(), chosen);
			show(found.broken());
		}, failure -> show(List.of(new CorpusException(String.valueOf(failure.getMessage())))));
	}

	private void show(List<ExportProfile> found, String chosen) {
		known = found;
		combo.removeAll();
		combo.add(known.isEmpty() ? Messages.Profile_noneAtAll : Messages.Profile_none);
		known.forEach(profile -> combo.add(profile.name()));
		combo.select(1 + known.stream().map(ExportProfile::name).toList().indexOf(chosen));
		enable();
	}

	private void show(List<CorpusException> failures) {
		if (!failures.isEmpty()) {
			warn.accept(NLS.bind(Messages.Profile_broken, failures.size(), failures.get(0).located()));
		}
	}

	private ExportProfile chosen() {
		int row = combo.getSelectionIndex();
		return row < 1 ? null : known.get(row - 1);
	}

	private void enable() {
		boolean may = profiles.mayChange();
		combo.setEnabled(!known.isEmpty());
		save.setEnabled(may);
		delete.setEnabled(may && chosen() != null);
		save.setToolTipText(may ? Messages.Profile_saveTip : Messages.Profile_mayNot);
	}

	private void choose() {
		enable();
		if (chosen() != null) {
			load.accept(chosen());
		}
	}

	private void save() {
		String name = chosen() == null ? "" : chosen().name(); //$NON-NLS-1$
		InputDialog dialog = new InputDialog(parent.getShell(), Messages.Profile_saveTitle, Messages.Profile_name, name,
				typed -> typed.isBlank() ? "" : null); //$NON-NLS-1$
		if (dialog.open() != InputDialog.OK) {
			return;
		}
		String wanted = dialog.getValue().strip();
		if (profiles.has(wanted) && !ask(Messages.Profile_saveTitle, Messages.Profile_replaceQuestion, wanted, Messages.Profile_replace)) {
			return;
		}
		ExportProfile made = current.apply(wanted);
		Jobs.run(Messages.Profile_saving, monitor -> {
			profiles.save(made);
			return made;
		}, saved -> reread(saved.name()));
	}

	private void delete() {
		String name = chosen().name();
		if (ask(Messages.Profile_deleteTitle, Messages.Profile_deleteQuestion, name, Messages.Profile_deleteVerb)) {
			Jobs.run(Messages.Profile_deleting, monitor -> {
				profiles.delete(name);
				return name;
			}, deleted -> reread(null));
		}
	}

	private void reread(String chosen) {
		if (!combo.isDisposed()) {
			read(chosen);
		}
	}

	private boolean ask(String title, String question, String name, String verb) {
		return MessageDialog.open(MessageDialog.QUESTION, parent.getShell(), title, NLS.bind(question, name), SWT.SHEET, verb,
				IDialogConstants.CANCEL_LABEL) == 0;
	}
}
