package org.saksi.ui.scheme;

import org.eclipse.osgi.util.NLS;

/** Texts of the scheme editor. */
final class Messages extends NLS {

	// sorted as in the properties files
	public static String Add_attribute;
	public static String Add_message;
	public static String Add_messageTag;
	public static String Add_noTags;
	public static String Add_ok;
	public static String Add_tag;
	public static String Add_taken;
	public static String Add_title;
	public static String Add_type;
	public static String Add_wrongId;
	public static String Cancel;
	public static String ColourField_choose;
	public static String Details_attribute;
	public static String Details_base;
	public static String Details_colour;
	public static String Details_default;
	public static String Details_description;
	public static String Details_guideline;
	public static String Details_id;
	public static String Details_key;
	public static String Details_label;
	public static String Details_languageCode;
	public static String Details_languageTitle;
	public static String Details_languageWrong;
	public static String Details_many;
	public static String Details_means;
	public static String Details_meansTip;
	public static String Details_moreLanguages;
	public static String Details_name;
	public static String Details_none;
	public static String Details_ownMeaning;
	public static String Details_rename;
	public static String Details_required;
	public static String Details_retired;
	public static String Details_rules;
	public static String Details_sample;
	public static String Details_scheme;
	public static String Details_showUses;
	public static String Details_style;
	public static String Details_tag;
	public static String Details_type;
	public static String Details_univocal;
	public static String Details_unused;
	public static String Details_used;
	public static String Details_valueType;
	public static String Details_version;
	public static String Files_all;
	public static String Files_exporting;
	public static String Files_reading;
	public static String Files_schemes;
	public static String KeyField_hint;
	public static String Mapping_label;
	public static String Mapping_leaveOut;
	public static String Mapping_open;
	public static String Mapping_row;
	public static String Migration_changed;
	public static String Migration_convert;
	public static String Migration_convertMessage;
	public static String Migration_drop;
	public static String Migration_into;
	public static String Migration_leave;
	public static String Migration_looking;
	public static String Migration_merge;
	public static String Migration_mergeMessage;
	public static String Migration_newId;
	public static String Migration_nothing;
	public static String Migration_ok;
	public static String Migration_oneUndo;
	public static String Migration_refuse;
	public static String Migration_rename;
	public static String Migration_renameMessage;
	public static String Migration_unfit;
	public static String Migration_unfitCount;
	public static String Preview_after;
	public static String Preview_annotator;
	public static String Preview_article;
	public static String Preview_before;
	public static String Preview_item;
	public static String Preview_name;
	public static String Preview_registry;
	public static String Preview_unfit;
	public static String Redo_job;
	public static String Remove_counting;
	public static String Remove_merge;
	public static String Remove_retire;
	public static String Remove_title;
	public static String Remove_used;
	public static String Remove_uses;
	public static String Replace_differences;
	public static String Replace_same;
	public static String Replace_title;
	public static String Rules_error;
	public static String Rules_usualError;
	public static String Rules_usualWarning;
	public static String Rules_warning;
	public static String SchemeEditor_add;
	public static String SchemeEditor_down;
	public static String SchemeEditor_readOnly;
	public static String SchemeEditor_redo;
	public static String SchemeEditor_remove;
	public static String SchemeEditor_undo;
	public static String SchemeEditor_up;
	public static String SchemeEditor_wrongInput;
	public static String SchemeInput_name;
	public static String SchemeModel_counting;
	public static String SchemeModel_noRight;
	public static String SchemeTree_name;
	public static String SchemeTree_retired;
	public static String SchemeTree_uses;
	public static String Style_box;
	public static String Style_bracket;
	public static String Style_default;
	public static String Style_dotted;
	public static String Style_fill;
	public static String Style_underline;
	public static String Undo_job;
	public static String Uses_first;
	public static String Uses_open;
	public static String Uses_quote;
	public static String Uses_table;
	public static String Uses_title;
	public static String ValueType_boolean;
	public static String ValueType_date;
	public static String ValueType_decimal;
	public static String ValueType_integer;
	public static String ValueType_tag;
	public static String ValueType_text;

	static {
		NLS.initializeMessages("org.saksi.ui.scheme.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
