package org.saksi.core.formats;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;
import org.saksi.core.files.DiskFileStore;
import org.saksi.core.files.FileStore;

/**
 * Where an export goes: it is written into a temporary folder beside its place and moved when it is complete. What an exporter
 * writes as a folder can become a ZIP archive.
 */
final class Target implements AutoCloseable {

	/** The file that tells a folder of ours from others'. */
	static final String MARKER = ".saksi-export";

	private static final String CONTENT = ".content";
	/** The first time that an entry of an archive can have. */
	private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

	private final FileStore files = new DiskFileStore();
	private final Path out;
	private final boolean folder;
	private final boolean archive;
	private Path temporary;

	private Target(Path out, boolean folder, boolean archive) {
		this.out = out.toAbsolutePath().normalize();
		this.folder = folder;
		this.archive = archive;
	}

	/**
	 * A target.
	 *
	 * @param folder whether the exporter writes a folder; then a name that ends in {@code .zip} asks for an archive of it
	 */
	static Target of(Path out, boolean folder) {
		boolean archive = folder && out.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
		return new Target(out, folder && !archive, archive);
	}

	/** @throws CorpusException if nothing can be put there */
	void check() throws CorpusException {
		if (out.getFileName() == null || !Files.isDirectory(out.getParent())) {
			throw new CorpusException(NLS.bind(Messages.Target_noFolder, out.getParent()), out, 0, null);
		}
		if (!folder && Files.isDirectory(out)) {
			throw new CorpusException(Messages.Target_isFolder, out, 0, null);
		}
		if (folder && Files.exists(out, LinkOption.NOFOLLOW_LINKS) && !isReplaceable()) {
			throw new CorpusException(Messages.Target_othersFolder, out, 0, null);
		}
	}

	private boolean isReplaceable() {
		if (!Files.isDirectory(out, LinkOption.NOFOLLOW_LINKS)) {
			return false;
		}
		try (Stream<Path> inside = Files.list(out)) {
			return ExportService.isOurs(out) || inside.findAny().isEmpty();
		} catch (IOException e) {
			return false;
		}
	}

	/** @return what to write to: a file of the name of the target that is not there yet, or an empty folder */
	Path prepare() throws IOException {
		temporary = Files.createTempDirectory(out.getParent(), ".saksi-");
		Path inside = temporary.resolve(out.getFileName());
		if (archive) {
			return Files.createDirectory(temporary.resolve(CONTENT));
		}
		return folder ? Files.createDirectory(inside) : inside;
	}

	/** Forces all to disk and moves it; the main file comes last. */
	void moveIntoPlace() throws IOException {
		Path main = temporary.resolve(out.getFileName());
		if (archive) {
			pack(temporary.resolve(CONTENT), main);
		}
		if (folder) {
			files.write(main.resolve(MARKER), new byte[0]);
		}
		syncAll();
		if (folder) {
			Path old = temporary.resolve(".old");
			if (Files.exists(out, LinkOption.NOFOLLOW_LINKS)) {
				Files.move(out, old);
			}
			try {
				Files.move(main, out);
			} catch (IOException e) {
				if (Files.exists(old)) {
					Files.move(old, out);
				}
				throw e;
			}
		} else {
			for (Path each : companions(main)) {
				Files.move(each, out.resolveSibling(each.getFileName()), StandardCopyOption.ATOMIC_MOVE,
						StandardCopyOption.REPLACE_EXISTING);
			}
			Files.move(main, out, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
		files.syncFolder(out.getParent());
	}

	/** Packs all files of a folder, by name; the same files give the same bytes. */
	private static void pack(Path content, Path zip) throws IOException {
		try (ZipOutputStream out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(zip)));
				Stream<Path> inside = Files.walk(content)) {
			for (Path each : inside.filter(Files::isRegularFile).sorted().toList()) {
				ZipEntry entry = new ZipEntry(content.relativize(each).toString().replace('\\', '/'));
				entry.setTimeLocal(ENTRY_TIME);
				out.putNextEntry(entry);
				Files.copy(each, out);
				out.closeEntry();
			}
		}
	}

	private List<Path> companions(Path main) throws IOException {
		try (Stream<Path> inside = Files.list(temporary)) {
			return inside.filter(each -> !each.equals(main) && Files.isRegularFile(each)).sorted().toList();
		}
	}

	private void syncAll() throws IOException {
		try (Stream<Path> inside = Files.walk(temporary)) {
			for (Path each : inside.toList()) {
				if (Files.isDirectory(each)) {
					files.syncFolder(each);
				} else {
					try (FileChannel channel = FileChannel.open(each, StandardOpenOption.WRITE)) {
						channel.force(true);
					}
				}
			}
		}
	}

	/** Deletes what is left of the temporary folder. */
	@Override
	public void close() throws IOException {
		if (temporary == null || !Files.exists(temporary)) {
			return;
		}
		Files.walkFileTree(temporary, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				Files.delete(file);
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
				Files.delete(directory);
				return FileVisitResult.CONTINUE;
			}
		});
	}
}
