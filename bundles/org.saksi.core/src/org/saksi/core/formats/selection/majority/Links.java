package org.saksi.core.formats.selection.majority;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.saksi.core.corpus.CodePointOrder;
import org.saksi.core.marking.LayerMarks;
import org.saksi.model.marks.CustomMark;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.Link;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.MarksFactory;

/** The links of marks of added types, and those of these marks that have no place. */
final class Links {

	/** What makes two marks without a place the same. */
	private record Key(String type, Map<String, Set<Mark>> links) {
	}

	private record Target(String role, Mark mark) {
	}

	private final Count count;
	private final Layer layer;

	Links(Count count, Layer layer) {
		this.count = count;
		this.layer = layer;
	}

	void add() {
		Map<CustomMark, List<Vote<CustomMark>>> placed = placed();
		Tally<Key, CustomMark> tally = count.tally();
		for (Voter voter : count.voters()) {
			for (CustomMark mark : voter.layer().getMarks()) {
				Map<String, Set<Mark>> links = links(mark);
				if (mark.getSpan() == null && (mark.getLinks().isEmpty() || !links.isEmpty())) {
					tally.add(voter, new Key(count.type(mark), links), mark);
				}
			}
		}
		tally.winners().forEach(votes -> {
			CustomMark made = count.make(votes);
			links(votes.get(0).mark()).forEach((role, targets) -> targets.forEach(target -> link(made, role, target)));
			layer.getMarks().add(made);
		});
		Map<Mark, Integer> order = Count.positions(LayerMarks.all(layer));
		placed.forEach((made, votes) -> {
			Poll<Target> poll = new Poll<>(Comparator.comparing(Target::role, Comparator.nullsFirst(CodePointOrder.INSTANCE))
					.thenComparing(target -> order.get(target.mark())));
			votes.forEach(vote -> links(vote.mark())
					.forEach((role, targets) -> targets.forEach(target -> poll.vote(new Target(role, target), vote.voter()))));
			poll.overHalf(votes.size()).forEach(target -> link(made, target.role(), target.mark()));
		});
	}

	private Map<CustomMark, List<Vote<CustomMark>>> placed() {
		Map<CustomMark, List<Vote<CustomMark>>> placed = new LinkedHashMap<>();
		layer.getMarks().forEach(made -> placed.put(made, new ArrayList<>()));
		for (Voter voter : count.voters()) {
			for (CustomMark mark : voter.layer().getMarks()) {
				CustomMark made = count.became(mark);
				if (made != null) {
					placed.get(made).add(new Vote<>(voter, mark));
				}
			}
		}
		return placed;
	}

	/** @return role to targets in the majority layer */
	private Map<String, Set<Mark>> links(CustomMark mark) {
		Map<String, Set<Mark>> links = new LinkedHashMap<>();
		for (Link link : mark.getLinks()) {
			for (Mark target : link.getTargets()) {
				Mark found = count.became(target);
				if (found != null) {
					links.computeIfAbsent(link.getRole(), key -> new LinkedHashSet<>()).add(found);
				}
			}
		}
		return links;
	}

	private static void link(CustomMark mark, String role, Mark target) {
		for (Link link : mark.getLinks()) {
			if (Objects.equals(link.getRole(), role)) {
				link.getTargets().add(target);
				return;
			}
		}
		Link link = MarksFactory.eINSTANCE.createLink();
		link.setRole(role);
		link.getTargets().add(target);
		mark.getLinks().add(link);
	}
}
