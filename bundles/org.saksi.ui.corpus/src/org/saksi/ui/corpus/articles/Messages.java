package org.saksi.ui.corpus.articles;

import org.eclipse.osgi.util.NLS;

/** Texts about selected articles that people see. */
public final class Messages extends NLS {

	public static String Cancel;
	public static String Open_many;
	public static String Open_title;
	public static String Open_verb;
	public static String Remove_job;
	public static String Remove_many;
	public static String Remove_manyUnmarked;
	public static String Remove_one;
	public static String Remove_oneUnmarked;
	public static String Remove_title;
	public static String Remove_verb;
	public static String Status_gesture;
	public static String Status_job;
	public static String Status_refused;
	public static String Status_title;
	public static String Story_clearGesture;
	public static String Story_name;
	public static String Story_question;
	public static String Story_questionOne;
	public static String Story_setGesture;
	public static String Story_title;
	public static String Story_verb;

	static {
		NLS.initializeMessages("org.saksi.ui.corpus.articles.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
