package org.saksi.ui.grid.parts;

import java.util.ArrayList;
import java.util.List;

/**
 * What somebody typed into a filter: texts that a cell contains, {@code =x} for all of it, {@code >3 >=3 <3 <=3} and
 * {@code 3..5} for order, {@code !x} and {@code !=x} for the opposite; {@code |} between alternatives, and {@code "…"} around
 * what is meant as it is. {@code =} alone is an empty cell, {@code !=} one that is not empty. Case does not matter. Texts that
 * begin with the bound count as equal to it, so that {@code 2024..2025} works on dates.
 */
public final class CellFilter {

	private enum Kind {
		CONTAINS, EQUAL, LESS, LESS_OR_EQUAL, MORE, MORE_OR_EQUAL, RANGE
	}

	private record Term(Kind kind, boolean not, String from, String to) {
	}

	private final List<Term> terms = new ArrayList<>();

	private CellFilter() {
	}

	/** @return the filter; everything passes where nothing was said yet */
	public static CellFilter parse(String typed) {
		CellFilter filter = new CellFilter();
		for (String alternative : split(typed)) {
			Term term = term(alternative.strip());
			if (term != null) {
				filter.terms.add(term);
			}
		}
		return filter;
	}

	/** @return the filter that only these texts pass; empty for none */
	public static String anyOf(List<String> values) {
		return String.join("|", values.stream().map(value -> '=' + quote(value)).toList()); //$NON-NLS-1$
	}

	/** @return the texts, if the filter is one that {@link #anyOf} makes; else an empty list */
	public static List<String> values(String typed) {
		List<String> values = new ArrayList<>();
		for (Term term : parse(typed).terms) {
			if (term.kind != Kind.EQUAL || term.not) {
				return List.of();
			}
			values.add(term.from);
		}
		return values;
	}

	private static String quote(String value) {
		boolean plain = value.indexOf('|') < 0 && value.indexOf('"') < 0 && value.equals(value.strip());
		return plain ? value : '"' + value.replace("\"", "\"\"") + '"'; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String unquote(String text) {
		String inner = text.strip();
		return inner.length() > 1 && inner.startsWith("\"") && inner.endsWith("\"") //$NON-NLS-1$ //$NON-NLS-2$
				? inner.substring(1, inner.length() - 1).replace("\"\"", "\"") : inner; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static List<String> split(String typed) {
		List<String> parts = new ArrayList<>();
		boolean quoted = false;
		int start = 0;
		for (int i = 0; i < typed.length(); i++) {
			char c = typed.charAt(i);
			if (c == '"') {
				quoted = !quoted;
			} else if (c == '|' && !quoted) {
				parts.add(typed.substring(start, i));
				start = i + 1;
			}
		}
		parts.add(typed.substring(start));
		return parts;
	}

	private static Term term(String typed) {
		if (typed.startsWith("!=") || typed.startsWith("<>")) { //$NON-NLS-1$ //$NON-NLS-2$
			return new Term(Kind.EQUAL, true, unquote(typed.substring(2)), null);
		}
		if (typed.startsWith("=")) { //$NON-NLS-1$
			return new Term(Kind.EQUAL, false, unquote(typed.substring(1)), null);
		}
		if (typed.startsWith("!")) { //$NON-NLS-1$
			return nonEmpty(Kind.CONTAINS, true, typed.substring(1));
		}
		if (typed.startsWith("<=") || typed.startsWith(">=")) { //$NON-NLS-1$ //$NON-NLS-2$
			return nonEmpty(typed.charAt(0) == '<' ? Kind.LESS_OR_EQUAL : Kind.MORE_OR_EQUAL, false, typed.substring(2));
		}
		if (typed.startsWith("<") || typed.startsWith(">")) { //$NON-NLS-1$ //$NON-NLS-2$
			return nonEmpty(typed.charAt(0) == '<' ? Kind.LESS : Kind.MORE, false, typed.substring(1));
		}
		int dots = typed.startsWith("\"") ? -1 : typed.indexOf(".."); //$NON-NLS-1$ //$NON-NLS-2$
		if (dots > 0 && dots + 2 < typed.length()) {
			return new Term(Kind.RANGE, false, unquote(typed.substring(0, dots)), unquote(typed.substring(dots + 2)));
		}
		return nonEmpty(Kind.CONTAINS, false, typed);
	}

	private static Term nonEmpty(Kind kind, boolean not, String operand) {
		String text = unquote(operand);
		return text.isEmpty() ? null : new Term(kind, not, text, null);
	}

	/** @return whether nothing was said: everything passes */
	public boolean isEmpty() {
		return terms.isEmpty();
	}

	/**
	 * Asks whether a cell passes.
	 *
	 * @param text   of the cell
	 * @param number of the cell, or {@code null}
	 */
	public boolean matches(String text, Number number) {
		if (terms.isEmpty()) {
			return true;
		}
		for (Term term : terms) {
			if (matches(term, text, number) != term.not) {
				return true;
			}
		}
		return false;
	}

	private static boolean matches(Term term, String text, Number number) {
		return switch (term.kind) {
		case CONTAINS -> contains(text, term.from);
		case EQUAL -> text.equalsIgnoreCase(term.from);
		case LESS -> !text.isEmpty() && compare(text, number, term.from) < 0;
		case LESS_OR_EQUAL -> !text.isEmpty() && compare(text, number, term.from) <= 0;
		case MORE -> !text.isEmpty() && compare(text, number, term.from) > 0;
		case MORE_OR_EQUAL -> !text.isEmpty() && compare(text, number, term.from) >= 0;
		case RANGE -> !text.isEmpty() && compare(text, number, term.from) >= 0 && compare(text, number, term.to) <= 0;
		};
	}

	private static int compare(String text, Number number, String bound) {
		if (number != null) {
			try {
				return Double.compare(number.doubleValue(), Double.parseDouble(bound));
			} catch (NumberFormatException e) {
				return text.compareToIgnoreCase(bound);
			}
		}
		return text.regionMatches(true, 0, bound, 0, bound.length()) ? 0 : text.compareToIgnoreCase(bound);
	}

	/** @return whether {@code text} contains {@code part}, without regard to case */
	public static boolean contains(String text, String part) {
		for (int last = text.length() - part.length(), i = 0; i <= last; i++) {
			if (text.regionMatches(true, i, part, 0, part.length())) {
				return true;
			}
		}
		return false;
	}
}
