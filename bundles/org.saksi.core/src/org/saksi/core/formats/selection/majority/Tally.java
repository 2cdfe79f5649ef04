package org.saksi.core.formats.selection.majority;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.saksi.core.corpus.CodePointOrder;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.Source;

/**
 * What the voters carry, by what makes it the same. A voter that carries several of a key votes for as many items.
 *
 * @param <K> what makes marks the same
 * @param <M> what kind of marks
 */
final class Tally<K, M extends Mark> {

	private final int voters;
	private final Map<K, Map<Voter, List<M>>> marks = new LinkedHashMap<>();

	Tally(int voters) {
		this.voters = voters;
	}

	void add(Voter voter, K key, M mark) {
		marks.computeIfAbsent(key, k -> new LinkedHashMap<>()).computeIfAbsent(voter, k -> new ArrayList<>()).add(mark);
	}

	/** @return the items that more than half of the voters carry: for each who carries it, and in what */
	List<List<Vote<M>>> winners() {
		List<List<Vote<M>>> winners = new ArrayList<>();
		for (Map<Voter, List<M>> byVoter : marks.values()) {
			byVoter.values().forEach(several -> several.sort(Comparator.comparing(Tally::fingerprint, CodePointOrder.INSTANCE)));
			int turn = 0;
			for (List<Vote<M>> votes = votes(byVoter, 0); 2 * votes.size() > voters; votes = votes(byVoter, ++turn)) {
				winners.add(votes);
			}
		}
		return winners;
	}

	private List<Vote<M>> votes(Map<Voter, List<M>> byVoter, int turn) {
		List<Vote<M>> votes = new ArrayList<>();
		byVoter.forEach((voter, several) -> {
			if (several.size() > turn) {
				votes.add(new Vote<>(voter, several.get(turn)));
			}
		});
		return votes;
	}

	/** What pairs the marks of voters that have several on one span. */
	private static String fingerprint(Mark mark) {
		StringBuilder text = new StringBuilder(mark instanceof Source source ? String.valueOf(source.getAgent()) : "");
		mark.getAttributes().stream().map(entry -> '\n' + entry.getKey() + '=' + entry.getValue()).sorted().forEach(text::append);
		return text.toString();
	}
}
