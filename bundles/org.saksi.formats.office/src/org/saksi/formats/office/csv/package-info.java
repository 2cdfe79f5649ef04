/** The sheets of the Excel corpus as CSV files: what {@code --format csv} exports. */
package org.saksi.formats.office.csv;
