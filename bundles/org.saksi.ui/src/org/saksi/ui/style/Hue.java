package org.saksi.ui.style;

import org.eclipse.swt.graphics.RGB;

/** The colours that are no scheme's: of the page, of findings, of what is chosen. */
public enum Hue {
	/** Behind the text of an article. */
	PAGE(new RGB(0xfd, 0xfc, 0xfa), new RGB(0x20, 0x23, 0x28)),
	/** Text of the body. */
	TEXT(new RGB(0x22, 0x26, 0x2c), new RGB(0xdc, 0xdf, 0xe4)),
	/** Text of zones that are not body. */
	DIMMED(new RGB(0x7d, 0x83, 0x8c), new RGB(0x8a, 0x90, 0x9a)),
	/** Thin lines. */
	RULE(new RGB(0xdd, 0xdb, 0xd6), new RGB(0x3b, 0x40, 0x48)),
	/** Behind selected text. */
	SELECTION(new RGB(0xb9, 0xd4, 0xf5), new RGB(0x2f, 0x55, 0x80)),
	/** Around the active mark. */
	ACTIVE(new RGB(0x1b, 0x5f, 0xc1), new RGB(0x7f, 0xb4, 0xff)),
	/** Between the parts of the active attribution. */
	CONNECTOR(new RGB(0x5b, 0x6b, 0x80), new RGB(0xa9, 0xb7, 0xc9)),
	/** Around marks that wait to be linked. */
	PICKED(new RGB(0xc0, 0x62, 0x0a), new RGB(0xf2, 0xa6, 0x5a)),
	/** What was found by search. */
	FOUND(new RGB(0xff, 0xe0, 0x82), new RGB(0x6b, 0x55, 0x12)),
	/** Behind the headers of tables. */
	HEADER(new RGB(0xef, 0xed, 0xe8), new RGB(0x2d, 0x31, 0x38)),
	/** What is finished. */
	DONE(new RGB(0x2e, 0x7d, 0x32), new RGB(0x81, 0xc7, 0x84)),
	/** Errors. */
	ERROR(new RGB(0xc6, 0x28, 0x28), new RGB(0xf2, 0x7d, 0x7d)),
	/** Warnings. */
	WARNING(new RGB(0xb2, 0x6a, 0x00), new RGB(0xf0, 0xb4, 0x4c)),
	/** Behind a bar that asks something. */
	NOTICE(new RGB(0xfd, 0xf3, 0xd8), new RGB(0x46, 0x3c, 0x1f)),
	/** A mark whose type has no colour. */
	NEUTRAL(new RGB(0x5f, 0x6b, 0x7a), new RGB(0xa6, 0xb0, 0xbd));

	private final RGB light;
	private final RGB dark;

	Hue(RGB light, RGB dark) {
		this.light = light;
		this.dark = dark;
	}

	/** @return the colour in the light or the dark theme */
	public RGB rgb(boolean darkTheme) {
		return darkTheme ? dark : light;
	}
}
