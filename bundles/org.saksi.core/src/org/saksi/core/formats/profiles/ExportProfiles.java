package org.saksi.core.formats.profiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;
import org.saksi.core.corpus.CodePointOrder;
import org.saksi.core.files.AtomicFiles;
import org.saksi.core.files.DiskFileStore;
import org.saksi.core.files.FileStore;
import org.saksi.core.files.Ids;
import org.saksi.core.files.Layout;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.team.Permission;
import org.saksi.core.team.Rights;

/**
 * The export profiles of a corpus: {@code profiles/<name>.json}. Files are read each time, so that what others save is seen.
 * Who saves or deletes one needs {@link Permission#TEAM}, which everybody has unless the corpus names some.
 */
public final class ExportProfiles {

	private final CorpusStore store;
	private final FileStore files = new DiskFileStore();
	private final Path folder;

	/** The profiles of a corpus. */
	public ExportProfiles(CorpusStore store) {
		this.store = store;
		folder = store.root().resolve(Layout.PROFILES);
	}

	/**
	 * All profiles that can be read.
	 *
	 * @param broken told of each file that cannot, with file, line and key
	 * @return by name, in code point order
	 * @throws CorpusException if the folder cannot be read
	 */
	public List<ExportProfile> all(Consumer<CorpusException> broken) throws CorpusException {
		List<ExportProfile> profiles = new ArrayList<>();
		for (String name : names()) {
			try {
				profiles.add(ProfileFiles.read(folder.resolve(name)));
			} catch (CorpusException e) {
				broken.accept(e);
			}
		}
		profiles.sort(Comparator.comparing(ExportProfile::name, CodePointOrder.INSTANCE));
		return profiles;
	}

	private List<String> names() throws CorpusException {
		try {
			return files.list(folder).stream().filter(
					name -> name.endsWith(Layout.PROFILE_EXTENSION) && !name.startsWith(".")).toList();
		} catch (IOException e) {
			throw new CorpusException(NLS.bind(Messages.ExportProfiles_cannotRead, e.toString()), folder, 0, e);
		}
	}

	/**
	 * A profile.
	 *
	 * @throws CorpusException if its file cannot be used, or there is none; then the message lists those that there are
	 */
	public ExportProfile get(String name) throws CorpusException {
		Path file = file(name);
		if (Files.isRegularFile(file)) {
			return ProfileFiles.read(file);
		}
		String known = all(broken -> {
			// whoever asks for another one need not hear of it
		}).stream().map(ExportProfile::name).collect(Collectors.joining(", "));
		throw new CorpusException(known.isEmpty() ? NLS.bind(Messages.ExportProfiles_noneAtAll, name)
				: NLS.bind(Messages.ExportProfiles_none, name, known), store.root(), 0, null);
	}

	/** @return whether there is a file for a profile of that name, broken or not */
	public boolean has(String name) {
		return Files.exists(file(name));
	}

	/** @return the file of a profile */
	public Path file(String name) {
		return Layout.resolve(store.root(), Layout.profile(name));
	}

	/** @return whether who works with the corpus may save and delete profiles */
	public boolean mayChange() {
		return Rights.of(store.corpus()).may(store.actor(), Permission.TEAM);
	}

	/**
	 * Saves a profile in one step; another one of that name is replaced.
	 *
	 * @throws CorpusException if the actor may not, or the file cannot be written; then the old one is as it was
	 */
	public void save(ExportProfile profile) throws CorpusException {
		Rights.of(store.corpus()).check(store.actor(), Permission.TEAM);
		Path file = file(profile.name());
		try {
			AtomicFiles.write(files, file, ProfileFiles.bytes(profile));
		} catch (IOException e) {
			throw new CorpusException(NLS.bind(Messages.ExportProfiles_cannotWrite, e.toString()), file, 0, e);
		}
	}

	/**
	 * Deletes a profile, if it is there.
	 *
	 * @throws CorpusException if the actor may not, or the file cannot be deleted
	 */
	public void delete(String name) throws CorpusException {
		Rights.of(store.corpus()).check(store.actor(), Permission.TEAM);
		try {
			files.delete(file(name));
			files.syncFolder(folder);
		} catch (IOException e) {
			throw new CorpusException(NLS.bind(Messages.ExportProfiles_cannotWrite, e.toString()), file(name), 0, e);
		}
	}
}
