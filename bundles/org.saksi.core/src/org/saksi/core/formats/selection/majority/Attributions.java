package org.saksi.core.formats.selection.majority;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.saksi.core.corpus.CodePointOrder;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.ChainHop;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Cue;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.MarksFactory;
import org.saksi.model.marks.Source;

/** Attributions, by their claims and sources; then pairs of a claim and a source that are put together differently. */
final class Attributions {

	/** What makes two attributions the same; claims and sources of the majority layer. */
	private record Key(String type, Set<Claim> claims, Set<Source> sources, boolean writer) {
	}

	/** That a source claims something; {@code null} is the writer. */
	private record Pair(String type, Claim claim, Source source) {
	}

	/** A hop, its ends in the majority layer. */
	private record Hop(String agent, String role, Source source, Cue cue) {
	}

	private final Count count;
	private final Layer layer;
	private final List<Attribution> made = new ArrayList<>();
	private final Map<Pair, List<Attribution>> byPair = new HashMap<>();

	Attributions(Count count, Layer layer) {
		this.count = count;
		this.layer = layer;
	}

	void add() {
		Tally<Key, Attribution> whole = count.tally();
		Map<Pair, Map<Voter, Attribution>> pairs = new LinkedHashMap<>();
		for (Voter voter : count.voters()) {
			for (Attribution attribution : voter.layer().getAttributions()) {
				Key key = key(attribution);
				if (!key.claims().isEmpty() && (key.writer() || !key.sources().isEmpty())) {
					whole.add(voter, key, attribution);
					pairs(key).forEach(pair -> pairs.computeIfAbsent(pair, k -> new LinkedHashMap<>()).putIfAbsent(voter, attribution));
				}
			}
		}
		for (List<Vote<Attribution>> votes : whole.winners()) {
			Key key = key(votes.get(0).mark());
			make(key, votes);
		}
		pairs.forEach((pair, byVoter) -> {
			if (count.isMost(byVoter.size()) && !byPair.containsKey(pair)) {
				List<Vote<Attribution>> votes = new ArrayList<>();
				byVoter.forEach((voter, attribution) -> votes.add(new Vote<>(voter, attribution)));
				make(new Key(pair.type(), Set.of(pair.claim()), pair.source() == null ? Set.of() : Set.of(pair.source()),
						pair.source() == null), votes);
			}
		});
		Map<Mark, Integer> positions = Count.positions(layer.getClaims());
		made.sort(Comparator.comparing(attribution -> positions.get(attribution.getClaims().get(0))));
		layer.getAttributions().addAll(made);
		leaveOutIdleSources();
	}

	private Key key(Attribution attribution) {
		Set<Claim> claims = new LinkedHashSet<>();
		attribution.getClaims().stream().map(count::became).filter(Objects::nonNull).forEach(claims::add);
		Set<Source> sources = new LinkedHashSet<>();
		attribution.getSources().stream().map(count::became).filter(Objects::nonNull).forEach(sources::add);
		return new Key(count.type(attribution), claims, sources, attribution.isWriter());
	}

	private static List<Pair> pairs(Key key) {
		List<Pair> pairs = new ArrayList<>();
		for (Claim claim : key.claims()) {
			key.sources().forEach(source -> pairs.add(new Pair(key.type(), claim, source)));
			if (key.writer()) {
				pairs.add(new Pair(key.type(), claim, null));
			}
		}
		return pairs;
	}

	private void make(Key key, List<Vote<Attribution>> votes) {
		Attribution attribution = count.make(votes);
		attribution.getClaims().addAll(key.claims());
		attribution.getSources().addAll(key.sources());
		attribution.setWriter(key.writer());
		attribution.setCue(Count.winner(votes, each -> count.became(each.getCue()),
				Comparator.comparingInt(layer.getCues()::indexOf)));
		List<Hop> hops = Count.winner(votes, each -> hops(each, key), Comparator.comparing(this::text, CodePointOrder.INSTANCE));
		for (Hop hop : hops == null ? List.<Hop>of() : hops) {
			ChainHop copy = MarksFactory.eINSTANCE.createChainHop();
			copy.setAgent(hop.agent());
			copy.setRole(hop.role());
			copy.setSource(hop.source());
			copy.setCue(hop.cue());
			attribution.getChain().add(copy);
		}
		made.add(attribution);
		pairs(key).forEach(pair -> byPair.computeIfAbsent(pair, k -> new ArrayList<>()).add(attribution));
	}

	/** @return the chain in the majority layer; {@code null} for none */
	private List<Hop> hops(Attribution attribution, Key key) {
		Set<String> agents = new HashSet<>();
		key.sources().forEach(source -> agents.add(source.getAgent()));
		List<Hop> hops = new ArrayList<>();
		for (ChainHop hop : attribution.getChain()) {
			String agent = count.agent(hop.getAgent());
			if (agent == null || agents.add(agent)) {
				hops.add(new Hop(agent, hop.getRole(), count.became(hop.getSource()), count.became(hop.getCue())));
			}
		}
		return hops.isEmpty() ? null : hops;
	}

	private String text(List<Hop> hops) {
		return String.join("\n", hops.stream().map(hop -> hop.agent() + '\t' + hop.role() + '\t'
				+ layer.getSources().indexOf(hop.source()) + '\t' + layer.getCues().indexOf(hop.cue())).toList());
	}

	/** A source without a place goes when no attribution names it. */
	private void leaveOutIdleSources() {
		Set<Source> named = new HashSet<>();
		for (Attribution attribution : made) {
			named.addAll(attribution.getSources());
			attribution.getChain().forEach(hop -> named.add(hop.getSource()));
		}
		for (Source source : List.copyOf(layer.getSources())) {
			if (source.getSpan() == null && !named.contains(source)) {
				layer.getSources().remove(source);
				count.leaveOut(source);
			}
		}
	}

	/**
	 * What an attribution of a voter counts for.
	 *
	 * @param claim the one that matters, in the majority layer, or {@code null}
	 * @return an attribution of the majority layer that says the same of the claim, or of any; {@code null} if there is none
	 */
	Attribution counterpart(Attribution attribution, Claim claim) {
		Attribution same = count.became(attribution);
		if (same != null && (claim == null || same.getClaims().contains(claim))) {
			return same;
		}
		Attribution found = same;
		for (Pair pair : pairs(key(attribution))) {
			for (Attribution each : byPair.getOrDefault(pair, List.of())) {
				if (each.getClaims().contains(claim)) {
					return each;
				}
				found = found == null ? each : found;
			}
		}
		return found;
	}
}
