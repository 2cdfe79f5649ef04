package org.saksi.core.registry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.ChainHop;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.MarksFactory;
import org.saksi.model.marks.Quantity;
import org.saksi.model.marks.Source;
import org.saksi.model.marks.Stance;

/** What one layer uses of the registries, in little memory: a corpus has millions of uses. Immutable. */
final class LayerUses {

	/**
	 * A stance on a canonical claim, through a claim that mentions it or on itself.
	 *
	 * @param canonical id, merges not resolved
	 * @param holder    id of the agent, merges not resolved
	 * @param polarity  tag of the scheme
	 */
	record Opinion(String canonical, String holder, String polarity) {
	}

	private static final Use.Kind[] KINDS = Use.Kind.values();
	private static final String POLARITY = "polarity";

	private final String article;
	private final String annotator;
	private final byte[] kinds;
	private final String[] entries;
	private final String[] marks;
	private final List<Opinion> opinions;
	private final List<Claim> numeric;

	/**
	 * The uses in a layer.
	 *
	 * @param pool gives equal strings as one
	 */
	LayerUses(Layer layer, UnaryOperator<String> pool) {
		article = layer.getArticle();
		annotator = pool.apply(layer.getAnnotator());
		List<Use> uses = new ArrayList<>();
		List<Opinion> held = new ArrayList<>();
		List<Claim> counted = new ArrayList<>();
		for (Source source : layer.getSources()) {
			add(uses, Use.Kind.SOURCE, source.getAgent(), source);
		}
		for (Attribution attribution : layer.getAttributions()) {
			hops(attribution).forEach(agent -> add(uses, Use.Kind.HOP, agent, attribution));
		}
		for (Claim claim : layer.getClaims()) {
			claim.getCanonical().forEach(id -> add(uses, Use.Kind.MENTION, id, claim));
			if (!claim.getCanonical().isEmpty() && !claim.getQuantities().isEmpty()) {
				counted.add(copy(claim));
			}
		}
		for (Stance stance : layer.getStances()) {
			add(uses, Use.Kind.AGENT_TARGET, stance.getAgent(), stance);
			add(uses, Use.Kind.CLAIM_TARGET, stance.getCanonical(), stance);
			if (!isOfAttribution(stance)) {
				add(uses, Use.Kind.HOLDER, stance.getHolder(), stance);
			}
			addOpinions(held, stance, pool);
		}
		kinds = new byte[uses.size()];
		entries = new String[uses.size()];
		marks = new String[uses.size()];
		for (int i = 0; i < kinds.length; i++) {
			kinds[i] = (byte) uses.get(i).kind().ordinal();
			entries[i] = pool.apply(uses.get(i).entry());
			marks[i] = pool.apply(uses.get(i).mark());
		}
		opinions = List.copyOf(held);
		numeric = List.copyOf(counted);
	}

	private void add(List<Use> uses, Use.Kind kind, String entry, Mark mark) {
		if (entry != null) {
			uses.add(new Use(kind, entry, article, annotator, mark.getId()));
		}
	}

	/** The agents of hops that no source of the hop names, each once. */
	static Set<String> hops(Attribution attribution) {
		Set<String> agents = new LinkedHashSet<>();
		for (ChainHop hop : attribution.getChain()) {
			if (hop.getAgent() != null && (hop.getSource() == null || !hop.getAgent().equals(hop.getSource().getAgent()))) {
				agents.add(hop.getAgent());
			}
		}
		return agents;
	}

	/** Whether the holder is an agent of the attribution, so that it follows when that agent changes. */
	private static boolean isOfAttribution(Stance stance) {
		Attribution attribution = stance.getAttribution();
		String holder = stance.getHolder();
		return holder != null && attribution != null
				&& (attribution.getSources().stream().anyMatch(source -> holder.equals(source.getAgent()))
						|| attribution.getChain().stream().anyMatch(hop -> holder.equals(hop.getAgent())));
	}

	private static void addOpinions(List<Opinion> held, Stance stance, UnaryOperator<String> pool) {
		String polarity = stance.getAttributes().get(POLARITY);
		if (stance.getHolder() == null || polarity == null) {
			return;
		}
		List<String> targets = stance.getClaim() != null ? stance.getClaim().getCanonical()
				: stance.getCanonical() != null ? List.of(stance.getCanonical()) : List.of();
		targets.forEach(id -> held.add(new Opinion(pool.apply(id), pool.apply(stance.getHolder()), pool.apply(polarity))));
	}

	private static Claim copy(Claim claim) {
		Claim copy = MarksFactory.eINSTANCE.createClaim();
		copy.setId(claim.getId());
		copy.getCanonical().addAll(claim.getCanonical());
		for (Quantity quantity : claim.getQuantities()) {
			copy.getQuantities().add(EcoreUtil.copy(quantity));
		}
		return copy;
	}

	String article() {
		return article;
	}

	String annotator() {
		return annotator;
	}

	/** @return number of uses */
	int size() {
		return entries.length;
	}

	String entry(int at) {
		return entries[at];
	}

	Use.Kind kind(int at) {
		return KINDS[kinds[at]];
	}

	List<Opinion> opinions() {
		return opinions;
	}

	/** Copies of the claims that have both a canonical claim and quantities. */
	List<Claim> numeric() {
		return numeric;
	}

	/** Adds the uses of some agents, or of some canonical claims. */
	void collect(boolean agents, Set<String> wanted, Collection<Use> found) {
		for (int i = 0; i < entries.length; i++) {
			if (kind(i).isAgent() == agents && wanted.contains(entries[i])) {
				found.add(new Use(kind(i), entries[i], article, annotator, marks[i]));
			}
		}
	}
}
