package org.saksi.core.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.saksi.core.offsets.Offsets;
import org.saksi.model.Segment;
import org.saksi.model.article.Article;
import org.saksi.model.article.Zone;

/**
 * The current text of an article with what is derived from it: zones by offset, graphemes, words, sentences, code points.
 * Immutable; make a new one after a text edit or a change of zones. All offsets are UTF-16. Derived parts are computed when
 * first asked for.
 */
public final class ArticleText {

	private final String text;
	private final String language;
	private final List<Zone> zones;
	private Offsets offsets;
	private Boundaries boundaries;
	private List<Sentence> sentences;

	/**
	 * A sentence of a zone.
	 *
	 * @param index from 0 over the article
	 * @param kind  of the zone
	 * @param place UTF-16, without white space at its ends
	 */
	public record Sentence(int index, String kind, Segment place) {
	}

	/** The current text of {@code article}, its text edits applied. */
	public ArticleText(Article article) {
		this(TextVersions.current(article), article.getMetadata() == null ? null : article.getMetadata().getLanguage(),
				article.getZones());
	}

	/** A text with zones; {@code language} may be {@code null}. */
	public ArticleText(String text, String language, List<Zone> zones) {
		this.text = text;
		this.language = language;
		List<Zone> sorted = new ArrayList<>(zones);
		sorted.sort(Comparator.comparingInt(Zone::getStart));
		this.zones = List.copyOf(sorted);
	}

	/** @return the text */
	public String text() {
		return text;
	}

	/** @return ISO 639-1 code of the language, or {@code null} */
	public String language() {
		return language;
	}

	/** @return the zones, by start */
	public List<Zone> zones() {
		return zones;
	}

	/** @return the conversion to code points */
	public synchronized Offsets offsets() {
		if (offsets == null) {
			offsets = new Offsets(text);
		}
		return offsets;
	}

	/** @return graphemes and words of the text */
	public synchronized Boundaries boundaries() {
		if (boundaries == null) {
			boundaries = new Boundaries(text, language);
		}
		return boundaries;
	}

	/** @return the zone that contains the code unit at {@code offset}, or {@code null} */
	public Zone zoneAt(int offset) {
		int low = 0;
		int high = zones.size() - 1;
		while (low <= high) {
			int middle = (low + high) >>> 1;
			Zone zone = zones.get(middle);
			if (offset < zone.getStart()) {
				high = middle - 1;
			} else if (offset >= zone.getEnd()) {
				low = middle + 1;
			} else {
				return zone;
			}
		}
		return null;
	}

	/** @return the sentences of all zones, in order; a text without zones is one body */
	public synchronized List<Sentence> sentences() {
		if (sentences == null) {
			List<Sentence> found = new ArrayList<>();
			if (zones.isEmpty()) {
				addSentences(found, "body", 0, text.length());
			}
			zones.forEach(zone -> addSentences(found, zone.getKind(), zone.getStart(), zone.getEnd()));
			sentences = List.copyOf(found);
		}
		return sentences;
	}

	private void addSentences(List<Sentence> found, String kind, int start, int end) {
		int from = Math.max(0, Math.min(start, text.length()));
		int to = Math.max(from, Math.min(end, text.length()));
		for (Segment place : Sentences.of(text, from, to, language)) {
			found.add(new Sentence(found.size(), kind, place));
		}
	}

	/** @return the sentence that contains the code unit at {@code offset}, or {@code null} */
	public Sentence sentenceAt(int offset) {
		List<Sentence> all = sentences();
		int low = 0;
		int high = all.size() - 1;
		while (low <= high) {
			int middle = (low + high) >>> 1;
			Sentence sentence = all.get(middle);
			if (offset < sentence.place().start()) {
				high = middle - 1;
			} else if (offset >= sentence.place().end()) {
				low = middle + 1;
			} else {
				return sentence;
			}
		}
		return null;
	}
}
