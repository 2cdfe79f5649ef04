package org.saksi.ui.editor;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people see. */
final class Messages extends NLS {

	public static String ArticleEditor_blind;
	public static String ArticleEditor_discard;
	public static String ArticleEditor_discardFailed;
	public static String ArticleEditor_dismiss;
	public static String ArticleEditor_keep;
	public static String ArticleEditor_names;
	public static String ArticleEditor_readOnly;
	public static String ArticleEditor_recovered;
	public static String ArticleEditor_recoveredOne;
	public static String ArticleEditor_save;
	public static String ArticleEditor_wrongInput;
	public static String Popups_antecedent;
	public static String Popups_fixes;
	public static String Popups_markAs;
	public static String Popups_noClaim;
	public static String Popups_noFix;
	public static String Popups_noMark;
	public static String Popups_noProblem;
	public static String Popups_noSource;
	public static String Popups_retype;
	public static String Popups_values;
	public static String Popups_zone;
	public static String RuleWatch_job;
	public static String SavedLayers_job;
	public static String StatusLine_annotator;
	public static String StatusLine_minutes;
	public static String StatusLine_noMark;
	public static String StatusLine_place;
	public static String StatusLine_selected;
	public static String StatusLine_selectedOne;
	public static String StatusLine_sentences;
	public static String Status_adjudicated;
	public static String Status_done;
	public static String Status_open;
	public static String Status_todo;

	static {
		NLS.initializeMessages("org.saksi.ui.editor.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
