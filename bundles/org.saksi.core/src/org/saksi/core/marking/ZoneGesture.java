package org.saksi.core.marking;

import java.util.List;

import org.saksi.core.CorpusException;
import org.saksi.model.article.ArticleFactory;
import org.saksi.model.article.Zone;

/** Changes zones so that they stay ordered, disjoint, and without white space at their ends. */
final class ZoneGesture {

	private static final String DATELINE = "dateline";
	private static final String BODY = "body";

	private final List<Zone> zones;
	private final String text;

	/** @param text the text that the zones are to be in */
	ZoneGesture(List<Zone> zones, String text) {
		this.zones = zones;
		this.text = text;
	}

	void set(String kind, int start, int end) throws CorpusException {
		int from = Math.max(0, Math.min(start, text.length()));
		int to = Math.max(from, Math.min(end, text.length()));
		int[] range = DATELINE.equals(kind) ? trimmed(from, to) : wholeLines(from, to);
		if (range == null || DATELINE.equals(kind) && text.substring(range[0], range[1]).indexOf('\n') >= 0) {
			throw new CorpusException(DATELINE.equals(kind) ? Messages.Zone_dateline : Messages.Zone_nothing);
		}
		cutOut(range[0], range[1]);
		if (kind != null) {
			Zone zone = ArticleFactory.eINSTANCE.createZone();
			zone.setKind(kind);
			place(zone, range[0], range[1]);
			insert(zone);
			if (BODY.equals(kind)) {
				join(zone);
			}
		}
	}

	/** Lines that the range touches; an empty range the line it is in. */
	private int[] wholeLines(int from, int to) {
		int[] touched = from == to ? new int[] { from, to } : trimmed(from, to);
		if (touched == null) {
			return null;
		}
		int first = text.lastIndexOf('\n', touched[0] - 1) + 1;
		int last = text.indexOf('\n', Math.max(touched[0], touched[1] - 1));
		return trimmed(first, last < 0 ? text.length() : last);
	}

	private int[] trimmed(int from, int to) {
		int first = from;
		int last = Math.min(to, text.length()); // a zone from outside may reach beyond the text
		while (first < last && Spans.isSpace(text.charAt(first))) {
			first++;
		}
		while (last > first && Spans.isSpace(text.charAt(last - 1))) {
			last--;
		}
		return first < last ? new int[] { first, last } : null;
	}

	private void cutOut(int from, int to) {
		for (Zone zone : List.copyOf(zones)) {
			int end = zone.getEnd();
			if (zone.getStart() >= to || end <= from) {
				continue;
			}
			int[] left = zone.getStart() < from ? trimmed(zone.getStart(), from) : null;
			int[] right = end > to ? trimmed(to, end) : null;
			if (left != null && right != null) {
				Zone rest = ArticleFactory.eINSTANCE.createZone();
				rest.setKind(zone.getKind());
				place(rest, right[0], right[1]);
				place(zone, left[0], left[1]);
				insert(rest);
			} else if (left != null || right != null) {
				int[] kept = left != null ? left : right;
				place(zone, kept[0], kept[1]);
			} else {
				zones.remove(zone);
			}
		}
	}

	private static void place(Zone zone, int start, int end) {
		zone.setStart(start);
		zone.setEnd(end);
	}

	private void insert(Zone zone) {
		int at = 0;
		while (at < zones.size() && zones.get(at).getStart() < zone.getStart()) {
			at++;
		}
		zones.add(at, zone);
	}

	private void join(Zone zone) {
		int at = zones.indexOf(zone);
		if (at + 1 < zones.size() && joins(zone, zones.get(at + 1))) {
			zone.setEnd(zones.remove(at + 1).getEnd());
		}
		if (at > 0 && joins(zones.get(at - 1), zone)) {
			zone.setStart(zones.remove(at - 1).getStart());
		}
	}

	private boolean joins(Zone first, Zone second) {
		return first.getKind().equals(second.getKind()) && trimmed(first.getEnd(), second.getStart()) == null;
	}

	/**
	 * Carries zones over an edit that replaced {@code [start, end)} by {@code length} code units. What is inserted at the end
	 * of a zone belongs to it; what replaces the border of two zones belongs to the first.
	 */
	void carry(int start, int end, int length) {
		int delta = length - (end - start);
		boolean taken = zones.stream().anyMatch(zone -> zone.getStart() < start
				&& (zone.getEnd() > start || zone.getEnd() == start && start == end));
		for (Zone zone : List.copyOf(zones)) {
			int first = zone.getStart();
			int last = zone.getEnd();
			if (first > start || first == start && taken) {
				first = first >= end ? first + delta : start + length;
			}
			if (last > start || last == start && zone.getStart() < start && start == end) {
				last = last >= end ? last + delta : start + length;
			}
			int[] kept = first < last ? trimmed(first, last) : null;
			if (kept == null) {
				zones.remove(zone);
			} else if (kept[0] != zone.getStart() || kept[1] != zone.getEnd()) {
				place(zone, kept[0], kept[1]);
			}
		}
	}
}
