package org.saksi.formats.office.parquet;

import org.saksi.core.formats.ExportRequest;
import org.saksi.formats.office.folder.FolderExporter;
import org.saksi.formats.office.folder.FolderWorkbook;

/** Exports the sheets of the Excel corpus as Apache Parquet files (format {@code parquet}). */
public final class ParquetExporter extends FolderExporter {

	/** Needed by the extension registry. */
	public ParquetExporter() {
		super("parquet");
	}

	@Override
	protected FolderWorkbook.Maker sheets(ExportRequest request) {
		return ParquetSheet::new;
	}
}
