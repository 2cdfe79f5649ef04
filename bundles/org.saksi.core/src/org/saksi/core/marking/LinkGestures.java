package org.saksi.core.marking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.saksi.core.CorpusException;
import org.saksi.core.corpus.Registries;
import org.saksi.core.marking.StanceGestures.Agents;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.ChainHop;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Cue;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.MarksFactory;
import org.saksi.model.marks.Source;
import org.saksi.model.scheme.Base;

/** Attributions out of sources, cues and claims. */
final class LinkGestures {

	static final String QUOTE_TYPE = "quote_type";

	private final Workplace place;
	private final Guesses guesses;
	private final StanceGestures stances;

	LinkGestures(Workplace place, Guesses guesses, StanceGestures stances) {
		this.place = place;
		this.guesses = guesses;
		this.stances = stances;
	}

	/** A selection by class, in the order of the text. */
	record Selection(List<Source> sources, List<Cue> cues, List<Claim> claims, List<Attribution> attributions) {

		static Selection of(Layer layer, Collection<? extends Mark> marks) {
			MarkPlaces places = new MarkPlaces(layer);
			List<Mark> ordered = new ArrayList<>(new LinkedHashSet<>(marks));
			ordered.sort(Comparator.comparing(places::place, Comparator.nullsLast(Comparator.naturalOrder())));
			return new Selection(only(ordered, Source.class), only(ordered, Cue.class), only(ordered, Claim.class),
					only(ordered, Attribution.class));
		}

		private static <M extends Mark> List<M> only(List<Mark> marks, Class<M> type) {
			return marks.stream().filter(type::isInstance).map(type::cast).toList();
		}
	}

	Attribution link(Collection<? extends Mark> marks) throws CorpusException {
		Selection selection = Selection.of(place.layer(), marks);
		if (selection.attributions().size() > 1) {
			throw new CorpusException(Messages.Link_twoAttributions);
		}
		Attribution target = selection.attributions().isEmpty() ? target(selection) : selection.attributions().get(0);
		if (target == null) {
			return create(selection);
		}
		extend(target, selection);
		return target;
	}

	/** The attribution that a selection extends, or {@code null} where it makes a new one. */
	private Attribution target(Selection selection) {
		List<Attribution> candidates = new ArrayList<>();
		for (Attribution attribution : place.layer().getAttributions()) {
			if (selection.claims().isEmpty() ? selection.cues().contains(attribution.getCue())
					: attribution.getClaims().stream().anyMatch(selection.claims()::contains)) {
				candidates.add(attribution);
			}
		}
		if (candidates.isEmpty() && !selection.claims().isEmpty()) {
			place.layer().getAttributions().stream().filter(a -> a.getCue() != null && selection.cues().contains(a.getCue()))
					.forEach(candidates::add);
		}
		if (candidates.size() > 1) {
			candidates.removeIf(a -> !selection.cues().contains(a.getCue())
					&& a.getSources().stream().noneMatch(selection.sources()::contains));
		}
		return candidates.size() == 1 && !competes(candidates.get(0), selection) ? candidates.get(0) : null;
	}

	/** Whether a selection has a cue and sources of its own, so that it is another act of claiming. */
	private static boolean competes(Attribution attribution, Selection selection) {
		boolean otherCue = attribution.getCue() != null && !selection.cues().isEmpty()
				&& !selection.cues().contains(attribution.getCue());
		boolean otherSources = !selection.sources().isEmpty() && !attribution.getSources().isEmpty()
				&& attribution.getSources().stream().noneMatch(selection.sources()::contains);
		return otherCue && otherSources;
	}

