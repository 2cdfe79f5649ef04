package org.saksi.core.formats.selection.majority;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.saksi.core.corpus.Registries;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.Stance;

/** Stances, by holder, target and attribution. */
final class Stances {

	/** What makes two stances the same; attribution and claim of the majority layer. */
	private record Key(String type, Attribution attribution, Claim claim, String canonical, String agent, String holder) {
	}

	private final Count count;
	private final Layer layer;
	private final Attributions attributions;

	Stances(Count count, Layer layer, Attributions attributions) {
		this.count = count;
		this.layer = layer;
		this.attributions = attributions;
	}

	void add() {
		Tally<Key, Stance> tally = count.tally();
		for (Voter voter : count.voters()) {
			for (Stance stance : voter.layer().getStances()) {
				Key key = key(stance);
				if (isWhole(stance, key)) {
					tally.add(voter, key, stance);
				}
			}
		}
		List<List<Vote<Stance>>> winners = tally.winners();
		Map<Mark, Integer> positions = Count.positions(layer.getAttributions());
		winners.sort(Comparator.comparing(votes -> positions.get(key(votes.get(0).mark()).attribution()),
				Comparator.nullsLast(Comparator.naturalOrder())));
		winners.forEach(this::make);
	}

	private Key key(Stance stance) {
		Claim claim = count.became(stance.getClaim());
		Attribution attribution = stance.getAttribution() == null ? null : attributions.counterpart(stance.getAttribution(), claim);
		return new Key(count.type(stance), attribution, claim, count.canonical(stance.getCanonical()),
				count.agent(stance.getAgent()), count.agent(stance.getHolder()));
	}

	/** Whether what the stance refers to is in; and its holder, if it is one of the attribution's agents. */
	private boolean isWhole(Stance stance, Key key) {
		if (stance.getClaim() != null && key.claim() == null || stance.getAttribution() != null && key.attribution() == null) {
			return false;
		}
		return key.attribution() == null || !agents(stance.getAttribution()).contains(key.holder())
				|| agents(key.attribution()).contains(key.holder());
	}

	private Set<String> agents(Attribution attribution) {
		Set<String> agents = new HashSet<>();
		attribution.getSources().forEach(source -> agents.add(count.agent(source.getAgent())));
		attribution.getChain().forEach(hop -> agents.add(count.agent(hop.getAgent())));
		if (attribution.isWriter()) {
			agents.add(Registries.WRITER);
		}
		return agents;
	}

	private void make(List<Vote<Stance>> votes) {
		Key key = key(votes.get(0).mark());
		Stance stance = count.make(votes);
		stance.setAttribution(key.attribution());
		stance.setClaim(key.claim());
		stance.setCanonical(key.canonical());
		stance.setAgent(key.agent());
		stance.setHolder(key.holder());
		layer.getStances().add(stance);
	}
}
