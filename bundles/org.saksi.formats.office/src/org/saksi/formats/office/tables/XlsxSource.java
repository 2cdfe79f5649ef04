package org.saksi.formats.office.tables;

import java.io.CharConversionException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.ZipException;

import javax.xml.parsers.ParserConfigurationException;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;
import org.saksi.core.formats.ImportSource;
import org.saksi.formats.office.sheets.PoiSettings;
import org.saksi.formats.tables.TableSink;
import org.saksi.formats.tables.TableSource;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the sheets of a workbook as streams: never a whole sheet is in memory, and of the styles only which of them are dates. */
final class XlsxSource implements TableSource {

	private final ImportSource source;
	private final String only;
	private final Predicate<String> wanted;
	private final XlsxLimits limits;

	/** @param only name of the one sheet that is wanted, or {@code null} */
	XlsxSource(ImportSource source, String only, XlsxLimits limits) {
		this(source, only, name -> only == null || only.equals(name), limits);
	}

	/** @param wanted tells by its name whether a sheet is read */
	XlsxSource(ImportSource source, Predicate<String> wanted, XlsxLimits limits) {
		this(source, null, wanted, limits);
	}

	private XlsxSource(ImportSource source, String only, Predicate<String> wanted, XlsxLimits limits) {
		this.source = source;
		this.only = only;
		this.wanted = wanted;
		this.limits = limits;
	}

	@Override
	public void read(TableSink sink) throws CorpusException, IOException {
		PoiSettings.apply();
		try (OPCPackage file = OPCPackage.open(source.path().toFile(), PackageAccess.READ);
				SharedStrings strings = new SharedStrings(limits.strings())) {
			XSSFReader reader = new XSSFReader(file);
			parse(reader.getSharedStringsData(), strings);
			DateStyles styles = new DateStyles(limits.styles());
			parse(reader.getStylesData(), styles);
			WorkbookSettings settings = new WorkbookSettings();
			parse(reader.getWorkbookData(), settings);
			XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
			List<String> names = new ArrayList<>();
			while (sheets.hasNext()) {
				try (InputStream part = sheets.next()) {
					names.add(sheets.getSheetName());
					if (wanted.test(sheets.getSheetName())) {
						SheetRows rows = new SheetRows(sheets.getSheetName(), strings, styles, settings.since1904, limits.table(), sink);
						if (!parse(part, rows)) {
							if (rows.failure() != null) {
								throw rows.failure();
							}
							return;
						}
					}
				}
			}
			if (only != null && !names.contains(only)) {
				throw new CorpusException(NLS.bind(Messages.XlsxSource_noSheet, only, String.join(", ", names)), source.path(), 0, null);
			}
		} catch (OpenXML4JException | SAXException e) {
			throw refused(e);
		} catch (ParserConfigurationException e) {
			throw new IllegalStateException(e); // every Java has an XML parser
		} catch (LimitedPart.TooLargeException e) {
			throw new CorpusException(e.getMessage(), source.path(), 0, e);
		} catch (CharConversionException | EOFException | UnsupportedEncodingException | ZipException e) {
			throw refused(e);
		} catch (IOException e) {
			if (String.valueOf(e.getMessage()).contains("bomb")) { // what POI says where a part is compressed too well
				throw new CorpusException(Messages.XlsxSource_bomb, source.path(), 0, e);
			}
			throw e;
		} catch (OperationCanceledException e) {
			throw e;
		} catch (RuntimeException e) { // POI throws many kinds for packages that are not as they should be
			throw refused(e);
		} catch (NoClassDefFoundError e) { // Commons Compress knows of ways to compress whose libraries are not here
			throw new CorpusException(Messages.XlsxSource_compression, source.path(), 0, e);
		}
	}

	private CorpusException refused(Exception e) {
		String message = e.getMessage() == null ? Messages.XlsxSource_part : e.getMessage();
		return new CorpusException(NLS.bind(Messages.XlsxSource_damaged, message.length() > 300 ? message.substring(0, 300) : message), source.path(), 0, e);
	}

	/** @return whether the part was read to its end */
	private boolean parse(InputStream part, DefaultHandler handler) throws IOException, SAXException, ParserConfigurationException {
		if (part == null) {
			return true;
		}
		try (InputStream in = new LimitedPart(part, limits.bytes())) {
			XMLReader reader = XMLHelper.newXMLReader();
			reader.setContentHandler(handler);
			reader.setErrorHandler(handler);
			reader.parse(new InputSource(in));
			return true;
		} catch (SheetRows.EnoughException e) {
			return false;
		}
	}

	/** Whether days are counted from 1904. */
	private static final class WorkbookSettings extends DefaultHandler {

		private boolean since1904;

		@Override
		public void startElement(String uri, String local, String name, org.xml.sax.Attributes attributes) {
			if (Cells.local(name).equals("workbookPr")) {
				String value = attributes.getValue("date1904");
				since1904 = "1".equals(value) || "true".equals(value);
			}
		}
	}
}
