/** What may be typed into the columns of a workbook: lists to choose from, and columns that nothing is typed into. */
package org.saksi.formats.office.sheets.guard;
