package org.saksi.core.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.saksi.core.text.ArticleText;
import org.saksi.core.text.Boundaries;
import org.saksi.model.Segment;
import org.saksi.model.article.Zone;

/** Finds names in what is read of an article: headline, subheads, body, captions. */
public final class Occurrences {

	/** Kinds of zones that are read as the article. */
	public static final Set<String> READ = Set.of("headline", "subhead", "body", "caption");

	private Occurrences() {
	}

	/** @return whether a stretch lies in a zone that is read; everything does in an article without zones */
	public static boolean isRead(ArticleText text, Segment place) {
		if (text.zones().isEmpty()) {
			return true;
		}
		Zone zone = text.zoneAt(place.start());
		return zone != null && READ.contains(zone.getKind()) && place.end() <= zone.getEnd();
	}

	/**
	 * Where names stand, as whole words, whatever their case; of a longer and a shorter name at one place, the longer one. A name
	 * that begins with a capital letter is only found where the text has one, too.
	 *
	 * @return disjoint stretches, UTF-16, in the order of the text
	 */
	public static List<Segment> of(ArticleText text, Collection<String> names) {
		List<Segment> all = new ArrayList<>();
		for (String name : names) {
			if (name != null && !name.isBlank()) {
				find(text, name.strip(), all);
			}
		}
		all.sort(Comparator.comparingInt(Segment::start).thenComparing(Comparator.comparingInt(Segment::length).reversed()));
		List<Segment> found = new ArrayList<>();
		for (Segment place : all) {
			if (found.isEmpty() || place.start() >= found.get(found.size() - 1).end()) {
				found.add(place);
			}
		}
		return found;
	}

	private static void find(ArticleText text, String name, List<Segment> found) {
		String all = text.text();
		boolean capital = Character.isUpperCase(name.codePointAt(0));
		for (int at = 0; at + name.length() <= all.length(); at++) {
			if (all.regionMatches(true, at, name, 0, name.length())) {
				Segment place = new Segment(at, at + name.length());
				if ((!capital || Character.isUpperCase(all.codePointAt(at))) && isWhole(text.boundaries(), place) && isRead(text, place)) {
					found.add(place);
				}
			}
		}
	}

	private static boolean isWhole(Boundaries boundaries, Segment place) {
		return place.equals(boundaries.snapToWords(place.start(), place.end()));
	}
}
