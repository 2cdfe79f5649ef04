package org.saksi.ui.corpus.wizards.mapping;

import org.saksi.core.formats.mapping.edit.MappingRow;

/**
 * A row of a mapping where it belongs.
 *
 * @param row   the row
 * @param above the place of what it belongs to, or {@code null}
 */
record RowPlace(MappingRow row, RowPlace above) {
}
