package org.saksi.formats.office.folder;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.saksi.formats.office.sheets.Column;
import org.saksi.formats.office.sheets.Cut;
import org.saksi.formats.office.sheets.SheetNames;
import org.saksi.formats.office.sheets.SheetWriter;
import org.saksi.formats.office.sheets.WorkbookWriter;

/** A folder of files, one a sheet, of the sheet's name. No cell is cut and no file is split. */
public final class FolderWorkbook implements WorkbookWriter {

	/** Names that Windows keeps for devices, whatever follows their first dot. */
	private static final String RESERVED = "(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?";

	/** A sheet that is a file. */
	public interface FileSheet extends SheetWriter, Closeable {

		/** @return how many cells so far did not fit the type of their column and were left blank */
		default long misfits() {
			return 0;
		}
	}

	/** Begins the files. */
	public interface Maker {

		/**
		 * Begins a file.
		 *
		 * @param file    does not exist
		 * @param columns with unique names
		 */
		FileSheet sheet(Path file, List<Column> columns) throws IOException;
	}

	private final Path folder;
	private final String extension;
	private final Maker maker;
	private final SheetNames names = new SheetNames();
	private final List<FileSheet> sheets = new ArrayList<>();

	/**
	 * A workbook.
	 *
	 * @param folder    an empty folder
	 * @param extension of the files, without dot
	 */
	public FolderWorkbook(Path folder, String extension, Maker maker) {
		this.folder = folder;
		this.extension = extension;
		this.maker = maker;
	}

	@Override
	public SheetWriter sheet(String wish, List<Column> columns) throws IOException {
		FileSheet sheet = maker.sheet(folder.resolve(names.sheet(fileName(wish)) + "." + extension),
				SheetNames.columns(columns));
		sheets.add(sheet);
		return sheet;
	}

	private static String fileName(String wish) {
		String name = wish.replaceAll("[<>\"|\\p{Cntrl}]", "_").replaceAll("^[. ]+|[. ]+$", "_");
		return name.matches(RESERVED) ? "_" + name : name;
	}

	@Override
	public boolean isOneFile() {
		return false;
	}

	@Override
	public String extension() {
		return extension;
	}

	@Override
	public List<Cut> cuts() {
		return List.of();
	}

	/** @return how many cells did not fit the type of their column and were left blank */
	long misfits() {
		return sheets.stream().mapToLong(FileSheet::misfits).sum();
	}

	/** Ends all files; {@code out} is the folder that they are in. */
	@Override
	public void write(Path out, IProgressMonitor monitor) throws IOException {
		for (FileSheet sheet : sheets) {
			sheet.close();
		}
	}

	/** Ends what {@link #write} did not end; ends nothing twice. */
	@Override
	public void close() throws IOException {
		IOException failure = null;
		for (FileSheet sheet : sheets) {
			try {
				sheet.close();
			} catch (IOException e) {
				failure = e;
			}
		}
		if (failure != null) {
			throw failure;
		}
	}
}
