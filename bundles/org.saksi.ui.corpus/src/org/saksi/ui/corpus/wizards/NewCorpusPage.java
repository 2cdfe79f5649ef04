package org.saksi.ui.corpus.wizards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Text;
import org.saksi.core.scheme.SchemeRegistry;
import org.saksi.ui.corpus.Messages;

/** What a new corpus is called, where it lies, and how it is marked. */
final class NewCorpusPage extends WizardPage {

	private static final List<String> LANGUAGES = List.of("id", "en"); //$NON-NLS-1$ //$NON-NLS-2$

	private final List<SchemeRegistry.Entry> schemes = SchemeRegistry.get().entries();

	private Text name;
	private Text folder;
	private Combo language;
	private Combo scheme;
	private Text annotators;
	private boolean folderTyped;
	private boolean following;

	NewCorpusPage() {
		super("new", Messages.New_title, null); //$NON-NLS-1$
		setDescription(Messages.New_message);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		Fields fields = new Fields(page);
		name = fields.text("new.name", Messages.New_name, ""); //$NON-NLS-1$ //$NON-NLS-2$
		folder = fields.path("new.folder", Messages.New_folder, "", this::browse); //$NON-NLS-1$ //$NON-NLS-2$
		language = fields.combo("new.language", Messages.New_language, //$NON-NLS-1$
				LANGUAGES.stream().map(code -> Locale.forLanguageTag(code).getDisplayLanguage()).toArray(String[]::new));
		scheme = fields.combo("new.scheme", Messages.New_scheme, schemes.stream().map(SchemeRegistry.Entry::name).toArray(String[]::new)); //$NON-NLS-1$
		annotators = fields.text("new.annotators", Messages.New_annotators, System.getProperty("user.name")); //$NON-NLS-1$ //$NON-NLS-2$
		annotators.setMessage(Messages.New_annotatorsHint);
		name.addModifyListener(e -> followName());
		folder.addModifyListener(e -> {
			folderTyped |= !following;
			validate();
		});
		setControl(page);
		setPageComplete(false);
	}

	private void followName() {
		if (!folderTyped) {
			following = true;
			String stem = name.getText().strip().replaceAll("[^\\p{L}\\p{N}._-]+", "-"); //$NON-NLS-1$ //$NON-NLS-2$
			folder.setText(stem.isEmpty() ? "" : Folders.home().resolve(stem).toString()); //$NON-NLS-1$
			following = false;
		}
		validate();
	}

	private void browse() {
		DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SAVE | SWT.SHEET);
		dialog.setFilterPath(folder.getText());
		String chosen = dialog.open();
		if (chosen != null) {
			folder.setText(chosen);
		}
	}

	private void validate() {
		String problem = null;
		if (name.getText().isBlank()) {
			problem = Messages.New_missingName;
		} else if (folder.getText().isBlank() || folder() == null) {
			problem = Messages.New_missingFolder;
		} else if (isTaken(folder())) {
			problem = NLS.bind(Messages.New_folderTaken, folder());
		}
		setErrorMessage(problem);
		setPageComplete(problem == null);
	}

	private static boolean isTaken(Path folder) {
		if (!Files.exists(folder)) {
			return false;
		}
		try (Stream<Path> children = Files.list(folder)) {
			return children.findAny().isPresent();
		} catch (IOException e) {
			return true;
		}
	}

	/** @return the name that was typed */
	String corpusName() {
		return name.getText().strip();
	}

	/** @return the folder that was typed, or {@code null} if that is no path */
	Path folder() {
		try {
			return Path.of(folder.getText().strip());
		} catch (InvalidPathException e) {
			return null;
		}
	}

	/** @return ISO 639-1 */
	String language() {
		return LANGUAGES.get(language.getSelectionIndex());
	}

	/** @return the id of the scheme */
	String scheme() {
		return schemes.get(scheme.getSelectionIndex()).id();
	}

	/** @return the annotators that were typed, in order, each once */
	List<String> annotators() {
		return Arrays.stream(annotators.getText().split(",")).map(String::strip).filter(s -> !s.isEmpty()).distinct().toList(); //$NON-NLS-1$
	}
}
