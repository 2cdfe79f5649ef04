/**
 * A grid for lists of ten to a million rows: {@link org.saksi.ui.grid.Grid}. Columns are described by data
 * ({@link org.saksi.ui.grid.GridColumn}); filter, sort and groups work on lists of our own, off the UI thread where there
 * are many rows.
 */
package org.saksi.ui.grid;
