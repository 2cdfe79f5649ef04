package org.saksi.ui.editors;

import java.util.List;

import org.saksi.core.rules.Finding;

/**
 * An article that is open and checked by the rules while it is worked on. Editors give it as an adapter
 * ({@code part.getAdapter(CheckedArticle.class)}). For the UI thread.
 */
public interface CheckedArticle {

	/** Which article and layer it is. */
	ArticleInput input();

	/** What the rules have found last, of the article and this layer; {@code null} before the first check has ended. */
	List<Finding> findings();

	/** Checks again soon, after something has changed that the article does not know of: rules, other files. */
	void check();

	/** Goes to the mark, else the place of a finding; nothing happens if there is neither any more. */
	void show(Finding finding);

	/** Offers what mends a finding, beside its place. */
	void offerFixes(Finding finding);

	/** Adds a listener that is called when the rules have found something else. */
	void addFindingsListener(Runnable listener);

	/** Removes a listener. */
	void removeFindingsListener(Runnable listener);
}
