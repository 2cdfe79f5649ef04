package org.saksi.core.team;

import org.saksi.model.corpus.Corpus;

/** The working rules of a corpus, kept in the settings of its record. Setters belong into a gesture. */
public final class CorpusSettings {

	private static final String BLIND = "blind";
	private static final String TIMER = "timer";
	private static final String GUIDELINES = "guidelines";

	private final Corpus corpus;

	private CorpusSettings(Corpus corpus) {
		this.corpus = corpus;
	}

	/** @return the settings of a corpus record */
	public static CorpusSettings of(Corpus corpus) {
		return new CorpusSettings(corpus);
	}

	/** @return whether annotators see only their own layers; see {@link Visibility} */
	public boolean isBlind() {
		return Boolean.parseBoolean(corpus.getSettings().get(BLIND));
	}

	/** Hides or shows the layers of others. */
	public void setBlind(boolean blind) {
		set(BLIND, blind ? "true" : null);
	}

	/** @return whether active minutes per article are counted */
	public boolean isTimed() {
		return Boolean.parseBoolean(corpus.getSettings().get(TIMER));
	}

	/** Counts active minutes, or not. */
	public void setTimed(boolean timed) {
		set(TIMER, timed ? "true" : null);
	}

	/** @return where the team's guidelines are, a path or a URL; {@code null} for nowhere */
	public String guidelines() {
		return corpus.getSettings().get(GUIDELINES);
	}

	/** Says where the guidelines are; empty for nowhere. */
	public void setGuidelines(String place) {
		set(GUIDELINES, place == null || place.isBlank() ? null : place.strip());
	}

	private void set(String key, String value) {
		if (value == null) {
			corpus.getSettings().removeKey(key);
		} else if (!value.equals(corpus.getSettings().get(key))) {
			corpus.getSettings().put(key, value);
		}
	}
}
