package org.saksi.ui.editor.popups;

import org.eclipse.swt.graphics.RGB;

/**
 * Something that a pop-in offers.
 *
 * @param label  what is read first
 * @param detail what tells it from others, or {@code null}
 * @param rgb    colour of its swatch as a scheme gives it, or {@code null}
 * @param pick   what picking it does
 */
public record Choice(String label, String detail, RGB rgb, Runnable pick) {

	/** A choice without a swatch. */
	public Choice(String label, String detail, Runnable pick) {
		this(label, detail, null, pick);
	}
}