	Attribution create(Selection selection) throws CorpusException {
		if (selection.claims().isEmpty()) {
			throw new CorpusException(Messages.Link_noClaim);
		}
		if (selection.cues().size() > 1) {
			throw new CorpusException(Messages.Link_twoCues);
		}
		if (selection.sources().isEmpty() && selection.cues().isEmpty()) {
			throw new CorpusException(Messages.Link_noSource);
		}
		Attribution attribution = newAttribution();
		attribution.getClaims().addAll(selection.claims());
		if (!selection.cues().isEmpty()) {
			attribution.setCue(selection.cues().get(0));
		}
		attribution.getSources().addAll(selection.sources());
		if (selection.sources().isEmpty()) {
			attribution.getSources().add(implicitSource(attribution.getCue()));
		}
		place.suggest(attribution, QUOTE_TYPE, guesses.quoteType(attribution));
		return attribution;
	}

	private Attribution newAttribution() {
		return place.add(MarksFactory.eINSTANCE.createAttribution(), place.scheme().type(Base.ATTRIBUTION));
	}

	private Source implicitSource(Cue cue) {
		Source source = place.add(MarksFactory.eINSTANCE.createSource(), place.scheme().type(Base.SOURCE));
		place.suggest(source, "form", guesses.form(source, cue));
		return source;
	}

	private void extend(Attribution attribution, Selection selection) throws CorpusException {
		if (selection.cues().size() > 1) {
			throw new CorpusException(Messages.Link_twoCues);
		}
		String guessed = guesses.quoteType(attribution);
		Agents before = Agents.of(attribution);
		addSources(attribution, selection.sources());
		selection.claims().stream().filter(claim -> !attribution.getClaims().contains(claim))
				.forEach(attribution.getClaims()::add);
		if (!selection.cues().isEmpty() && attribution.getCue() != selection.cues().get(0)) {
			attribution.setCue(selection.cues().get(0));
		}
		changed(attribution, guessed, before);
	}

	/** Guesses the quote type anew where it still is what was guessed before, and brings the stances up to date. */
	private void changed(Attribution attribution, String guessedBefore, Agents agentsBefore) {
		String tag = attribution.getAttributes().get(QUOTE_TYPE);
		if (tag != null && tag.equals(place.tagMeaning(attribution, QUOTE_TYPE, guessedBefore))) {
			String now = place.tagMeaning(attribution, QUOTE_TYPE, guesses.quoteType(attribution));
			if (now != null && !now.equals(tag)) {
				attribution.getAttributes().put(QUOTE_TYPE, now);
			}
		}
		stances.complete(attribution, agentsBefore);
	}

	private void addSources(Attribution attribution, List<Source> sources) {
		List<Source> added = sources.stream().filter(source -> !attribution.getSources().contains(source)).toList();
		if (added.isEmpty()) {
			return;
		}
		attribution.setWriter(false);
		List<Source> placeholders = attribution.getSources().stream()
				.filter(source -> source.getSpan() == null && source.getAgent() == null).toList();
		attribution.getSources().addAll(added);
		attribution.getSources().removeAll(placeholders);
		dropUnused(placeholders);
	}

	/** A new attribution of a claim, with sources, cue, chain and quote type of another one. */
	Attribution copy(Attribution from, Claim claim) throws CorpusException {
		for (Attribution there : place.layer().getAttributions()) {
			if (there.getClaims().contains(claim) && there.isWriter() == from.isWriter() && there.getCue() == from.getCue()
					&& there.getSources().equals(from.getSources())) {
				throw new CorpusException(Messages.Link_copied);
			}
		}
		Attribution copy = newAttribution();
		copy.setWriter(from.isWriter());
		copy.getSources().addAll(from.getSources());
		copy.setCue(from.getCue());
		copy.getClaims().add(claim);
		for (ChainHop hop : from.getChain()) {
			copy.getChain().add(EcoreUtil.copy(hop));
		}
		from.getAttributes().forEach(entry -> copy.getAttributes().put(entry.getKey(), entry.getValue()));
		return copy;
	}

	Attribution attributeToWriter(Collection<Claim> claims) throws CorpusException {
		if (claims.isEmpty()) {
			throw new CorpusException(Messages.Link_noClaim);
		}
		Set<Claim> wanted = new LinkedHashSet<>(claims);
		for (Attribution attribution : place.layer().getAttributions()) {
			if (attribution.isWriter() && attribution.getClaims().containsAll(wanted)) {
				return attribution;
			}
		}
		Attribution attribution = newAttribution();
		attribution.setWriter(true);
		attribution.getClaims().addAll(wanted);
		place.suggest(attribution, QUOTE_TYPE, guesses.quoteType(attribution));
		return attribution;
	}

