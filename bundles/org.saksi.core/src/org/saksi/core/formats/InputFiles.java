package org.saksi.core.formats;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.saksi.core.corpus.CodePointOrder;

/** The files that paths stand for: a file itself, a folder for all files below it that are not hidden, ordered by path. */
final class InputFiles {

	/**
	 * A file.
	 *
	 * @param path  as it was given, or below a folder as it was given
	 * @param named whether it was named itself; what only lies in a folder may be something else
	 */
	record Input(Path path, boolean named) {
	}

	private final Map<Path, Input> found = new LinkedHashMap<>();
	private final Report report;

	private InputFiles(Report report) {
		this.report = report;
	}

	/** Expands paths; what is not there is refused in the report. A file that comes twice is taken once. */
	static List<Input> expand(List<Path> paths, Report report) {
		InputFiles files = new InputFiles(report);
		for (Path path : paths) {
			if (Files.isDirectory(path)) {
				files.addFolder(path);
			} else if (Files.isRegularFile(path)) {
				files.add(new Input(path, true));
			} else {
				report.add(Report.Kind.REFUSED, path, 0, null,
						Files.exists(path) ? Messages.InputFiles_noFile : Messages.InputFiles_missing);
			}
		}
		return List.copyOf(files.found.values());
	}

	private void add(Input input) {
		Path key = input.path().toAbsolutePath().normalize();
		Input known = found.get(key);
		found.put(key, known == null || input.named() ? input : known);
	}

	private void addFolder(Path folder) {
		List<Path> below = new ArrayList<>();
		try {
			Files.walkFileTree(folder, new SimpleFileVisitor<>() {
				@Override
				public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
					if (!directory.equals(folder) && isHidden(directory)) {
						return FileVisitResult.SKIP_SUBTREE;
					}
					if (Files.exists(directory.resolve("corpus.saksi"))) {
						report.add(Report.Kind.REFUSED, directory, 0, null, Messages.InputFiles_corpus);
						return FileVisitResult.SKIP_SUBTREE;
					}
					return FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
					if (!isHidden(file) && Files.isRegularFile(file)) {
						below.add(file);
					}
					return FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult visitFileFailed(Path file, IOException e) {
					refuse(file, e);
					return FileVisitResult.CONTINUE;
				}
			});
		} catch (IOException e) {
			refuse(folder, e);
		}
		below.sort(Comparator.comparing(Path::toString, CodePointOrder.INSTANCE));
		below.forEach(file -> add(new Input(file, false)));
	}

	private static boolean isHidden(Path path) {
		return path.getFileName() != null && path.getFileName().toString().startsWith(".");
	}

	private void refuse(Path path, IOException e) {
		report.add(Report.Kind.REFUSED, path, 0, null, ExportService.reason(e));
	}
}
