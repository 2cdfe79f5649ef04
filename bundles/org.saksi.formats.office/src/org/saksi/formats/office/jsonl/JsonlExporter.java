package org.saksi.formats.office.jsonl;

import org.saksi.core.formats.ExportRequest;
import org.saksi.formats.office.folder.FolderExporter;
import org.saksi.formats.office.folder.FolderWorkbook;

/** Exports the sheets of the Excel corpus as JSON Lines (format {@code jsonl}). */
public final class JsonlExporter extends FolderExporter {

	/** Needed by the extension registry. */
	public JsonlExporter() {
		super("jsonl");
	}

	@Override
	protected FolderWorkbook.Maker sheets(ExportRequest request) {
		return JsonlSheet::new;
	}
}
