package org.saksi.formats.text;

import org.eclipse.osgi.util.NLS;

/** Texts that people see when a page is refused. */
final class Messages extends NLS {

	public static String TextDecoder_Binary;
	public static String TextDecoder_BinaryKind;
	public static String TextDecoder_Empty;
	public static String TextDecoder_NoText;
	public static String TextDecoder_TooLarge;
	public static String TextDecoder_UnknownCharset;
	public static String TextPageImporter_Replaced;

	static {
		NLS.initializeMessages("org.saksi.formats.text.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
