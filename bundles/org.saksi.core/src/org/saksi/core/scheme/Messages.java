package org.saksi.core.scheme;

import org.eclipse.osgi.util.NLS;

/** What people read of schemes. */
final class Messages extends NLS {

	// sorted as in the properties files
	public static String AttributeCheck_notInSet;
	public static String AttributeCheck_wrongForm;
	public static String SchemeCheck_attributeOf;
	public static String SchemeCheck_badId;
	public static String SchemeCheck_colour;
	public static String SchemeCheck_default;
	public static String SchemeCheck_duplicateAttribute;
	public static String SchemeCheck_duplicateKey;
	public static String SchemeCheck_duplicateRule;
	public static String SchemeCheck_duplicateTag;
	public static String SchemeCheck_duplicateType;
	public static String SchemeCheck_faint;
	public static String SchemeCheck_key;
	public static String SchemeCheck_markType;
	public static String SchemeCheck_missing;
	public static String SchemeCheck_needed;
	public static String SchemeCheck_noId;
	public static String SchemeCheck_noTags;
	public static String SchemeCheck_noTypes;
	public static String SchemeCheck_sameColour;
	public static String SchemeCheck_scheme;
	public static String SchemeCheck_severity;
	public static String SchemeCheck_tagOf;
	public static String SchemeFiles_tooLarge;
	public static String SchemeFiles_unreadable;
	public static String SchemeFiles_unwritable;
	public static String SchemeRegistry_duplicate;
	public static String SchemeRegistry_incomplete;
	public static String SchemeRegistry_unknown;

	static {
		NLS.initializeMessages("org.saksi.core.scheme.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
