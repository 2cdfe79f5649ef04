package org.saksi.formats.webannotsv;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people see. */
final class Messages extends NLS {

	public static String TsvReader_comment;
	public static String TsvReader_format;
	public static String TsvReader_header;
	public static String TsvReader_place;
	public static String TsvReader_reference;
	public static String TsvReader_row;
	public static String TsvReader_structure;
	public static String TsvReader_tooLong;
	public static String TsvWriter_anchored;
	public static String TsvWriter_attribute;
	public static String TsvWriter_comment;
	public static String TsvWriter_leading;
	public static String TsvWriter_many;
	public static String TsvWriter_moved;
	public static String TsvWriter_noPlace;
	public static String TsvWriter_segments;
	public static String TsvWriter_target;
	public static String TsvWriter_trimmed;

	static {
		NLS.initializeMessages("org.saksi.formats.webannotsv.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
