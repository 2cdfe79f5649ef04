package org.saksi.ui.editor.guide;

import java.util.Locale;

import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Labelled;

/** What a scheme says of its types, attributes and tags, in the language of the user interface. */
public final class Guidance {

	private Guidance() {
	}

	/** @return what it is called */
	public static String label(Labelled labelled) {
		return SchemeIndex.label(labelled, Locale.getDefault());
	}

	/** @return what it is; empty if the scheme does not say */
	public static String description(Labelled labelled) {
		return text(SchemeIndex.description(labelled, Locale.getDefault()));
	}

	/** @return when to use it; empty if the scheme does not say */
	public static String guideline(Labelled labelled) {
		return text(SchemeIndex.guideline(labelled, Locale.getDefault()));
	}

	private static String text(String said) {
		return said == null ? "" : said.strip(); //$NON-NLS-1$
	}

	/** @return whether the scheme says anything of an attribute or its tags */
	public static boolean isThere(AttributeType attribute) {
		return isSaid(attribute) || attribute.getTags().stream().anyMatch(Guidance::isSaid);
	}

	private static boolean isSaid(Labelled labelled) {
		return !description(labelled).isEmpty() || !guideline(labelled).isEmpty();
	}
}
