package org.saksi.formats.office.rows;

import java.util.function.Function;

import org.saksi.formats.office.sheets.Column;

/**
 * A column with what fills it and what the sheet {@code schema} says of it.
 *
 * @param column  name and kind
 * @param tags    the closed set of values, joined by {@code |}, or {@code null}
 * @param meaning one sentence
 * @param value   the cell of a row: text, number, boolean, date, or {@code null} for a blank
 * @param <R>     a row
 */
public record Field<R>(Column column, String tags, String meaning, Function<R, Object> value) {
}
