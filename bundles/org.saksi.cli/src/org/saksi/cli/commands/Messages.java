package org.saksi.cli.commands;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people see; help is in {@code help.properties}. */
final class Messages extends NLS {

	public static String CheckLeaks_done;
	public static String CheckLeaks_missing;
	public static String CheckLeaks_noSplit;
	public static String CheckLeaks_unknown;
	public static String CheckLeaks_unreadable;
	public static String Export_annotator;
	public static String Export_article;
	public static String Export_day;
	public static String Export_format;
	public static String Export_formatMissing;
	public static String Export_keepClaims;
	public static String Export_layers;
	public static String Export_medium;
	public static String Export_outMissing;
	public static String Export_profileName;
	public static String Export_range;
	public static String Export_saved;
	public static String Export_split;
	public static String Export_status;
	public static String Export_tag;
	public static String Export_zone;
	public static String Formats_export;
	public static String Formats_import;
	public static String Import_done;
	public static String Import_format;
	public static String Import_noMapping;
	public static String New_annotator;
	public static String New_done;
	public static String New_language;
	public static String Options_mapping;
	public static String Options_none;
	public static String Options_unread;
	public static String Output_more;
	public static String Output_report;
	public static String Saksi_bug;
	public static String Saksi_cancelled;
	public static String Saksi_seeHelp;
	public static String Stats_agents;
	public static String Stats_articles;
	public static String Stats_assigned;
	public static String Stats_canonicalClaims;
	public static String Stats_characters;
	public static String Stats_conflicts;
	public static String Stats_layers;
	public static String Stats_marks;
	public static String Validate_done;
	public static String Validate_warning;

	static {
		NLS.initializeMessages("org.saksi.cli.commands.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
