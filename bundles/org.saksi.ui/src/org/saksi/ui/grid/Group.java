package org.saksi.ui.grid;

/**
 * A line that heads the rows with one text in the column that rows are grouped by.
 *
 * @param text      of the rows in that column; may be empty
 * @param count     how many rows there are
 * @param collapsed whether they are hidden
 */
record Group(String text, int count, boolean collapsed) {
}
