package org.saksi.ui.corpus.explorer;

import org.eclipse.nebula.widgets.nattable.style.theme.ModernNatTableThemeConfiguration;
import org.eclipse.swt.graphics.Color;
import org.saksi.ui.style.Hue;
import org.saksi.ui.style.Palette;

/** The look of a table in the colours of a palette: that of the page, with a quiet header. */
final class TableTheme extends ModernNatTableThemeConfiguration {

	TableTheme(Palette palette) {
		Color page = palette.color(Hue.PAGE);
		Color text = palette.color(Hue.TEXT);
		Color header = palette.color(Hue.HEADER);
		Color chosen = palette.color(Hue.SELECTION);
		defaultBgColor = page;
		defaultFgColor = text;
		evenRowBgColor = page;
		oddRowBgColor = page;
		evenRowFgColor = text;
		oddRowFgColor = text;
		gridLineColor = palette.color(Hue.RULE);
		cHeaderBgColor = header;
		cHeaderFgColor = text;
		cHeaderSelectionBgColor = header;
		cHeaderSelectionFgColor = text;
		cHeaderFullSelectionBgColor = header;
		cHeaderFullSelectionFgColor = text;
		defaultSelectionBgColor = chosen;
		defaultSelectionFgColor = text;
		defaultSelectionFont = defaultFont;
		selectionAnchorBgColor = page;
		selectionAnchorFgColor = text;
		selectionAnchorBorderStyle = null;
		selectionAnchorSelectionBgColor = chosen;
		selectionAnchorSelectionFgColor = text;
	}
}
