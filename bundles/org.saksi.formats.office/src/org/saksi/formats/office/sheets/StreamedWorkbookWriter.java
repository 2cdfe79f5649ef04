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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.core.runtime.IProgressMonitor;
import org.saksi.formats.office.sheets.charts.BarChart;
import org.saksi.formats.office.sheets.charts.Charts;
import org.saksi.formats.office.sheets.guard.Guard;
import org.saksi.formats.office.sheets.guard.Lists;
import org.saksi.formats.office.sheets.xml.SharedTexts;
import org.saksi.formats.office.zip.Deflating;
import org.saksi.formats.office.zip.EntryData;

/**
 * Writes workbooks. The rows of each sheet go to a temporary file as they come, deflated; all else is made by POI at the
 * end, when the number of rows is known, and both are put together. Equal calls give equal files, at whatever time and place.
 */
public final class StreamedWorkbookWriter implements WorkbookWriter {

	private static final String PRODUCER = "Saksi";
	private static final Instant CREATED = Instant.parse("2000-01-01T00:00:00Z");

	static {
		PoiSettings.apply();
	}

	private final Limits limits;
	private final TemporaryFolder folder;
	private final SharedTexts texts;
	private final Deflating deflating = new Deflating();
	private final XSSFWorkbook workbook = new XSSFWorkbook();
	private final Styles styles = Styles.in(workbook);
	private final SheetNames names = new SheetNames();
	private final List<StreamedSheet> sheets = new ArrayList<>();
	private final Set<SheetWriter> hidden = new HashSet<>();
	private final Lists lists = new Lists();
	private final List<Cut> cuts = new ArrayList<>();
	private final Map<String, List<BarChart>> charts = new HashMap<>();

	/** @param temporary a folder that exists, for the temporary files */
	public StreamedWorkbookWriter(Path temporary, Limits limits) throws IOException {
		this.limits = limits;
		folder = new TemporaryFolder(temporary);
		texts = new SharedTexts(limits.sharedTexts(), new EntryData(deflating, folder.newFile()));
	}

	@Override
	public SheetWriter sheet(String wish, List<Column> wished) throws IOException {
		if (wished.isEmpty() || wished.size() > limits.columns()) {
			throw new IllegalArgumentException(wish + ": " + wished.size() + " columns");
		}
		StreamedSheet sheet = new StreamedSheet(names.sheet(wish), SheetNames.columns(wished), limits, styles, texts,
				() -> new EntryData(deflating, folder.newFile()), names, cuts::add);
		sheets.add(sheet);
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

	@Override
	public void draw(String sheet, List<BarChart> drawn) {
		charts.put(sheet, List.copyOf(drawn));
	}

	@Override
	public List<Cut> cuts() {
		return Collections.unmodifiableList(cuts);
	}

	@Override
	public void write(Path out, IProgressMonitor monitor) throws IOException {
		Map<String, EntryData> rows = new HashMap<>();
		for (StreamedSheet sheet : seenFirst()) {
			for (StreamedSheet.Part part : sheet.end()) {
				rows.put(entry(add(part, sheet)), part.data());
			}
		}
		describe(workbook.getProperties());
		try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(out), 1 << 16)) {
			new WorkbookFile(workbook, rows, texts).write(stream, deflating, monitor);
		}
	}

	/** Adds a sheet without rows; what is written here is what POI makes of it. */
	private XSSFSheet add(StreamedSheet.Part part, StreamedSheet writer) {
		List<Column> columns = writer.columns();
		XSSFSheet sheet = workbook.createSheet(part.name());
		sheet.createFreezePane(0, 1);
		for (int i = 0; i < columns.size(); i++) {
			sheet.setColumnWidth(i, columns.get(i).kind().width() * 256);
		}
		sheet.setDimensionOverride(new CellRangeAddress(0, part.rows() - 1, 0, columns.size() - 1));
		Tables.add(sheet, names.table(part.name()), columns, part.rows());
		Guard.apply(sheet, columns.stream().map(Column::entry).toList(), part.rows(), lists);
		if (hidden.contains(writer)) {
			workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.HIDDEN);
		}
		Charts.add(sheet, charts.getOrDefault(part.name(), List.of()));
		return sheet;
	}

	/** The sheets, those that nobody sees last. */
	private List<StreamedSheet> seenFirst() {
		return Stream.concat(sheets.stream().filter(sheet -> !hidden.contains(sheet)), sheets.stream().filter(hidden::contains)).toList();
	}

	private static String entry(XSSFSheet sheet) {
		return sheet.getPackagePart().getPartName().getName().substring(1);
	}

	private static void describe(POIXMLProperties properties) {
		properties.getCoreProperties().setCreator(PRODUCER);
		properties.getCoreProperties().setCreated(Optional.of(Date.from(CREATED)));
		properties.getExtendedProperties().setApplication(PRODUCER);
	}

	@Override
	public void close() throws IOException {
		try (TemporaryFolder temporary = folder; Deflating workers = deflating) {
			workbook.close();
		}
	}
}
