package org.saksi.ui.style;

import org.eclipse.swt.graphics.RGB;

/** The shape of a polarity, beside its colour, so that it is told apart without seeing colours. */
public enum StanceShape {
	/** affirm: points up. */
	UP(new RGB(0x2e, 0x7d, 0x32)),
	/** deny: points down. */
	DOWN(new RGB(0xc6, 0x28, 0x28)),
	/** query: a diamond. */
	DIAMOND(new RGB(0xb2, 0x6a, 0x00)),
	/** report: a ring. */
	RING(new RGB(0x5f, 0x6b, 0x7a)),
	/** Any other tag: a square. */
	SQUARE(new RGB(0x5f, 0x6b, 0x7a));

	private final RGB rgb;

	StanceShape(RGB rgb) {
		this.rgb = rgb;
	}

	/** @return the shape of a polarity by what it means in the scheme claims; {@code null} gives {@link #SQUARE} */
	public static StanceShape of(String meaning) {
		return switch (meaning == null ? "" : meaning) { //$NON-NLS-1$
		case "affirm" -> UP; //$NON-NLS-1$
		case "deny" -> DOWN; //$NON-NLS-1$
		case "query" -> DIAMOND; //$NON-NLS-1$
		case "report" -> RING; //$NON-NLS-1$
		default -> SQUARE;
		};
	}

	/** @return its colour in light themes where the scheme gives none */
	public RGB rgb() {
		return rgb;
	}
}
