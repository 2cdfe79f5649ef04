package org.saksi.core.formats.mapping.edit;

import java.io.IOException;
import java.util.List;

import org.saksi.core.CorpusException;
import org.saksi.core.formats.ImportOptions;
import org.saksi.core.formats.ImportSource;
import org.saksi.core.formats.preview.SheetPreview;

/** What an importer of tables tells those who edit its mapping. */
public interface ColumnTargets {

	/** Key of a column's options: whose layer its labels go to. */
	String ANNOTATOR = "annotator";
	/** Key of a column's options: name of the mark type. */
	String TYPE = "type";
	/** Key of a column's options: name of the attribute. */
	String ATTRIBUTE = "attribute";

	/** @return what a column can mean, in the order to offer */
	List<WordTarget> columnTargets();

	/** @return whether a column of that meaning holds labels, whose annotator, mark type and attribute the options of its rule name */
	boolean isLabel(String meaning);

	/**
	 * The first rows as they stand in the file.
	 *
	 * @param options as for reading
	 * @param limit   number of rows of each sheet at most, at least 1
	 * @return a sheet with the names that the rules of a mapping use for its columns; empty if there is no table
	 * @throws CorpusException if it cannot be read
	 */
	List<SheetPreview> firstRows(ImportSource source, ImportOptions options, int limit) throws CorpusException, IOException;
}
