package org.saksi.ui.corpus.wizards.mapping;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people see. */
final class Messages extends NLS {

	public static String Editor_becomes;
	public static String Editor_nothing;
	public static String Mapping_edited;
	public static String Mapping_format;
	public static String Mapping_keep;
	public static String Mapping_leave;
	public static String Mapping_loading;
	public static String Mapping_looking;
	public static String Mapping_mapping;
	public static String Mapping_message;
	public static String Mapping_notSaved;
	public static String Mapping_open;
	public static String Mapping_previewing;
	public static String Mapping_proposed;
	public static String Mapping_save;
	public static String Mapping_saved;
	public static String Mapping_stop;
	public static String Mapping_stopped;
	public static String Mapping_title;
	public static String Mapping_unmapped;
	public static String Preview_document;
	public static String Preview_firstRows;
	public static String Preview_line;
	public static String Preview_none;
	public static String Preview_rows;
	public static String Preview_text;
	public static String Preview_told;
	public static String Remark_byName;
	public static String Remark_leftOut;
	public static String Remark_new;
	public static String Remark_noRule;
	public static String Remark_notFound;
	public static String Remark_roleKept;
	public static String Role_anaphoric;
	public static String Role_attribution;
	public static String Role_claim;
	public static String Role_claims;
	public static String Role_cue;
	public static String Role_medium;
	public static String Role_relay;
	public static String Role_sources;
	public static String Row_annotator;
	public static String Row_attribute;
	public static String Row_role;
	public static String Row_set;
	public static String Row_type;
	public static String Row_value;
	public static String Row_when;
	public static String Target_agent;
	public static String Target_comment;
	public static String Target_holder;
	public static String Target_newAttribute;
	public static String Target_newType;
	public static String Target_noRole;
	public static String Target_none;
	public static String Target_writer;
	public static String Tree_becomes;
	public static String Tree_files;
	public static String Tree_name;
	public static String Tree_remark;

	static {
		NLS.initializeMessages("org.saksi.ui.corpus.wizards.mapping.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
