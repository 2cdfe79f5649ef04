package org.saksi.formats.office.sheets;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.apache.poi.util.TempFile;
import org.apache.poi.util.TempFileCreationStrategy;

/** A folder for temporary files that goes with all that is in it. */
final class TemporaryFolder implements Closeable, TempFileCreationStrategy {

	/** What writes files. */
	interface Work {
		/** Does it. */
		void run() throws IOException;
	}

	private final Path folder;
	private int files;

	/** A new folder in {@code parent}. */
	TemporaryFolder(Path parent) throws IOException {
		folder = Files.createTempDirectory(parent, ".saksi-xlsx-");
	}

	/** @return a file that does not exist yet */
	Path newFile() {
		return folder.resolve(Integer.toString(files++));
	}

	/** Runs {@code work} so that the temporary files of POI come into this folder. */
	void run(Work work) throws IOException {
		try {
			TempFile.withStrategy(this, () -> {
				try {
					work.run();
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
				return null;
			});
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	@Override
	public File createTempFile(String prefix, String suffix) {
		return newFile().toFile();
	}

	@Override
	public File createTempDirectory(String prefix) throws IOException {
		return Files.createDirectory(newFile()).toFile();
	}

	@Override
	public void close() throws IOException {
		List<Path> all;
		try (Stream<Path> walk = Files.walk(folder)) {
			all = walk.toList().reversed();
		}
		for (Path path : all) {
			Files.deleteIfExists(path);
		}
	}
}
