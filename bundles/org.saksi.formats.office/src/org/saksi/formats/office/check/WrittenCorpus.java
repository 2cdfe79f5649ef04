package org.saksi.formats.office.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.saksi.core.CorpusException;
import org.saksi.core.splits.LeakReport;
import org.saksi.formats.office.tables.WorkbookRows;
import org.saksi.formats.tables.TableFiles;
import org.saksi.formats.tables.TableRow;
import org.saksi.formats.tables.TableSink;
import org.saksi.formats.tables.TableSource;

/** An Excel corpus that was written: a workbook, or a folder with a file a sheet. */
public final class WrittenCorpus {

	private static final List<String> EXTENSIONS = List.of("csv", "tsv", "jsonl");

	private final Path place;

	/** @param place the workbook or the folder */
	public WrittenCorpus(Path place) {
		this.place = place;
	}

	/** @return whether it is a workbook, by its name */
	public boolean isWorkbook() {
		String name = place.getFileName() == null ? "" : place.getFileName().toString().toLowerCase(java.util.Locale.ROOT);
		return Files.isRegularFile(place) && (name.endsWith(".xlsx") || name.endsWith(".xlsm"));
	}

	/** @return whether it is a folder with the articles in a file that can be read back, with one of the extensions or, without any, any */
	public boolean isFolder(String... extensions) {
		List<String> asked = extensions.length == 0 ? EXTENSIONS : Stream.of(extensions).filter(EXTENSIONS::contains).toList();
		return Files.isDirectory(place) && asked.stream().anyMatch(each -> Files.isRegularFile(place.resolve("documents." + each)));
	}

	/**
	 * Counts the leaks of the split from the articles and what ties them. The sheets that say so are read; a whole check also looks whether
	 * the rows of all other sheets say the part that their article is in.
	 *
	 * @param whole whether all sheets are read
	 * @throws CorpusException if it is damaged, or no sheet documents has the columns article_id, split and text
	 */
	public LeakReport leaks(boolean whole, IProgressMonitor monitor) throws CorpusException, IOException {
		SubMonitor progress = SubMonitor.convert(monitor, 2);
		WrittenSplit split = new WrittenSplit(progress);
		read(WrittenSplit::isFirst, split);
		progress.worked(1);
		if (!split.hasDocuments()) {
			throw new CorpusException(Messages.WrittenCorpus_noDocuments, place, 0, null);
		}
		read(sheet -> !WrittenSplit.isFirst(sheet) && (whole || WrittenSplit.hasTies(sheet)), split);
		progress.worked(1);
		return split.report();
	}

	private void read(Predicate<String> wanted, WrittenSplit split) throws CorpusException, IOException {
		if (!Files.isDirectory(place)) {
			WorkbookRows.read(place, wanted, split);
			return;
		}
		List<Path> files;
		try (Stream<Path> inside = Files.list(place)) {
			files = inside.filter(Files::isRegularFile).sorted().toList();
		}
		for (Path file : files) {
			String name = file.getFileName().toString();
			int dot = name.lastIndexOf('.');
			if (dot > 0 && Files.size(file) > 0 && EXTENSIONS.contains(name.substring(dot + 1)) && wanted.test(name.substring(0, dot))) {
				TableSource source = TableFiles.open(file);
				if (source.columns() != null) {
					split.header(name.substring(0, dot), source.columns());
				}
				source.read(named(name.substring(0, dot), split));
			}
		}
	}

	/** Files have no sheets: their names are those. */
	private static TableSink named(String sheet, WrittenSplit split) {
		return new TableSink() {
			@Override
			public boolean row(TableRow row) {
				return split.row(new TableRow(sheet, row.line(), row.cells()));
			}

			@Override
			public void bad(String none, int line, String why) {
				split.bad(sheet, line, why);
			}
		};
	}
}
