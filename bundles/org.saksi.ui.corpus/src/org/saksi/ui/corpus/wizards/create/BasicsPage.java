package org.saksi.ui.corpus.wizards.create;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.saksi.ui.corpus.wizards.Fields;
import org.saksi.ui.corpus.wizards.Folders;

/** What a new corpus is called, where it lies, and which language most of its articles are in. */
public final class BasicsPage extends WizardPage {

	private Text name;
	private Text folder;
	private LanguageList language;
	private boolean folderTyped;
	private boolean following;

	/** An empty page. */
	public BasicsPage() {
		super("basics", Messages.Basics_title, null); //$NON-NLS-1$
		setDescription(Messages.Basics_message);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		Fields fields = new Fields(page);
		name = fields.text("new.name", Messages.Basics_name, ""); //$NON-NLS-1$ //$NON-NLS-2$
		folder = fields.path("new.folder", Messages.Basics_folder, "", this::browse); //$NON-NLS-1$ //$NON-NLS-2$
		Label label = fields.label(Messages.Basics_language);
		((GridData) label.getLayoutData()).verticalAlignment = SWT.BEGINNING;
		language = new LanguageList(page);
		name.addModifyListener(e -> followName());
		folder.addModifyListener(e -> {
			folderTyped |= !following;
			validate();
		});
		language.onChange(this::validate);
		setControl(page);
		setPageComplete(false);
	}

	private void followName() {
		if (!folderTyped) {
			following = true;
			String stem = stem(name.getText());
			folder.setText(stem.isEmpty() ? "" : free(Folders.home().resolve(stem)).toString()); //$NON-NLS-1$
			following = false;
		}
		validate();
	}

	/** @return a name of a folder made from a name for people: letters, digits, {@code . _ -}, at most 60 characters */
	static String stem(String name) {
		String stem = name.strip().replaceAll("[^\\p{L}\\p{M}\\p{N}._-]+", "-").replaceAll("^[.-]+|-+$", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		return stem.length() <= 60 ? stem : stem.substring(0, Character.isHighSurrogate(stem.charAt(59)) ? 59 : 60);
	}

	/** @return the folder, or one with a number behind it if there is something already */
	private static Path free(Path wish) {
		Path folder = wish;
		for (int i = 2; isTaken(folder); i++) {
			folder = wish.resolveSibling(wish.getFileName() + "-" + i); //$NON-NLS-1$
		}
		return folder;
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
		boolean untouched = name.getText().isEmpty() && folder.getText().isEmpty();
		String problem = problem();
		setErrorMessage(untouched ? null : problem);
		setPageComplete(problem == null);
	}

	private String problem() {
		if (name.getText().isBlank()) {
			return Messages.Basics_missingName;
		}
		Path path = folder();
		if (folder.getText().isBlank() || path == null) {
			return Messages.Basics_missingFolder;
		}
		if (!path.isAbsolute()) {
			return Messages.Basics_relativeFolder;
		}
		if (isTaken(path)) {
			return NLS.bind(Messages.Basics_folderTaken, path);
		}
		Path there = nearest(path);
		if (there == null || !Files.isDirectory(there) || !Files.isWritable(there)) {
			return NLS.bind(Messages.Basics_folderReadOnly, there == null ? path : there);
		}
		return language.isEmpty() ? Messages.Basics_missingLanguage : null;
	}

	/** @return the folder itself or the nearest one above it that is there, or {@code null} */
	private static Path nearest(Path folder) {
		Path there = folder;
		while (there != null && !Files.exists(there)) {
			there = there.getParent();
		}
		return there;
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
	public String corpusName() {
		return name.getText().strip();
	}

	/** @return the folder that was typed, or {@code null} if that is no path */
	public Path folder() {
		try {
			return Path.of(folder.getText().strip());
		} catch (InvalidPathException e) {
			return null;
		}
	}

	/** @return ISO 639-1 */
	public String language() {
		return language.code();
	}
}
