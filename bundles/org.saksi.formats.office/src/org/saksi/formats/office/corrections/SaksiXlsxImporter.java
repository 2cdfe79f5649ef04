package org.saksi.formats.office.corrections;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.eclipse.core.runtime.IProgressMonitor;
import org.saksi.core.CorpusException;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.corrections.CorrectionImporter;
import org.saksi.core.corrections.CorrectionList;
import org.saksi.core.formats.ImportSource;
import org.saksi.formats.office.base.BaseLine;

/** Imports what people have changed in a workbook of the export {@code xlsx}: the format {@code saksi-xlsx}. */
public final class SaksiXlsxImporter implements CorrectionImporter {

	/** Name of the format. */
	public static final String FORMAT = "saksi-xlsx";

	private static final int CERTAIN = 98;
	/** Surer than that it is a table of articles. */
	private static final int LIKELY = 93;
	private static final List<String> SHEETS = List.of("claims", "sources", "attributions", "stances");
	private static final int MOST = 1 << 20;

	/** Needed by the extension registry. */
	public SaksiXlsxImporter() {
	}

	/** Looks at the names of the sheets, which stand in a small part of the file. */
	@Override
	public int detect(ImportSource source) throws IOException {
		byte[] head = source.head();
		if (head.length < 4 || head[0] != 'P' || head[1] != 'K' || head[2] != 3 || head[3] != 4) {
			return 0;
		}
		try (ZipFile zip = new ZipFile(source.path().toFile())) {
			ZipEntry entry = zip.getEntry("xl/workbook.xml");
			if (entry == null) {
				return 0;
			}
			try (InputStream in = zip.getInputStream(entry)) {
				String names = new String(in.readNBytes(MOST), StandardCharsets.UTF_8);
				if (has(names, BaseLine.SHEET)) {
					return CERTAIN;
				}
				return SHEETS.stream().filter(sheet -> has(names, sheet)).count() >= 3 ? LIKELY : 0;
			}
		} catch (ZipException e) {
			return 0;
		}
	}

	private static boolean has(String workbook, String sheet) {
		return workbook.contains("name=\"" + sheet + "\"");
	}

	@Override
	public CorrectionList corrections(ImportSource source, CorpusView corpus, String annotator, IProgressMonitor monitor)
			throws CorpusException, IOException {
		return new CorrectionFinder(source, corpus, annotator).find(monitor);
	}
}
