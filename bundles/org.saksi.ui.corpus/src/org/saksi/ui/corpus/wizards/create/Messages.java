package org.saksi.ui.corpus.wizards.create;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people see. */
final class Messages extends NLS {

	public static String Basics_folder;
	public static String Basics_folderReadOnly;
	public static String Basics_folderTaken;
	public static String Basics_language;
	public static String Basics_languageSearch;
	public static String Basics_message;
	public static String Basics_missingFolder;
	public static String Basics_missingLanguage;
	public static String Basics_missingName;
	public static String Basics_name;
	public static String Basics_relativeFolder;
	public static String Basics_title;
	public static String People_add;
	public static String People_annotators;
	public static String People_description;
	public static String People_id;
	public static String People_idCharacters;
	public static String People_idLong;
	public static String People_idTaken;
	public static String People_importNext;
	public static String People_licence;
	public static String People_licenceHint;
	public static String People_message;
	public static String People_name;
	public static String People_newId;
	public static String People_newName;
	public static String People_notAdded;
	public static String People_remove;
	public static String People_title;
	public static String Scheme_description;
	public static String Scheme_fromFile;
	public static String Scheme_key;
	public static String Scheme_loading;
	public static String Scheme_message;
	public static String Scheme_name;
	public static String Scheme_preview;
	public static String Scheme_schemes;
	public static String Scheme_title;

	static {
		NLS.initializeMessages("org.saksi.ui.corpus.wizards.create.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
