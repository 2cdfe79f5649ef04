package org.saksi.formats.office.card;

import org.eclipse.osgi.util.NLS;

/** Words of this package for the one who exports. */
final class Messages extends NLS {

	public static String Dataset_disagree;
	public static String Dataset_leaks;
	public static String Dataset_unchecked;

	static {
		NLS.initializeMessages("org.saksi.formats.office.card.messages", Messages.class);
	}

	private Messages() {
	}
}
