package org.saksi.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

import org.saksi.model.Segment;

/**
 * Sentences by ICU (UAX #29), with Indonesian and English abbreviations and quotations mended: no break after a title such
 * as {@code Dr.}, none inside balanced double quotes, none after a single initial.
 */
public final class Sentences {

	private static final Set<String> ABBREVIATIONS = Set.of("dr", "drs", "dra", "ir", "prof", "h", "hj", "kh", "st", "kol",
			"letkol", "mayjen", "brigjen", "letjen", "jend", "kompol", "akbp", "akp", "ipda", "iptu", "aiptu", "bripka",
			"briptu", "no", "jl", "jln", "kec", "kab", "kel", "ds", "dkk", "dll", "dst", "dsb", "tgl", "hlm", "a.n", "u.p",
			"mr", "mrs", "ms", "gen", "col", "lt", "maj", "sgt", "capt", "sen", "rep", "gov", "pres", "vs", "etc", "inc",
			"ltd", "corp", "u.s", "u.k", "e.g", "i.e", "jr", "sr", "s.h", "s.e", "s.sos", "m.si", "pt", "cv", "tbk", "mt");

	private Sentences() {
	}

	/**
	 * Sentences of {@code text} in {@code [start, end)}, each without white space at its ends; a line break that is followed
	 * by another, or that ends a line without sentence punctuation, ends a sentence.
	 *
	 * @param language ISO 639-1, or {@code null}
	 * @return UTF-16 offsets into {@code text}, ordered and disjoint
	 */
	public static List<Segment> of(String text, int start, int end, String language) {
		List<Segment> found = new ArrayList<>();
		BreakIterator iterator = BreakIterator.getSentenceInstance(language == null ? ULocale.ROOT : new ULocale(language));
		int line = start;
		while (line < end) {
			int stop = text.indexOf('\n', line);
			stop = stop < 0 || stop >= end ? end : stop + 1;
			addLine(found, iterator, text, line, stop);
			line = stop;
		}
		return found;
	}

	private static void addLine(List<Segment> found, BreakIterator iterator, String text, int start, int end) {
		String line = text.substring(start, end);
		iterator.setText(line);
		int from = iterator.first();
		for (int to = iterator.next(); to != BreakIterator.DONE; to = iterator.next()) {
			if (to < line.length() && joins(line, from, to)) {
				continue;
			}
			add(found, line, start, from, to);
			from = to;
		}
		if (from < line.length()) {
			add(found, line, start, from, line.length());
		}
	}

	private static void add(List<Segment> found, String line, int base, int from, int to) {
		while (from < to && isSpace(line.charAt(from))) {
			from++;
		}
		while (to > from && isSpace(line.charAt(to - 1))) {
			to--;
		}
		if (from < to) {
			found.add(new Segment(base + from, base + to));
		}
	}

	private static boolean isSpace(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}

	private static boolean joins(String line, int from, int to) {
		return insideQuotes(line, from, to) || afterAbbreviation(line, from, to) || continuesInLowerCase(line, to);
	}

	/** An odd number of straight quotes, or more opening than closing ones, with a closing one still to come. */
	private static boolean insideQuotes(String line, int from, int to) {
		int straight = 0;
		int curly = 0;
		for (int i = from; i < to; i++) {
			switch (line.charAt(i)) {
			case '"' -> straight++;
			case '“' -> curly++;
			case '”' -> curly--;
			default -> {
				// not a quotation mark
			}
			}
		}
		return straight % 2 == 1 && line.indexOf('"', to) >= 0 || curly > 0 && line.indexOf('”', to) >= 0;
	}

	private static boolean afterAbbreviation(String line, int from, int to) {
		int dot = to - 1;
		while (dot > from && isSpace(line.charAt(dot))) {
			dot--;
		}
		if (line.charAt(dot) != '.') {
			return false;
		}
		int word = dot;
		while (word > from && !isSpace(line.charAt(word - 1)) && "(\"“'".indexOf(line.charAt(word - 1)) < 0) {
			word--;
		}
		String before = line.substring(word, dot);
		boolean initial = before.length() == 1 && Character.isUpperCase(before.charAt(0));
		return initial || ABBREVIATIONS.contains(before.toLowerCase(Locale.ROOT));
	}

	private static boolean continuesInLowerCase(String line, int to) {
		int next = to;
		while (next < line.length() && isSpace(line.charAt(next))) {
			next++;
		}
		return next < line.length() && Character.isLowerCase(line.charAt(next));
	}
}
