package org.saksi.formats.office.sheets;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.saksi.formats.office.sheets.guard.Guard;
import org.saksi.formats.office.sheets.guard.Lists;

/**
 * Writes workbooks with POI's streaming writer. The rows of each sheet go to a temporary file first, uncompressed. Equal
 * calls give equal entries in the zip file, at whatever time and place.
 */
public final class StreamedWorkbookWriter implements WorkbookWriter {

	private static final String PRODUCER = "Saksi";
	private static final Instant CREATED = Instant.parse("2000-01-01T00:00:00Z");
	/** From here on a part of the file is written as Zip64, somewhat below the 4 GB that a plain zip file can hold. */
	private static final long LARGE = 0xF000_0000L;

	static {
		PoiSettings.apply();
	}

	private final Limits limits;
	private final TemporaryFolder folder;
	private final SharedTexts texts;
	private final StreamedWorkbook workbook;
	private final Styles styles;
	private final SheetNames names = new SheetNames();
	private final List<StreamedSheet> sheets = new ArrayList<>();
	private final List<List<Column>> columns = new ArrayList<>();
	private final Set<SheetWriter> hidden = new HashSet<>();
	private final Lists lists = new Lists();
	private final List<Cut> cuts = new ArrayList<>();
	private final List<Path> files = new ArrayList<>();

	/** @param temporary a folder that exists, for the temporary files */
	public StreamedWorkbookWriter(Path temporary, Limits limits) throws IOException {
		this.limits = limits;
		folder = new TemporaryFolder(temporary);
		texts = new SharedTexts(limits.sharedTexts());
		workbook = new StreamedWorkbook(texts);
		styles = Styles.in(workbook.getXSSFWorkbook());
	}

	@Override
	public SheetWriter sheet(String wish, List<Column> wished) throws IOException {
		if (wished.isEmpty() || wished.size() > limits.columns()) {
			throw new IllegalArgumentException(wish + ": " + wished.size() + " columns");
		}
		List<Column> unique = SheetNames.columns(wished);
		String name = names.sheet(wish);
		StreamedSheet sheet = new StreamedSheet(unique, limits, styles,
				part -> part(part == 1 ? name : names.continuation(name, part), unique), cuts::add);
		sheets.add(sheet);
		columns.add(unique);
		return sheet;
	}

	@Override
	public SheetWriter hidden(String wish, List<Column> wished) throws IOException {
		SheetWriter sheet = sheet(wish, wished);
		hidden.add(sheet);
		return sheet;
	}

	@Override
	public Lists lists() {
		return lists;
	}

	private SXSSFSheet part(String name, List<Column> header) throws IOException {
		Path file = folder.newFile();
		files.add(file);
		SXSSFSheet sheet = workbook.createSheet(name, header, file);
		sheet.createFreezePane(0, 1);
		SXSSFRow row = sheet.createRow(0);
		for (int i = 0; i < header.size(); i++) {
			Column column = header.get(i);
			sheet.setColumnWidth(i, column.kind().width() * 256);
			var cell = row.createCell(i);
			cell.setCellValue(column.name());
			cell.setCellStyle(styles.header());
		}
		return sheet;
	}

	@Override
	public List<Cut> cuts() {
		return Collections.unmodifiableList(cuts);
	}

	@Override
	public void write(Path out, IProgressMonitor monitor) throws IOException {
		int position = 0;
		for (int i : seenFirst()) {
			for (StreamedSheet.Part part : sheets.get(i).end()) {
				workbook.setSheetOrder(part.name(), position++);
				XSSFSheet sheet = workbook.getXSSFWorkbook().getSheet(part.name());
				int width = columns.get(i).size();
				sheet.setDimensionOverride(new CellRangeAddress(0, part.rows() - 1, 0, width - 1));
				Tables.add(sheet, names.table(part.name()), columns.get(i), part.rows());
				Guard.apply(sheet, columns.get(i).stream().map(Column::entry).toList(), part.rows(), lists);
				if (hidden.contains(sheets.get(i))) {
					workbook.setSheetVisibility(workbook.getSheetIndex(part.name()), SheetVisibility.HIDDEN);
				}
			}
		}
		workbook.setActiveSheet(0);
		workbook.setSelectedTab(0);
		describe(workbook.getXSSFWorkbook().getProperties());
		try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(out), 1 << 16)) {
			folder.run(() -> zip(stream, monitor));
		}
	}

	/** The numbers of the sheets, those that nobody sees last. */
	private int[] seenFirst() {
		IntStream seen = IntStream.range(0, sheets.size()).filter(i -> !hidden.contains(sheets.get(i)));
		return IntStream.concat(seen, IntStream.range(0, sheets.size()).filter(i -> hidden.contains(sheets.get(i)))).toArray();
	}

	private void zip(OutputStream stream, IProgressMonitor monitor) throws IOException {
		long all = 1;
		long largest = 0;
		for (StreamedSheet sheet : sheets) {
			sheet.flush();
		}
		for (Path file : files) {
			all += Files.size(file);
			largest = Math.max(largest, Files.size(file));
		}
		SubMonitor progress = SubMonitor.convert(monitor, (int) (all >> 10) + 1);
		workbook.write(stream, largest > LARGE, bytes -> {
			if (progress.isCanceled()) {
				throw new OperationCanceledException();
			}
			progress.worked((int) (bytes >> 10));
		});
	}

	private static void describe(POIXMLProperties properties) {
		properties.getCoreProperties().setCreator(PRODUCER);
		properties.getCoreProperties().setCreated(Optional.of(Date.from(CREATED)));
		properties.getExtendedProperties().setApplication(PRODUCER);
	}

	@Override
	public void close() throws IOException {
		try {
			workbook.close();
		} finally {
			folder.close();
		}
	}
}
