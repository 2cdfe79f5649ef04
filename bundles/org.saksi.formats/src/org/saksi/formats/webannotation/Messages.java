package org.saksi.formats.webannotation;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people see. */
final class Messages extends NLS {

	public static String Exporter_edits;
	public static String Exporter_event;
	public static String Exporter_split;
	public static String Exporter_status;
	public static String Exporter_story;
	public static String Exporter_text;
	public static String Exporter_utterance;

	static {
		NLS.initializeMessages("org.saksi.formats.webannotation.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
