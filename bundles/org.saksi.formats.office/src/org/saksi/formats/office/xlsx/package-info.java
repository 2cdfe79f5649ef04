/**
 * The Excel corpus: what {@code --format xlsx} exports. {@link org.saksi.formats.office.xlsx.XlsxExporter} is the entry; each
 * {@code …Sheets} class declares the columns of its sheets beside what fills them.
 */
package org.saksi.formats.office.xlsx;
