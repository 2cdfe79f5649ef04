package org.saksi.ui.style;

import java.util.Locale;

import org.saksi.model.scheme.Base;
import org.saksi.model.scheme.MarkType;

/** How a mark is drawn: what a scheme names in the style of a mark type. */
public enum Drawing {
	/** Behind the text. */
	FILL,
	/** A line below the text. */
	UNDERLINE,
	/** A dotted line below the text. */
	DOTTED,
	/** A line below the text with ends that point up. */
	BRACKET,
	/** A frame around the text. */
	BOX;

	/** @return what the scheme says, else the default of the base; an unknown word counts as none */
	public static Drawing of(MarkType type) {
		if (type == null) {
			return UNDERLINE;
		}
		if (type.getStyle() != null) {
			try {
				return valueOf(type.getStyle().toUpperCase(Locale.ROOT));
			} catch (IllegalArgumentException e) {
				return of(type.getBase());
			}
		}
		return of(type.getBase());
	}

	private static Drawing of(Base base) {
		return switch (base) {
		case CLAIM -> FILL;
		case SOURCE -> UNDERLINE;
		case CUE -> DOTTED;
		default -> BRACKET;
		};
	}

	/** @return whether it takes a lane below the text */
	public boolean hasLane() {
		return this != FILL && this != BOX;
	}
}
