package org.saksi.ui.corpus.corrections;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.corrections.Correction;
import org.saksi.core.corrections.Correction.State;

/** The corrections of a file, which of them are shown, and which are taken: at first all that nothing speaks against. */
final class CorrectionRows {

	private final List<Correction> all;
	private final BitSet taken = new BitSet();
	private List<Integer> shown = new ArrayList<>();

	CorrectionRows(List<Correction> all) {
		this.all = all;
		for (int i = 0; i < all.size(); i++) {
			taken.set(i, all.get(i).state() == State.CHANGE);
		}
		filter(null, ""); //$NON-NLS-1$
	}

	/** Shows those in a state ({@code null}: in all) that have the words. */
	void filter(State state, String words) {
		String wanted = words.strip().toLowerCase(Locale.ROOT);
		List<Integer> found = new ArrayList<>();
		for (int i = 0; i < all.size(); i++) {
			if ((state == null || all.get(i).state() == state)
					&& (wanted.isEmpty() || String.join("\t", texts(all.get(i))).toLowerCase(Locale.ROOT).contains(wanted))) { //$NON-NLS-1$
				found.add(i);
			}
		}
		shown = found;
	}

	/** Shows none. */
	void none() {
		shown = List.of();
	}

	/** @return number of rows that are shown */
	int size() {
		return shown.size();
	}

	/** @return a row that is shown */
	Correction row(int index) {
		return all.get(shown.get(index));
	}

	/** @return whether a row that is shown is taken */
	boolean isTaken(int index) {
		return taken.get(shown.get(index));
	}

	/** Takes or leaves a row that is shown; one that is refused cannot be taken. */
	void take(int index, boolean take) {
		taken.set(shown.get(index), take && row(index).state() != State.REFUSED);
	}

	/** @return number of those that are taken */
	int taken() {
		return taken.cardinality();
	}

	/** @return those that are taken */
	List<Correction> accepted() {
		return taken.stream().mapToObj(all::get).toList();
	}

	/** @return number of those in a state */
	long count(State state) {
		return all.stream().filter(each -> each.state() == state).count();
	}

	/** What the columns show of a correction: place, what it is about, in the corpus, in the file, remark. */
	static String[] texts(Correction each) {
		String place = each.row() > 0 ? NLS.bind(Messages.Corrections_row, each.sheet(), each.row()) : each.sheet();
		String about = each.part() == null ? each.id() : each.id() + "  " + each.part(); //$NON-NLS-1$
		return new String[] { place, about, line(each.now()), each.wanted() == null ? Messages.Corrections_gone : line(each.wanted()),
				remark(each) };
	}

	private static String line(String text) {
		String line = text == null ? "" : text.replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return line.length() > 200 ? line.substring(0, line.offsetByCodePoints(0, Math.min(190, line.codePointCount(0, line.length())))) + "…" : line; //$NON-NLS-1$
	}

	private static String remark(Correction each) {
		String reason = each.reason() == null ? each.now() == null && each.state() == State.CHANGE ? Messages.Corrections_new : "" : each.reason(); //$NON-NLS-1$
		return each.state() == State.CONFLICT && each.base() != null && each.wanted() != null
				? NLS.bind(Messages.Corrections_was, reason, each.base().isEmpty() ? Messages.Corrections_blank : line(each.base())) : reason;
	}
}
