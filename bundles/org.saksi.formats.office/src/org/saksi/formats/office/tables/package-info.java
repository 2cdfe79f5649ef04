/** Import of tables from Excel workbooks, the format {@code xlsx}. */
package org.saksi.formats.office.tables;
