package org.saksi.core.marking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;
import org.saksi.core.corpus.Registries;
import org.saksi.core.scheme.AttributeCheck;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.ChainHop;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.MarksFactory;
import org.saksi.model.marks.Source;
import org.saksi.model.marks.Stance;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Base;
import org.saksi.model.scheme.MarkType;

/** Stances: one per holder and target. */
final class StanceGestures {

	static final String POLARITY = "polarity";

	private final Workplace place;

	StanceGestures(Workplace place) {
		this.place = place;
	}

	/** Checks that the scheme has this polarity; {@code null} is always fine. */
	void check(String polarity) throws CorpusException {
		MarkType type = place.scheme().type(Base.STANCE);
		AttributeType attribute = SchemeIndex.attribute(type, POLARITY);
		if (attribute == null) {
			throw new CorpusException(Messages.Stance_none);
		}
		String problem = polarity == null ? null : AttributeCheck.problem(attribute, polarity);
		if (problem != null) {
			throw new CorpusException(NLS.bind(Messages.Tag_wrong, POLARITY, problem));
		}
	}

	/** The agents of the sources, each once; {@code null} among them for sources whose agent is not known yet. */
	static Set<String> holders(Attribution attribution) {
		Set<String> holders = new LinkedHashSet<>();
		attribution.getSources().forEach(source -> holders.add(source.getAgent()));
		if (attribution.getSources().isEmpty()) {
			holders.add(Registries.WRITER);
		}
		return holders;
	}

	static Set<String> hopAgents(Attribution attribution) {
		Set<String> agents = new HashSet<>();
		for (ChainHop hop : attribution.getChain()) {
			agents.add(hop.getAgent());
		}
		return agents;
	}

	List<Stance> of(Attribution attribution) {
		return place.layer().getStances().stream().filter(stance -> stance.getAttribution() == attribution).toList();
	}

	/** Creates or changes the stances of all holders on the claims; {@code null} removes them. */
	List<Stance> setPolarity(Attribution attribution, Collection<Claim> claims, String polarity) throws CorpusException {
		check(polarity);
		if (polarity == null) {
			Set<String> marked = hopAgents(attribution);
			marked.removeAll(holders(attribution));
			drop(of(attribution).stream().filter(
					s -> s.getClaim() != null && claims.contains(s.getClaim()) && !marked.contains(s.getHolder())).toList());
			return List.of();
		}
		List<Stance> changed = new ArrayList<>();
		for (Claim claim : claims) {
			for (String holder : holders(attribution)) {
				changed.add(set(attribution, holder, claim, polarity));
			}
		}
		return changed;
	}

	/** Creates or changes the stance of one holder on one claim of the attribution. */
	Stance set(Attribution attribution, String holder, Claim claim, String polarity) {
		Stance stance = find(attribution, holder, claim);
		if (stance == null) {
			stance = create(attribution, holder, polarity);
			stance.setClaim(claim);
		}
		put(stance, polarity);
		return stance;
	}

	Stance create(Attribution attribution, String holder, String polarity) {
		Stance stance = MarksFactory.eINSTANCE.createStance();
		stance.setAttribution(attribution);
		stance.setHolder(holder);
		place.add(stance, place.scheme().type(Base.STANCE));
		put(stance, polarity);
		return stance;
	}

	static void put(Stance stance, String polarity) {
		if (!polarity.equals(stance.getAttributes().get(POLARITY))) {
			stance.getAttributes().put(POLARITY, polarity);
		}
	}

	/** Removes stances with what refers to them. */
	void drop(List<Stance> stances) {
		if (!stances.isEmpty()) {
			new RemoveGesture(place, this).remove(stances);
		}
	}

	private Stance find(Attribution attribution, String holder, Claim claim) {
		return of(attribution).stream().filter(s -> s.getClaim() == claim && Objects.equals(s.getHolder(), holder))
				.findFirst().orElse(null);
	}

	/**
	 * Who may hold stances in an attribution.
	 *
	 * @param holders agents of the sources
	 * @param relays  agents of the chain
	 */
	record Agents(Set<String> holders, Set<String> relays) {

		static Agents of(Attribution attribution) {
			return new Agents(StanceGestures.holders(attribution), hopAgents(attribution));
		}

		boolean has(String agent) {
			return holders.contains(agent) || relays.contains(agent);
		}
	}

	/**
	 * Brings stances up to date after sources or claims of an attribution have changed: those of agents that it no longer
	 * has go; where all that its sources held have one polarity, new holders and claims get it too.
	 *
	 * @param before who it had before the change
	 */
	void complete(Attribution attribution, Agents before) {
		Agents now = Agents.of(attribution);
		List<Stance> stances = of(attribution);
		Set<String> polarities = new HashSet<>();
		stances.stream().filter(s -> s.getClaim() != null && before.holders().contains(s.getHolder()))
				.forEach(s -> polarities.add(s.getAttributes().get(POLARITY)));
		drop(stances.stream().filter(s -> before.has(s.getHolder()) && !now.has(s.getHolder())).toList());
		String polarity = polarities.size() == 1 ? polarities.iterator().next() : null;
		if (polarity == null) {
			return;
		}
		for (Claim claim : attribution.getClaims()) {
			for (String holder : now.holders()) {
				if (find(attribution, holder, claim) == null) {
					set(attribution, holder, claim, polarity);
				}
			}
		}
	}

	/** Lets the stances of an attribution follow a source or hop whose agent changes; before the change is made. */
	void holderChanges(Attribution attribution, Object changing, String from, String to) {
		if (Objects.equals(from, to) || othersHave(attribution, changing, from)) {
			return;
		}
		for (Stance stance : of(attribution)) {
			if (!Objects.equals(stance.getHolder(), from)) {
				continue;
			}
			if (stance.getClaim() != null && find(attribution, to, stance.getClaim()) != null) {
				drop(List.of(stance));
			} else {
				stance.setHolder(to);
			}
		}
	}

	private static boolean othersHave(Attribution attribution, Object changing, String agent) {
		for (Source source : attribution.getSources()) {
			if (source != changing && Objects.equals(source.getAgent(), agent)) {
				return true;
			}
		}
		for (ChainHop hop : attribution.getChain()) {
			if (hop != changing && hop.getSource() != changing && Objects.equals(hop.getAgent(), agent)) {
				return true;
			}
		}
		return false;
	}
}
