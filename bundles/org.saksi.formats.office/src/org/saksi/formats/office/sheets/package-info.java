/**
 * Writing workbooks row by row: {@link org.saksi.formats.office.sheets.WorkbookWriter} and
 * {@link org.saksi.formats.office.sheets.SheetWriter} say what a workbook of tables is, the rest does it with the streaming
 * writer of Apache POI. Knows nothing of a corpus.
 */
package org.saksi.formats.office.sheets;
