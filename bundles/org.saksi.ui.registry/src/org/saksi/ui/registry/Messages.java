package org.saksi.ui.registry;

import org.eclipse.osgi.util.NLS;

/** Texts of the views that people see. */
public final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.saksi.ui.registry.messages", Messages.class); //$NON-NLS-1$
	}

	// sorted as in the properties files
	public static String Agents_create;
	public static String Agents_createMessage;
	public static String Agents_empty;
	public static String Canonical_create;
	public static String Canonical_createMessage;
	public static String Canonical_empty;
	public static String Canonical_link;
	public static String Canonical_linkMessage;
	public static String Column_affiliation;
	public static String Column_affirm;
	public static String Column_aliases;
	public static String Column_articles;
	public static String Column_conflict;
	public static String Column_conflictYes;
	public static String Column_country;
	public static String Column_deny;
	public static String Column_event;
	public static String Column_kind;
	public static String Column_links;
	public static String Column_madeBy;
	public static String Column_name;
	public static String Column_query;
	public static String Column_report;
	public static String Column_role;
	public static String Column_slot;
	public static String Column_text;
	public static String Column_type;
	public static String Column_uses;
	public static String Redo;
	public static String Redo_label;
	public static String Undo;
	public static String Undo_label;
	public static String View_counting;
	public static String View_duplicates;
	public static String View_filter;
	public static String View_left;
	public static String View_merge;
	public static String View_noCorpus;
	public static String View_noDuplicates;
	public static String View_openCorpus;
	public static String View_openSample;
	public static String View_reassign;
	public static String View_reassignMessage;
	public static String View_remove;
	public static String View_rename;
	public static String View_renameKeep;
	public static String View_renameMessage;
	public static String View_searching;
	public static String View_shown;
	public static String View_split;
	public static String View_total;
	public static String View_totalOne;

	private Messages() {
	}
}
