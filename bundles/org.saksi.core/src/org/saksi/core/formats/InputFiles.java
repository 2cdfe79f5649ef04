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

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.saksi.core.corpus.CodePointOrder;

/** The files that paths stand for: a file itself, a folder for all files below it that are not hidden, ordered by path. */
public final class InputFiles {

	/**
	 * A file.
	 *
	 * @param path  as it was given, or below a folder as it was given
	 * @param named whether it was named itself; what only lies in a folder may be something else
	 */
	public record Input(Path path, boolean named) {
	}

	private final Map<Path, Input> found = new LinkedHashMap<>();
	private final Report report;
	private final IProgressMonitor monitor;

	private InputFiles(Report report, IProgressMonitor monitor) {
		this.report = report;
		this.monitor = monitor;
	}

	/**
	 * Expands paths; what is not there is refused in the report. A file that comes twice is taken once.
	 *
	 * @throws OperationCanceledException if the monitor was cancelled
	 */
	public static List<Input> expand(List<Path> paths, Report report, IProgressMonitor monitor) {
		InputFiles files = new InputFiles(report, monitor);
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

	/** @return what tells files apart: absolute, without {@code .} and {@code ..} */
	public static Path key(Path path) {
		return path.toAbsolutePath().normalize();
	}

	private void add(Input input) {
		Path key = key(input.path());
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
					if (monitor != null && monitor.isCanceled()) {
						throw new OperationCanceledException();
					}
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
