package org.saksi.ui.editor.page;

import org.eclipse.jface.text.source.ISharedTextColors;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.saksi.ui.style.Palette;

/** The palette as JFace text asks for it. */
final class PageColors implements ISharedTextColors {

	@Override
	public Color getColor(RGB rgb) {
		return Palette.LIGHT.color(rgb);
	}

	@Override
	public void dispose() {
		// the palette's colours live as long as the workbench
	}
}
