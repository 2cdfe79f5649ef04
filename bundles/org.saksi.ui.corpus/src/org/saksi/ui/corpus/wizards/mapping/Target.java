package org.saksi.ui.corpus.wizards.mapping;

/**
 * Something that a row of a mapping can become.
 *
 * @param id     as the mapping says it; {@code null}: left out
 * @param label  localized
 * @param colour {@code #rrggbb} of what it is in the scheme, or {@code null}
 */
record Target(String id, String label, String colour) {

	Target(String id, String label) {
		this(id, label, null);
	}
}
