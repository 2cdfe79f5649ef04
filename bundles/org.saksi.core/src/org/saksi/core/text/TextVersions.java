package org.saksi.core.text;

import org.saksi.model.article.Article;
import org.saksi.model.article.TextEdit;

/** The text versions of an article: version n is the imported text with its first n text edits applied. */
public final class TextVersions {

	private TextVersions() {
	}

	/** @return the number of the current text version, 0 for a text without edits */
	public static int currentVersion(Article article) {
		return Math.max(article.getTextBase(), article.getEdits().size());
	}

	/** @return the current text; empty if the article has none */
	public static String current(Article article) {
		return at(article, currentVersion(article));
	}

	/**
	 * The text at a version.
	 *
	 * @param version {@link Article#getTextBase()}..{@link #currentVersion(Article)}
	 * @throws IllegalArgumentException  if the article does not hold this version
	 * @throws IndexOutOfBoundsException if a text edit lies outside of the version before
	 */
	public static String at(Article article, int version) {
		if (version < article.getTextBase() || version > currentVersion(article)) {
			throw new IllegalArgumentException("no text version " + version + " in " + article.getId());
		}
		String text = article.getText() == null ? "" : article.getText();
		if (version == article.getTextBase()) {
			return text;
		}
		StringBuilder edited = new StringBuilder(text);
		for (int i = article.getTextBase(); i < version; i++) {
			TextEdit edit = article.getEdits().get(i);
			edited.replace(edit.getStart(), edit.getEnd(), edit.getText() == null ? "" : edit.getText());
		}
		return edited.toString();
	}
}
