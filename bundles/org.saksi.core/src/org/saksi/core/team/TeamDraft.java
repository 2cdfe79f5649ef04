package org.saksi.core.team;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;
import org.saksi.core.store.ArticleSummary;
import org.saksi.model.corpus.Annotator;
import org.saksi.model.corpus.Corpus;

/** The settings of a corpus while somebody edits them; {@link #apply} makes them true in one gesture. */
public final class TeamDraft {

	private final Collection<ArticleSummary> summaries;
	private final Map<String, String> annotators = new LinkedHashMap<>();
	private final Map<Permission, Set<String>> rights = new EnumMap<>(Permission.class);
	private String name;
	private String description;
	private String language;
	private String licence;
	private boolean blind;
	private boolean timed;
	private String guidelines;

	/**
	 * A draft of what a corpus record says now.
	 *
	 * @param summaries of all articles: who has a layer is not removed
	 */
	public TeamDraft(Corpus corpus, Collection<ArticleSummary> summaries) {
		this.summaries = summaries;
		for (Annotator annotator : corpus.getAnnotators()) {
			annotators.put(annotator.getId(), annotator.getName() == null ? annotator.getId() : annotator.getName());
		}
		Rights now = Rights.of(corpus);
		for (Permission permission : Permission.values()) {
			rights.put(permission, new LinkedHashSet<>(now.named(permission)));
		}
		name = text(corpus.getName());
		description = text(corpus.getDescription());
		language = text(corpus.getLanguage());
		licence = text(corpus.getLicence());
		CorpusSettings settings = CorpusSettings.of(corpus);
		blind = settings.isBlind();
		timed = settings.isTimed();
		guidelines = text(settings.guidelines());
	}

	private static String text(String value) {
		return value == null ? "" : value;
	}

	/** @return the annotators: id to display name, in order */
	public Map<String, String> annotators() {
		return Collections.unmodifiableMap(annotators);
	}

	/** Adds an annotator; see {@link TeamEdits#addAnnotator}. */
	public void add(String id, String displayName) throws CorpusException {
		String clean = id == null ? "" : id.strip();
		if (clean.isEmpty()) {
			throw new CorpusException(Messages.TeamEdits_noId);
		}
		if (annotators.containsKey(clean)) {
			throw new CorpusException(NLS.bind(Messages.TeamEdits_taken, clean));
		}
		annotators.put(clean, displayName == null || displayName.isBlank() ? clean : displayName.strip());
	}

	/** Changes a display name. */
	public void rename(String id, String displayName) {
		annotators.replace(id, displayName == null || displayName.isBlank() ? id : displayName.strip());
	}

	/** Removes an annotator; refused as {@link TeamEdits#removeAnnotator} does. */
	public void remove(String id) throws CorpusException {
		TeamEdits.checkRemovable(id, summaries, rights);
		annotators.remove(id);
		rights.values().forEach(named -> named.remove(id));
	}

	/** @return how many articles the annotator has a layer on */
	public int layersOf(String id) {
		return (int) summaries.stream().filter(each -> each.layer(id) != null).count();
	}

	/** @return who is named for a permission; empty: everybody may */
	public Set<String> named(Permission permission) {
		return Collections.unmodifiableSet(rights.get(permission));
	}

	/** Names an annotator for a permission, or not. */
	public void setNamed(Permission permission, String annotator, boolean named) {
		if (named) {
			rights.get(permission).add(annotator);
		} else {
			rights.get(permission).remove(annotator);
		}
	}

	/** @return name of the corpus */
	public String name() {
		return name;
	}

	/** @param text name of the corpus */
	public void setName(String text) {
		name = text.strip();
	}

	/** @return what the corpus is about */
	public String description() {
		return description;
	}

	/** @param text what the corpus is about */
	public void setDescription(String text) {
		description = text.strip();
	}

	/** @return ISO 639-1 code of most articles */
	public String language() {
		return language;
	}

	/** @param code ISO 639-1 code of most articles */
	public void setLanguage(String code) {
		language = code.strip();
	}

	/** @return licence of the corpus */
	public String licence() {
		return licence;
	}

	/** @param text licence of the corpus */
	public void setLicence(String text) {
		licence = text.strip();
	}

	/** @return whether annotators see only their own layers */
	public boolean isBlind() {
		return blind;
	}

	/** @param on whether annotators see only their own layers */
	public void setBlind(boolean on) {
		blind = on;
	}

	/** @return whether active minutes are counted */
	public boolean isTimed() {
		return timed;
	}

	/** @param on whether active minutes are counted */
	public void setTimed(boolean on) {
		timed = on;
	}

	/** @return where the guidelines are; empty for nowhere */
	public String guidelines() {
		return guidelines;
	}

	/** @param place where the guidelines are; empty for nowhere */
	public void setGuidelines(String place) {
		guidelines = place.strip();
	}

	/** @return what is wrong with it, localized, or {@code null} */
	public String problem() {
		if (name.isEmpty()) {
			return Messages.TeamDraft_noName;
		}
		return language.isEmpty() || language.matches("[a-z]{2}") ? null : NLS.bind(Messages.TeamDraft_language, language);
	}

	/**
	 * Makes the draft true; within a gesture. What is as it was is not touched.
	 *
	 * @param actor who does it, {@code null} for the command line
	 * @throws CorpusException if something in it cannot be
	 */
	public void apply(Corpus corpus, String actor) throws CorpusException {
		if (problem() != null) {
			throw new CorpusException(problem());
		}
		TeamDraft before = new TeamDraft(corpus, summaries);
		for (Map.Entry<String, String> each : annotators.entrySet()) {
			if (!before.annotators.containsKey(each.getKey())) {
				TeamEdits.addAnnotator(corpus, each.getKey(), each.getValue());
			} else {
				TeamEdits.renameAnnotator(corpus, each.getKey(), each.getValue());
			}
		}
		for (Permission permission : Permission.values()) {
			if (!before.named(permission).equals(rights.get(permission))) {
				TeamEdits.setRight(corpus, permission, rights.get(permission), actor);
			}
		}
		for (String id : before.annotators.keySet()) {
			if (!annotators.containsKey(id)) {
				TeamEdits.removeAnnotator(corpus, id, summaries);
			}
		}
		applyTexts(corpus, before);
	}

	private void applyTexts(Corpus corpus, TeamDraft before) {
		if (!name.equals(before.name)) {
			corpus.setName(name);
		}
		if (!description.equals(before.description)) {
			corpus.setDescription(orNull(description));
		}
		if (!language.equals(before.language)) {
			corpus.setLanguage(orNull(language));
		}
		if (!licence.equals(before.licence)) {
			corpus.setLicence(orNull(licence));
		}
		CorpusSettings settings = CorpusSettings.of(corpus);
		if (blind != before.blind) {
			settings.setBlind(blind);
		}
		if (timed != before.timed) {
			settings.setTimed(timed);
		}
		if (!Objects.equals(guidelines, before.guidelines)) {
			settings.setGuidelines(guidelines);
		}
	}

	private static String orNull(String text) {
		return text.isEmpty() ? null : text;
	}
}
