package org.saksi.ui.corpus;

import org.eclipse.osgi.util.NLS;

/** Texts of this bundle that people see. */
public final class Messages extends NLS {

	public static String Browse;
	public static String Cancel;
	public static String Close;
	public static String Explorer_annotator;
	public static String Explorer_corpus;
	public static String Explorer_counts;
	public static String Explorer_countsFiltered;
	public static String Explorer_empty;
	public static String Explorer_filter;
	public static String Explorer_marks;
	public static String Explorer_medium;
	public static String Explorer_newCorpus;
	public static String Explorer_openCorpus;
	public static String Explorer_openSample;
	public static String Explorer_published;
	public static String Explorer_status;
	public static String Explorer_story;
	public static String Explorer_title;
	public static String Export_failed;
	public static String Export_file;
	public static String Export_force;
	public static String Export_format;
	public static String Export_job;
	public static String Export_message;
	public static String Export_missingFile;
	public static String Export_missingFolder;
	public static String Export_onlyDone;
	public static String Export_overwrite;
	public static String Export_seed;
	public static String Export_shares;
	public static String Export_sharesWrong;
	public static String Export_split;
	public static String Export_title;
	public static String Export_verb;
	public static String Export_written;
	public static String Import_addFiles;
	public static String Import_addFolder;
	public static String Import_annotator;
	public static String Import_auto;
	public static String Import_done;
	public static String Import_failed;
	public static String Import_format;
	public static String Import_inputs;
	public static String Import_job;
	public static String Import_message;
	public static String Import_missingInputs;
	public static String Import_remove;
	public static String Import_replace;
	public static String Import_title;
	public static String Import_verb;
	public static String New_annotators;
	public static String New_annotatorsHint;
	public static String New_folder;
	public static String New_folderTaken;
	public static String New_job;
	public static String New_language;
	public static String New_message;
	public static String New_missingFolder;
	public static String New_missingName;
	public static String New_name;
	public static String New_scheme;
	public static String New_title;
	public static String New_verb;
	public static String Open_chooseFolder;
	public static String Open_job;
	public static String Report_place;
	public static String Report_problem;
	public static String Sample_job;
	public static String Sample_missing;
	public static String Status_adjudicated;
	public static String Status_done;
	public static String Status_open;
	public static String Status_todo;

	static {
		NLS.initializeMessages("org.saksi.ui.corpus.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
