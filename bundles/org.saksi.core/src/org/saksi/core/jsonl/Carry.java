package org.saksi.core.jsonl;

import java.util.ArrayList;
import java.util.List;

import org.saksi.model.Segment;

/**
 * Carries places of a record over text edits, all in code points. For what comes in an older text version than the article
 * holds; inside a corpus the store does it, with quotes.
 */
final class Carry {

	private Carry() {
	}

	/**
	 * Carries segments from one version to a later one.
	 *
	 * @return the segments in version {@code to}, or {@code null} if an edit crosses an end of one of them
	 */
	static List<Segment> segments(List<Segment> segments, VersionOffsets versions, int from, int to) {
		List<Segment> carried = new ArrayList<>(segments);
		for (int i = from; i < to; i++) {
			VersionOffsets.Edit edit = versions.inCodePoints(i);
			for (int j = 0; j < carried.size(); j++) {
				Segment segment = carried.get(j);
				boolean around = segment.start() <= edit.start() && edit.end() <= segment.end();
				boolean whole = segment.start() == edit.start() && edit.end() == segment.end();
				if (edit.start() < segment.end() && edit.end() > segment.start() && (!around || whole)) {
					return null;
				}
				boolean after = edit.end() <= segment.start();
				boolean before = edit.start() >= segment.end();
				carried.set(j, new Segment(after ? segment.start() + delta(edit) : segment.start(),
						before ? segment.end() : segment.end() + delta(edit)));
			}
		}
		return carried;
	}

	/**
	 * Carries a zone from one version to a later one. What is inserted where two zones were joined belongs to the first.
	 *
	 * @return the zone in version {@code to}, or {@code null} if nothing of it is left
	 */
	static Segment zone(Segment zone, VersionOffsets versions, int from, int to) {
		Segment carried = zone;
		for (int i = from; i < to; i++) {
			VersionOffsets.Edit edit = versions.inCodePoints(i);
			int inserted = edit.start() + length(edit);
			int start = carried.start() < edit.start() || carried.start() == edit.start() && edit.end() > edit.start()
					? carried.start()
					: carried.start() >= edit.end() ? carried.start() + delta(edit) : inserted;
			int end = carried.end() <= edit.start() ? carried.end()
					: carried.end() >= edit.end() ? carried.end() + delta(edit) : inserted;
			if (start >= end) {
				return null;
			}
			carried = new Segment(start, end);
		}
		return carried;
	}

	private static int delta(VersionOffsets.Edit edit) {
		return length(edit) - (edit.end() - edit.start());
	}

	private static int length(VersionOffsets.Edit edit) {
		return edit.text().codePointCount(0, edit.text().length());
	}
}
