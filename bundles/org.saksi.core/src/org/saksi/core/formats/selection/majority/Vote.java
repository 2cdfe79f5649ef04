package org.saksi.core.formats.selection.majority;

import org.saksi.model.marks.Mark;

/**
 * The mark in which a voter carries an item.
 *
 * @param <M> what kind of mark
 */
record Vote<M extends Mark>(Voter voter, M mark) {
}
