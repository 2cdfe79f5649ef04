/**
 * What the sheets of the Excel corpus share: columns that are declared beside what fills them
 * ({@link org.saksi.formats.office.rows.Fields}, {@link org.saksi.formats.office.rows.Sheet}), and what rows are about, from the
 * whole export ({@link org.saksi.formats.office.rows.ExportContext}) down to a mark.
 */
package org.saksi.formats.office.rows;
