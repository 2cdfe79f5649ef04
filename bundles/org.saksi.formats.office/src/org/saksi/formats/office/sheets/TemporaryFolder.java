package org.saksi.formats.office.sheets;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder for temporary files that goes with all that is in it. */
final class TemporaryFolder implements Closeable {

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
