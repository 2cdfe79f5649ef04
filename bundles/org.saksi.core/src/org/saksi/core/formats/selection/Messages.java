package org.saksi.core.formats.selection;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people see. */
final class Messages extends NLS {

	public static String KnownTags_attribute;
	public static String KnownTags_marks;
	public static String KnownTags_tag;
	public static String KnownTags_value;

	static {
		NLS.initializeMessages("org.saksi.core.formats.selection.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
