package org.saksi.formats.uima.project;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people see. */
final class Messages extends NLS {

	public static String Project_before;
	public static String Project_damaged;
	public static String Project_description;
	public static String Project_document;
	public static String Project_encoding;
	public static String Project_entries;
	public static String Project_form;
	public static String Project_guidelines;
	public static String Project_initial;
	public static String Project_knowledge;
	public static String Project_large;
	public static String Project_log;
	public static String Project_none;
	public static String Project_other;
	public static String Project_otherForm;
	public static String Project_part;
	public static String Project_serialized;
	public static String Project_summary;
	public static String SerializedCas_damaged;

	static {
		NLS.initializeMessages("org.saksi.formats.uima.project.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
