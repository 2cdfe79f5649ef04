package org.saksi.core.formats.selection.majority;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.saksi.core.corpus.CodePointOrder;
import org.saksi.core.corpus.Registries;
import org.saksi.core.scheme.AttributeValues;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.Segment;
import org.saksi.model.Span;
import org.saksi.model.base.Identified;
import org.saksi.model.marks.Mark;
import org.saksi.model.registry.Agent;
import org.saksi.model.registry.CanonicalClaim;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.MarkType;

/** What counting the votes needs at every step: the voters, scheme and registries, and what their marks became. */
final class Count {

	/** The order in the text: by start, then end, then the other segments. */
	static final Comparator<Span> TEXT_ORDER = Comparator.comparingInt(Span::start).thenComparingInt(Span::end)
			.thenComparing(span -> span.segments().toString());

	private final List<Voter> voters;
	private final SchemeIndex scheme;
	private final Registries registries;
	private final Map<Mark, Mark> became = new IdentityHashMap<>();

	Count(List<Voter> voters, SchemeIndex scheme, Registries registries) {
		this.voters = voters;
		this.scheme = scheme;
		this.registries = registries;
	}

	List<Voter> voters() {
		return voters;
	}

	boolean isMost(int votes) {
		return 2 * votes > voters.size();
	}

	<K, M extends Mark> Tally<K, M> tally() {
		return new Tally<>(voters.size());
	}

	/** @return the mark of the majority layer that a voter's mark counts for, or {@code null} */
	@SuppressWarnings("unchecked")
	<M extends Mark> M became(M mark) {
		return mark == null ? null : (M) became.get(mark);
	}

	/** @return the id of the mark's type; its base where the scheme has no such type */
	String type(Mark mark) {
		MarkType type = scheme.type(mark);
		return type != null ? type.getId() : mark.getType() != null ? mark.getType() : SchemeIndex.base(mark).getLiteral();
	}

	/** @return the id of the agent, merges resolved */
	String agent(String id) {
		Agent agent = registries.agent(id);
		return agent == null ? id : agent.getId();
	}

	/** @return the id of the canonical claim, merges resolved */
	String canonical(String id) {
		CanonicalClaim claim = registries.canonicalClaim(id);
		return claim == null ? id : claim.getId();
	}

	/** @return the segments of a mark that has a place, else {@code null} */
	static List<Segment> place(Mark mark) {
		return mark == null || mark.getSpan() == null || mark.isLost() ? null : mark.getSpan().segments();
	}

	/** @return where each mark stands in a list */
	static Map<Mark, Integer> positions(List<? extends Mark> marks) {
		Map<Mark, Integer> positions = new IdentityHashMap<>();
		marks.forEach(mark -> positions.put(mark, positions.size()));
		return positions;
	}

	/** Makes the mark of an item, with type, span and attributes; its voters' marks become it. */
	@SuppressWarnings("unchecked")
	<M extends Mark> M make(List<Vote<M>> votes) {
		M first = votes.get(0).mark();
		M made = (M) EcoreUtil.create(first.eClass());
		made.setType(first.getType());
		made.setSpan(winner(votes, mark -> mark.isLost() ? null : mark.getSpan(), TEXT_ORDER));
		attributes(made, votes);
		votes.forEach(vote -> became.put(vote.mark(), made));
		return made;
	}

	/** Forgets a mark of the majority layer that is left out after all. */
	void leaveOut(Mark made) {
		became.values().removeIf(each -> each == made);
	}

	/** @return the value that most have who carry an item */
	static <M extends Mark, T> T winner(List<Vote<M>> votes, Function<M, T> value, Comparator<T> ties) {
		Poll<T> poll = new Poll<>(ties);
		votes.forEach(vote -> poll.vote(value.apply(vote.mark()), vote.voter()));
		return poll.winner();
	}

	private <M extends Mark> void attributes(Mark made, List<Vote<M>> votes) {
		MarkType type = scheme.type(votes.get(0).mark());
		Set<String> others = new TreeSet<>(CodePointOrder.INSTANCE);
		votes.forEach(vote -> others.addAll(vote.mark().getAttributes().keySet()));
		if (type != null) {
			for (AttributeType attribute : type.getAttributes()) {
				if (others.remove(attribute.getId())) {
					put(made, attribute.getId(), attribute, votes);
				}
			}
		}
		others.forEach(id -> put(made, id, null, votes));
	}

	private static <M extends Mark> void put(Mark made, String id, AttributeType attribute, List<Vote<M>> votes) {
		Comparator<String> order = order(attribute);
		Poll<String> poll = new Poll<>(order);
		boolean many = attribute != null && attribute.isMany();
		boolean required = attribute != null && attribute.isRequired();
		for (Vote<M> vote : votes) {
			String value = vote.mark().getAttributes().get(id);
			if (value == null) {
				if (!required) {
					poll.vote(null, vote.voter());
				}
			} else if (many) {
				AttributeValues.split(value).stream().distinct().forEach(each -> poll.vote(each, vote.voter()));
			} else {
				poll.vote(value, vote.voter());
			}
		}
		String value = many ? several(poll.overHalf(votes.size()), order, required ? poll.winner() : null) : poll.winner();
		if (value != null) {
			made.getAttributes().put(id, value);
		}
	}

	private static String several(List<String> values, Comparator<String> order, String fallback) {
		List<String> sorted = new ArrayList<>(values.isEmpty() && fallback != null ? List.of(fallback) : values);
		sorted.sort(order);
		return sorted.isEmpty() ? null : AttributeValues.join(sorted);
	}

	/** Tags in the order of the scheme, then other values by code points. */
	private static Comparator<String> order(AttributeType attribute) {
		List<String> tags = attribute == null ? List.of() : attribute.getTags().stream().map(Identified::getId).toList();
		return Comparator.<String>comparingInt(value -> tags.contains(value) ? tags.indexOf(value) : tags.size())
				.thenComparing(CodePointOrder.INSTANCE);
	}
}
