package org.saksi.model;

/**
 * A stretch {@code [start, end)} of a text, in UTF-16 code units.
 *
 * <p>No range is enforced: files come from outside, and rule V1 reports what is out of bounds or empty.
 *
 * @param start first code unit
 * @param end   code unit after the last
 */
public record Segment(int start, int end) implements Comparable<Segment> {

	/** @return {@code end - start}; zero or less for a malformed segment */
	public int length() {
		return end - start;
	}

	/** @return whether the two stretches share at least one code unit */
	public boolean overlaps(Segment other) {
		return start < other.end && other.start < end;
	}

	/** @return whether {@code offset} lies in {@code [start, end)} */
	public boolean contains(int offset) {
		return start <= offset && offset < end;
	}

	@Override
	public int compareTo(Segment other) {
		int byStart = Integer.compare(start, other.start);
		return byStart != 0 ? byStart : Integer.compare(end, other.end);
	}

	@Override
	public String toString() {
		return start + ":" + end;
	}
}
