package org.saksi.ui.corpus.wizards.imports;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.graphics.RGB;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Base;
import org.saksi.model.scheme.Tag;
import org.saksi.ui.style.Hue;
import org.saksi.ui.style.Palette;
import org.saksi.ui.style.Shades;

/** The kinds of zones of a scheme. */
final class ZoneKinds {

	/** Lighter colours count as white. */
	private static final double WHITE = 0.95;

	private final SchemeIndex scheme;
	private final AttributeType kind;

	ZoneKinds(SchemeIndex scheme) {
		this.scheme = scheme;
		kind = SchemeIndex.attribute(scheme.type(Base.ZONE), "kind"); //$NON-NLS-1$
	}

	/** @return the kinds in their order, without those that are retired */
	List<Tag> tags() {
		return kind == null ? List.of() : kind.getTags().stream().filter(tag -> !tag.isRetired()).toList();
	}

	/**
	 * Takes the key of a kind as its choice, Delete as that of no zone.
	 *
	 * @param chosen receives the id of the kind, or {@code null} for no zone
	 * @return whether the key chose something
	 */
	boolean press(KeyEvent event, Consumer<String> chosen) {
		if ((event.stateMask & (SWT.MOD1 | SWT.MOD3)) != 0) {
			return false;
		}
		if (event.keyCode == SWT.DEL || event.keyCode == SWT.BS) {
			chosen.accept(null);
			return true;
		}
		String key = String.valueOf(event.character);
		for (Tag tag : tags()) {
			if (key.equalsIgnoreCase(tag.getKey())) {
				chosen.accept(tag.getId());
				return true;
			}
		}
		return false;
	}

	/** @return the colour behind the text of a zone */
	RGB fill(String id) {
		Tag tag = SchemeIndex.tag(kind, id);
		boolean dark = Palette.current().isDark();
		RGB page = Hue.PAGE.rgb(dark);
		RGB colour = Shades.parse(tag == null ? null : tag.getColour(), Hue.NEUTRAL.rgb(dark));
		return dark ? onDark(colour, page) : Shades.blend(colour, page, 0.85f);
	}

	/** The pale colours of zones would all look grey on a dark page: their full hues are laid on it; white is no colour. */
	static RGB onDark(RGB colour, RGB page) {
		if (Shades.luminance(colour) > WHITE) {
			return page;
		}
		RGB full = Shades.against(colour, Hue.PAGE.rgb(false), 4);
		return Shades.fill(full, page, 0.7f, Hue.TEXT.rgb(true), 4.5);
	}

	/** @return what a kind means in the scheme claims */
	String meaning(String id) {
		return scheme.meaning(Base.ZONE, "kind", id); //$NON-NLS-1$
	}

	/** @return the name of a kind in the language of the user */
	static String label(Tag tag) {
		return SchemeIndex.label(tag, Locale.getDefault());
	}
}
