/** Small native charts beside the rows of a sheet. */
package org.saksi.formats.office.sheets.charts;
