package org.saksi.ui.editor.beside;

import org.eclipse.osgi.util.NLS;

/** What is told of what stands beside the text. */
final class Messages extends NLS {

	// sorted as in the properties files
	public static String Beside_marginOff;
	public static String Beside_marginOn;
	public static String Beside_nothing;
	public static String Beside_othersBlind;
	public static String Beside_othersNone;
	public static String Beside_othersOff;
	public static String Beside_othersOn;

	static {
		NLS.initializeMessages("org.saksi.ui.editor.beside.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
