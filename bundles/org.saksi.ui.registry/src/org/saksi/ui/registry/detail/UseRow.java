package org.saksi.ui.registry.detail;

import org.saksi.core.registry.UseText;

/**
 * A use as the table of uses shows it.
 *
 * @param text     what stands there
 * @param headline of the article, else its id
 */
record UseRow(UseText text, String headline) {

	Object id() {
		return text.use();
	}
}
