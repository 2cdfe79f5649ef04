package org.saksi.core.formats.selection.majority;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.saksi.core.corpus.CodePointOrder;
import org.saksi.model.Segment;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.ChainHop;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.CustomMark;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.Quantity;
import org.saksi.model.marks.Source;

/** Sources, cues, claims and marks of added types, by type and place. */
final class PlacedMarks {

	/** What makes two marks the same; {@code place} of a source without one is that of its cue or claim. */
	private record Key(String type, boolean placed, List<Segment> place, String agent) {
	}

	private final Count count;
	private final Layer layer;
	private final Map<Source, List<Segment>> places = new HashMap<>();

	PlacedMarks(Count count, Layer layer) {
		this.count = count;
		this.layer = layer;
	}

	void add() {
		count.voters().forEach(voter -> voter.layer().getAttributions().forEach(this::findPlaces));
		add(Layer::getSources, votes -> {
			Source made = count.make(votes);
			made.setAgent(Count.winner(votes, source -> count.agent(source.getAgent()), CodePointOrder.INSTANCE));
			layer.getSources().add(made);
		});
		add(Layer::getCues, votes -> layer.getCues().add(count.make(votes)));
		add(Layer::getClaims, votes -> layer.getClaims().add(claim(votes)));
		add(voter -> voter.getMarks().stream().filter(mark -> mark.getSpan() != null).toList(),
				votes -> layer.getMarks().add(count.<CustomMark>make(votes)));
		antecedents();
	}

	private <M extends Mark> void add(Function<Layer, List<M>> marks, Consumer<List<Vote<M>>> winner) {
		Tally<Key, M> tally = count.tally();
		for (Voter voter : count.voters()) {
			for (M mark : marks.apply(voter.layer())) {
				if (!mark.isLost()) {
					tally.add(voter, key(mark), mark);
				}
			}
		}
		List<List<Vote<M>>> winners = tally.winners();
		winners.sort(Comparator.comparing(votes -> votes.get(0).mark().getSpan(), Comparator.nullsLast(Count.TEXT_ORDER)));
		winners.forEach(winner);
	}

	private Key key(Mark mark) {
		List<Segment> place = Count.place(mark);
		if (place == null && mark instanceof Source source) {
			return new Key(count.type(mark), false, places.get(source), count.agent(source.getAgent()));
		}
		return new Key(count.type(mark), place != null, place, null);
	}

	private void findPlaces(Attribution attribution) {
		List<Segment> place = Stream.concat(Stream.ofNullable(attribution.getCue()), attribution.getClaims().stream())
				.map(Count::place).filter(Objects::nonNull).findFirst().orElse(null);
		attribution.getSources().forEach(source -> places.putIfAbsent(source, place));
		attribution.getChain().stream().map(ChainHop::getSource).filter(Objects::nonNull)
				.forEach(source -> places.putIfAbsent(source, place));
	}

	private Claim claim(List<Vote<Claim>> votes) {
		Claim made = count.make(votes);
		Poll<String> canonical = new Poll<>(CodePointOrder.INSTANCE);
		Poll<String> primary = new Poll<>(CodePointOrder.INSTANCE);
		for (Vote<Claim> vote : votes) {
			List<String> ids = vote.mark().getCanonical().stream().map(count::canonical).distinct().toList();
			ids.forEach(id -> canonical.vote(id, vote.voter()));
			if (!ids.isEmpty()) {
				primary.vote(ids.get(0), vote.voter());
			}
		}
		List<String> ids = new ArrayList<>(canonical.overHalf(votes.size()));
		String first = primary.winner();
		if (ids.remove(first)) {
			ids.add(0, first);
		}
		made.getCanonical().addAll(ids);
		String quantities = Count.winner(votes, claim -> quantities(claim.getQuantities()), CodePointOrder.INSTANCE);
		votes.stream().map(Vote::mark).filter(claim -> Objects.equals(quantities, quantities(claim.getQuantities()))).findFirst()
				.ifPresent(claim -> made.getQuantities().addAll(copies(claim.getQuantities())));
		return made;
	}

	private static List<Quantity> copies(EList<Quantity> quantities) {
		List<Quantity> copies = new ArrayList<>(EcoreUtil.copyAll(quantities));
		copies.forEach(copy -> copy.getExtras().clear());
		return copies;
	}

	/** @return what distinguishes lists of quantities; {@code null} for none */
	private static String quantities(List<Quantity> quantities) {
		return quantities.isEmpty() ? null
				: String.join("\n", quantities.stream().map(q -> q.getValue() + "\t" + q.getMin() + '\t' + q.getMax() + '\t'
						+ q.getUnit() + '\t' + q.getApproximate()).toList());
	}

	/** The antecedents, where both ends are in; one that closes a circle is left out. */
	private void antecedents() {
		Map<Claim, Poll<Claim>> polls = new HashMap<>();
		for (Voter voter : count.voters()) {
			for (Claim claim : voter.layer().getClaims()) {
				Claim made = count.became(claim);
				if (made != null) {
					polls.computeIfAbsent(made, key -> new Poll<>(Comparator.comparingInt(layer.getClaims()::indexOf)))
							.vote(count.became(claim.getAnaphoricOf()), voter);
				}
			}
		}
		for (Claim claim : layer.getClaims()) {
			Claim antecedent = polls.get(claim).winner();
			Set<Claim> path = new HashSet<>();
			for (Claim each = antecedent; each != null && path.add(each);) {
				each = each.getAnaphoricOf();
			}
			if (!path.contains(claim)) {
				claim.setAnaphoricOf(antecedent);
			}
		}
	}
}
