package org.saksi.core.scheme;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;
import org.saksi.core.files.AtomicFiles;
import org.saksi.core.files.DiskFileStore;
import org.saksi.core.xmi.ModelFiles;
import org.saksi.model.scheme.Scheme;
import org.saksi.model.scheme.SchemePackage;

/**
 * Reads scheme files: XMI of the scheme model, the same form as the {@code scheme.saksi} of a corpus, read and migrated as
 * {@link ModelFiles} does. What is read is checked for sanity, see {@link SchemeCheck}.
 */
public final class SchemeFiles {

	/** Extension of scheme files that stand alone. */
	public static final String EXTENSION = "saksi-scheme";

	/** The largest scheme file that is read, in bytes. */
	private static final int MAX_SIZE = 16 << 20;

	private SchemeFiles() {
	}

	/**
	 * Reads a scheme file.
	 *
	 * @return the scheme, not contained in a resource
	 * @throws CorpusException with path and line if the file cannot be read, is newer than this program, or contradicts itself
	 */
	public static Scheme load(Path file) throws CorpusException {
		try (InputStream in = Files.newInputStream(file)) {
			return load(in, file);
		} catch (IOException e) {
			throw unreadable(file, e);
		}
	}

	/**
	 * Reads a scheme.
	 *
	 * @param in   the content of a scheme file; stays open
	 * @param path what to name in errors
	 * @return the scheme, not contained in a resource
	 * @throws CorpusException with path and line if the content is no scheme, is newer than this program, or contradicts itself
	 */
	public static Scheme load(InputStream in, Path path) throws CorpusException {
		Scheme scheme;
		try {
			byte[] bytes = in.readNBytes(MAX_SIZE + 1);
			if (bytes.length > MAX_SIZE) {
				throw new CorpusException(NLS.bind(Messages.SchemeFiles_tooLarge, MAX_SIZE >> 20), path, 0, null);
			}
			// a copy: its objects get xmi:ids of their own in the corpus that they go to
			scheme = EcoreUtil.copy(ModelFiles.read(bytes, path, SchemePackage.Literals.SCHEME, Scheme.class));
		} catch (IOException e) {
			throw unreadable(path, e);
		}
		List<String> problems = SchemeCheck.problems(scheme);
		if (!problems.isEmpty()) {
			throw new CorpusException(String.join("; ", problems), path, 0, null);
		}
		return scheme;
	}

	/**
	 * Writes a scheme file, in one step.
	 *
	 * @param scheme copied
	 * @throws CorpusException if it cannot be written
	 */
	public static void save(Scheme scheme, Path file) throws CorpusException {
		try {
			AtomicFiles.write(new DiskFileStore(), file, ModelFiles.write(EcoreUtil.copy(scheme)));
		} catch (IOException e) {
			throw new CorpusException(NLS.bind(Messages.SchemeFiles_unwritable, String.valueOf(e.getMessage())), file, 0, e);
		}
	}

	static CorpusException unreadable(Path path, IOException e) {
		String reason = e.getLocalizedMessage() == null ? e.getClass().getSimpleName() : e.getLocalizedMessage();
		return new CorpusException(NLS.bind(Messages.SchemeFiles_unreadable, reason), path, 0, e);
	}
}
