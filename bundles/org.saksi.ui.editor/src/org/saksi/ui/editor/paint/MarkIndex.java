package org.saksi.ui.editor.paint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

import org.saksi.model.Segment;
import org.saksi.model.Span;
import org.saksi.model.marks.Mark;

/**
 * Finds marks by offset (UTF-16). The text is cut into cells of equal size; each holds the segments that touch it, so that
 * a query costs what it finds and a change what the mark's segments cover. Empty segments are not found.
 */
public final class MarkIndex {

	private static final int CELL = 512;

	private static final Comparator<Entry> READING_ORDER = Comparator.comparingInt((Entry e) -> e.span.start())
			.thenComparing(e -> e.span.end(), Comparator.reverseOrder()).thenComparingLong(e -> e.number);

	private record Entry(Mark mark, Span span, String type, List<Placed> placed, long number) {
	}

	private final Map<Integer, List<Placed>> cells = new HashMap<>();
	private final Map<Mark, Entry> entries = new HashMap<>();
	private final NavigableSet<Entry> order = new TreeSet<>(READING_ORDER);
	private long counter;

	/**
	 * Makes the index hold exactly these marks where they are now; marks without a span, and lost ones, are left out.
	 *
	 * @return the stretches whose marks have come, gone, moved or changed their type, unordered
	 */
	public List<Segment> update(Collection<? extends Mark> marks) {
		List<Segment> changed = new ArrayList<>();
		Set<Mark> kept = new HashSet<>(marks.size() * 2);
		for (Mark mark : marks) {
			Span span = mark.getSpan();
			if (span == null || mark.isLost() || !kept.add(mark)) {
				continue;
			}
			Entry old = entries.get(mark);
			if (old == null || old.span != span || !Objects.equals(old.type, mark.getType())) {
				remove(old, changed);
				add(mark, span, old, changed);
			}
		}
		if (entries.size() > kept.size()) {
			for (Entry entry : List.copyOf(entries.values())) {
				if (!kept.contains(entry.mark)) {
					remove(entry, changed);
				}
			}
		}
		return changed;
	}

	private void add(Mark mark, Span span, Entry old, List<Segment> changed) {
		List<Placed> placed = new ArrayList<>(span.segmentCount());
		for (int i = 0; i < span.segmentCount(); i++) {
			Segment segment = span.segment(i);
			if (segment.length() > 0 && segment.start() >= 0) {
				Placed piece = new Placed(mark, i, i == span.segmentCount() - 1, segment.start(), segment.end());
				placed.add(piece);
				changed.add(segment);
				for (int cell = piece.start() / CELL; cell <= (piece.end() - 1) / CELL; cell++) {
					cells.computeIfAbsent(cell, c -> new ArrayList<>()).add(piece);
				}
			}
		}
		Entry entry = new Entry(mark, span, mark.getType(), placed, old == null ? counter++ : old.number);
		entries.put(mark, entry);
		order.add(entry);
	}

	private void remove(Entry entry, List<Segment> changed) {
		if (entry == null) {
			return;
		}
		for (Placed piece : entry.placed) {
			changed.add(new Segment(piece.start(), piece.end()));
			for (int cell = piece.start() / CELL; cell <= (piece.end() - 1) / CELL; cell++) {
				cells.get(cell).remove(piece);
			}
		}
		entries.remove(entry.mark);
		order.remove(entry);
	}

	/** @return number of marks */
	public int size() {
		return entries.size();
	}

	/** @return whether the mark has a place */
	public boolean contains(Mark mark) {
		return entries.containsKey(mark);
	}

	/** Gives each mark and its span to an action, in reading order. */
	public void forEach(BiConsumer<Mark, Span> action) {
		order.forEach(entry -> action.accept(entry.mark, entry.span));
	}

	/** @return the marks that start at or after {@code offset}, in reading order; not to be used after a change */
	public Iterator<Mark> from(int offset) {
		return order.tailSet(probe(offset), true).stream().map(Entry::mark).iterator();
	}

	/** @return the segments that share a code unit with {@code [start, end)}, by start, longer ones first */
	public List<Placed> in(int start, int end) {
		if (start >= end || end <= 0) {
			return List.of();
		}
		Set<Placed> found = new LinkedHashSet<>();
		for (int cell = Math.max(0, start) / CELL; cell <= (end - 1) / CELL; cell++) {
			for (Placed piece : cells.getOrDefault(cell, List.of())) {
				if (piece.overlaps(start, end)) {
					found.add(piece);
				}
			}
		}
		List<Placed> sorted = new ArrayList<>(found);
		sorted.sort(Comparator.comparingInt(Placed::start).thenComparing(Placed::end, Comparator.reverseOrder())
				.thenComparingLong(p -> entries.get(p.mark()).number));
		return sorted;
	}

	/** @return the marks at a caret position: those that contain it or end there; the shortest first */
	public List<Mark> at(int caret) {
		Set<Mark> marks = new LinkedHashSet<>();
		in(Math.max(0, caret - 1), caret + 1).stream()
				.sorted(Comparator.comparingInt((Placed p) -> p.start() <= caret && caret < p.end() ? 0 : 1)
						.thenComparingInt(p -> p.end() - p.start()))
				.forEach(p -> marks.add(p.mark()));
		return List.copyOf(marks);
	}

	/** @return the mark after {@code mark} in reading order, or {@code null}; marks of one place in the order of making */
	public Mark next(Mark mark) {
		Entry entry = entries.get(mark);
		Entry next = entry == null ? null : order.higher(entry);
		return next == null ? null : next.mark;
	}

	/** @return the mark before {@code mark} in reading order, or {@code null} */
	public Mark previous(Mark mark) {
		Entry entry = entries.get(mark);
		Entry previous = entry == null ? null : order.lower(entry);
		return previous == null ? null : previous.mark;
	}

	/** @return the first mark that starts at or after {@code offset}, or {@code null} */
	public Mark firstFrom(int offset) {
		Iterator<Mark> tail = from(offset);
		return tail.hasNext() ? tail.next() : null;
	}

	/** @return the last mark that starts before {@code offset}, or {@code null} */
	public Mark lastBefore(int offset) {
		Entry entry = order.lower(probe(offset));
		return entry == null ? null : entry.mark;
	}

	private static Entry probe(int offset) {
		return new Entry(null, Span.of(offset, Integer.MAX_VALUE), null, List.of(), -1);
	}
}
