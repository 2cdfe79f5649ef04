package org.saksi.ui.corpus.wizards.imports;

import java.util.List;
import java.util.Locale;

import org.eclipse.swt.graphics.RGB;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Base;
import org.saksi.model.scheme.Tag;
import org.saksi.ui.style.Hue;
import org.saksi.ui.style.Palette;

/** The kinds of zones of a scheme. */
final class ZoneKinds {

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

	/** @return the colour behind the text of a zone */
	RGB fill(String id) {
		Tag tag = SchemeIndex.tag(kind, id);
		return Palette.current().filled(Hue.PAGE.rgb(Palette.current().isDark()), tag == null ? scheme.type(Base.ZONE) : tag);
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