	void setWriter(Attribution attribution) {
		String guessed = guesses.quoteType(attribution);
		Agents before = Agents.of(attribution);
		for (Source source : attribution.getSources()) {
			stances.holderChanges(attribution, source, source.getAgent(), Registries.WRITER);
		}
		List<Source> sources = List.copyOf(attribution.getSources());
		attribution.getSources().clear();
		attribution.setWriter(true);
		dropUnused(sources);
		changed(attribution, guessed, before);
	}

	Source addImplicitSource(Attribution attribution) {
		String guessed = guesses.quoteType(attribution);
		Agents before = Agents.of(attribution);
		Source source = implicitSource(attribution.getCue());
		attribution.setWriter(false);
		attribution.getSources().add(source);
		changed(attribution, guessed, before);
		return source;
	}

	void unlink(Attribution attribution, Mark mark) throws CorpusException {
		String guessed = guesses.quoteType(attribution);
		Agents before = Agents.of(attribution);
		switch (mark) {
		case Source source when attribution.getSources().contains(source) -> {
			if (attribution.getSources().size() == 1 && !attribution.isWriter()) {
				throw new CorpusException(Messages.Link_lastSource);
			}
			attribution.getSources().remove(source);
			dropUnused(List.of(source));
		}
		case Claim claim when attribution.getClaims().contains(claim) -> {
			if (attribution.getClaims().size() == 1) {
				throw new CorpusException(Messages.Link_lastClaim);
			}
			attribution.getClaims().remove(claim);
			stances.drop(stances.of(attribution).stream().filter(stance -> stance.getClaim() == claim).toList());
		}
		case Cue cue when attribution.getCue() == cue -> attribution.setCue(null);
		default -> unlinkHop(attribution, mark);
		}
		changed(attribution, guessed, before);
	}

	private void unlinkHop(Attribution attribution, Mark mark) {
		for (ChainHop hop : List.copyOf(attribution.getChain())) {
			if (hop.getSource() == mark) {
				removeHop(attribution, hop);
			} else if (hop.getCue() == mark) {
				hop.setCue(null);
			}
		}
	}

	ChainHop addHop(Attribution attribution, String agent, String role, Source source, Cue cue) throws CorpusException {
		boolean joint = source != null && attribution.getSources().contains(source);
		if (joint && attribution.getSources().size() == 1) {
			throw new CorpusException(Messages.Link_lastSource);
		}
		if (agent == null && source == null) {
			throw new CorpusException(Messages.Link_noHop);
		}
		Agents before = Agents.of(attribution);
		ChainHop hop = MarksFactory.eINSTANCE.createChainHop();
		hop.setAgent(agent == null ? source.getAgent() : agent);
		hop.setRole(role);
		hop.setSource(source);
		hop.setCue(cue);
		if (joint) {
			attribution.getSources().remove(source);
		}
		attribution.getChain().add(hop);
		stances.complete(attribution, before);
		return hop;
	}

	void removeHop(Attribution attribution, ChainHop hop) {
		Agents before = Agents.of(attribution);
		Source source = hop.getSource();
		attribution.getChain().remove(hop);
		if (source != null) {
			dropUnused(List.of(source));
		}
		stances.complete(attribution, before);
	}

	/** Removes sources without a span that no attribution refers to any more. */
	private void dropUnused(List<Source> sources) {
		for (Source source : sources) {
			boolean used = place.layer().getAttributions().stream().anyMatch(a -> a.getSources().contains(source)
					|| a.getChain().stream().anyMatch(hop -> hop.getSource() == source));
			if (source.getSpan() == null && !used) {
				new RemoveGesture(place, stances).remove(List.of(source));
			}
		}
	}
}
