package org.saksi.core.marking;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;
import org.saksi.core.corpus.Registries;
import org.saksi.core.marking.StanceGestures.Agents;
import org.saksi.core.scheme.AttributeCheck;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.core.text.ArticleText;
import org.saksi.model.Segment;
import org.saksi.model.Span;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.ChainHop;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Comment;
import org.saksi.model.marks.Cue;
import org.saksi.model.marks.CustomMark;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.LayerStatus;
import org.saksi.model.marks.Link;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.MarksFactory;
import org.saksi.model.marks.Quantity;
import org.saksi.model.marks.Source;
import org.saksi.model.marks.Stance;
import org.saksi.model.registry.Agent;
import org.saksi.model.registry.CanonicalClaim;
import org.saksi.model.registry.ClaimLink;
import org.saksi.model.registry.Registry;
import org.saksi.model.registry.RegistryFactory;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Base;
import org.saksi.model.scheme.MarkType;

/**
 * All gestures on one layer. Each either does the whole gesture or throws a {@link CorpusException} that tells the annotator
 * why not, before it has changed anything. Spans given are normalised as {@link Spans#normalised} says.
 *
 * <p>Short-lived: make a new one after a text edit, a change of zones or of the scheme.
 */
public final class Marking {

	private final Workplace place;
	private final Guesses guesses;
	private final StanceGestures stances;
	private final LinkGestures links;
	private final CanonicalGestures canonical;
	private final AgentNames names;

	/**
	 * Gestures on a layer.
	 *
	 * @param text      the current text, which the spans of the layer are in
	 * @param layer     the layer to change
	 * @param own       the registry that new agents, canonical claims and links go to
	 * @param all       the union of all registries, {@code own} among them; refreshed after changes
	 * @param scheme    the scheme
	 * @param annotator who comments
	 */
	public Marking(ArticleText text, Layer layer, Registry own, Registries all, SchemeIndex scheme, String annotator) {
		this(text, layer, own, all, scheme, annotator, Clock.systemUTC());
	}

	/** As the other constructor, with the clock that stamps comments. */
	public Marking(ArticleText text, Layer layer, Registry own, Registries all, SchemeIndex scheme, String annotator,
			Clock clock) {
		place = new Workplace(text, layer, own, all, scheme, annotator, clock);
		guesses = new Guesses(place);
		stances = new StanceGestures(place);
		links = new LinkGestures(place, guesses, stances);
		canonical = new CanonicalGestures(place);
		names = new AgentNames(all);
	}

	/** @return the layer that is changed */
	public Layer layer() {
		return place.layer();
	}

	// --- marks

	/** Marks a source; its form and, where the words are known, its agent are proposed. */
	public Source markSource(Span span) throws CorpusException {
		return (Source) mark(require(Base.SOURCE), span);
	}

	/** Marks a cue; its class is proposed from the lexicon. */
	public Cue markCue(Span span) throws CorpusException {
		return (Cue) mark(require(Base.CUE), span);
	}

	/** Marks a claim. */
	public Claim markClaim(Span span) throws CorpusException {
		return (Claim) mark(require(Base.CLAIM), span);
	}

	/** Marks a span with the type of the id. */
	public Mark mark(String typeId, Span span) throws CorpusException {
		MarkType type = place.scheme().type(typeId);
		if (type == null) {
			throw new CorpusException(NLS.bind(Messages.Mark_unknownType, typeId));
		}
		return mark(type, span);
	}

	/**
	 * Marks a span. Where the layer has a mark of the type (a claim of any type) on the same segments, that one is returned.
	 * The first mark opens a layer that is still to do.
	 */
	public Mark mark(MarkType type, Span span) throws CorpusException {
		Span at = normalised(span == null ? List.of() : span.segments());
		Mark existing = existing(type, at);
		if (existing != null) {
			return existing;
		}
		Mark mark = switch (type.getBase()) {
		case SOURCE -> MarksFactory.eINSTANCE.createSource();
		case CUE -> MarksFactory.eINSTANCE.createCue();
		case CLAIM -> MarksFactory.eINSTANCE.createClaim();
		case MARK -> MarksFactory.eINSTANCE.createCustomMark();
		default -> throw new CorpusException(NLS.bind(Messages.Mark_noSpanType, type.getId()));
		};
		mark.setSpan(at);
		place.add(mark, type);
		propose(mark);
		open();
		return mark;
	}

	private void propose(Mark mark) {
		switch (mark) {
		case Source source -> {
			place.suggest(source, "form", guesses.form(source, null));
			source.setAgent(guesses.agent(source, names));
		}
		case Cue cue -> place.suggest(cue, "class", guesses.cueClass(cue));
		default -> {
			// nothing can be told from the words
		}
		}
	}

	private void open() {
		if (layer().getStatus() == LayerStatus.TODO) {
			layer().setStatus(LayerStatus.OPEN);
		}
	}

	private Mark existing(MarkType type, Span at) {
		for (Mark mark : LayerMarks.all(layer())) {
			MarkType other = place.scheme().type(mark);
			boolean same = type.getBase() == Base.CLAIM ? mark instanceof Claim : other == type;
			if (same && !mark.isLost() && at.samePlace(mark.getSpan())) {
				return mark;
			}
		}
		return null;
	}

	private MarkType require(Base base) throws CorpusException {
		MarkType type = place.scheme().type(base);
		if (type == null) {
			throw new CorpusException(NLS.bind(Messages.Mark_noBase, base.getLiteral()));
		}
		return type;
	}

	private Span normalised(List<Segment> segments) throws CorpusException {
		Span span = Spans.normalised(place.text(), segments);
		if (span == null) {
			throw new CorpusException(Messages.Mark_nothing);
		}
		return span;
	}

	/** Sets an attribute; {@code null} or an empty text removes it. A polarity is better set by {@link #setPolarity}. */
	public void setTag(Mark mark, String attributeId, String value) throws CorpusException {
		if (value == null || value.isEmpty()) {
			mark.getAttributes().removeKey(attributeId);
			return;
		}
		AttributeType attribute = SchemeIndex.attribute(place.scheme().type(mark), attributeId);
		if (attribute == null) {
			throw new CorpusException(NLS.bind(Messages.Tag_unknown, attributeId));
		}
		String problem = AttributeCheck.problem(attribute, value);
		if (problem != null) {
			throw new CorpusException(NLS.bind(Messages.Tag_wrong, attributeId, problem));
		}
		if (!value.equals(mark.getAttributes().get(attributeId))) {
			mark.getAttributes().put(attributeId, value);
		}
	}

	/** Gives a mark another type of any base; the mark of another base is a new one, linked as the old one was where that can be. */
	public Mark retype(Mark mark, MarkType type) throws CorpusException {
		Mark made = new RetypeGesture(place, stances).retype(mark, type, (t, old) -> mark(t, old.getSpan()));
		open();
		return made;
	}

	/** Removes marks with what cannot be without them. */
	public void remove(Collection<? extends Mark> marks) {
		new RemoveGesture(place, stances).remove(marks);
	}

	// --- spans

	/** Gives a mark another span. {@code null} leaves it without one, which only a source in an attribution, a stance or an added mark may be. */
	public void setSpan(Mark mark, Span span) throws CorpusException {
		if (span != null) {
			put(mark, normalised(span.segments()));
			return;
		}
		boolean linked = mark instanceof Source source && layer().getAttributions().stream()
				.anyMatch(a -> a.getSources().contains(source) || a.getChain().stream().anyMatch(h -> h.getSource() == source));
		if (!linked && !(mark instanceof Stance) && !(mark instanceof CustomMark)) {
			throw new CorpusException(Messages.Mark_needsSpan);
		}
		mark.setSpan(null);
	}

	private void put(Mark mark, Span span) throws CorpusException {
		if (span.samePlace(mark.getSpan()) && !mark.isLost()) {
			return;
		}
		if (mark instanceof Claim
				&& layer().getClaims().stream()
						.anyMatch(other -> other != mark && !other.isLost() && span.samePlace(other.getSpan()))) {
			throw new CorpusException(Messages.Mark_sameClaim);
		}
		mark.setSpan(span);
		mark.setLost(false);
	}

	/**
	 * Adds {@code [start, end)} to the span of a mark, which becomes discontinuous where they do not touch. A lost mark is placed
	 * there.
	 */
	public void addSegment(Mark mark, int start, int end) throws CorpusException {
		normalised(List.of(new Segment(start, end)));
		put(mark, normalised(Spans.with(mark.isLost() ? null : mark.getSpan(), start, end)));
	}

	/** A mark without a span, or one that lost its words, has no boundaries to move. */
	private static void requirePlace(Mark mark) throws CorpusException {
		if (mark.getSpan() == null || mark.isLost()) {
			throw new CorpusException(Messages.Mark_noSpan);
		}
	}

	/** Takes {@code [start, end)} out of the span of a mark; something must be left. */
	public void removeSegment(Mark mark, int start, int end) throws CorpusException {
		requirePlace(mark);
		Segment whole = new Segment(place.text().boundaries().graphemeAtOrBefore(start),
				place.text().boundaries().graphemeAtOrAfter(end));
		put(mark, normalised(Spans.without(mark.getSpan(), whole.start(), whole.end())));
	}

	/**
	 * Moves the beginning of the first segment. It stays before the end of that segment.
	 *
	 * @param steps how many units; negative: to the left
	 */
	public void moveStart(Mark mark, Spans.Unit unit, int steps) throws CorpusException {
		requirePlace(mark);
		List<Segment> segments = new ArrayList<>(mark.getSpan().segments());
		Segment first = segments.get(0);
		int start = Spans.moved(place.text(), first.start(), unit, steps, true);
		if (start < first.end()) {
			segments.set(0, new Segment(start, first.end()));
			put(mark, normalised(segments));
		}
	}

	/** Moves the end of the last segment. It stays after the beginning of that segment. */
	public void moveEnd(Mark mark, Spans.Unit unit, int steps) throws CorpusException {
		requirePlace(mark);
		List<Segment> segments = new ArrayList<>(mark.getSpan().segments());
		Segment last = segments.get(segments.size() - 1);
		int end = Spans.moved(place.text(), last.end(), unit, steps, false);
		if (end > last.start()) {
			segments.set(segments.size() - 1, new Segment(last.start(), end));
			put(mark, normalised(segments));
		}
	}

	/** Cuts white space, outer quotation marks and final punctuation off a claim, as rule V12 asks; a lost one stays as it is. */
	public void tidy(Claim claim) throws CorpusException {
		if (claim.getSpan() != null && !claim.isLost()) {
			put(claim, Spans.tidied(place.text(), claim.getSpan()));
		}
	}

	// --- attributions

	/**
	 * Links what is selected. It extends the attribution that is selected or, without one, the one that the selected claims
	 * (else cues) are in: sources become joint sources, a cue becomes its cue, claims are added. Where there is none, where
	 * several fit, or where the selection brings both another source and another cue, a new attribution is made: from at
	 * least one claim and a source or, where only a cue is selected, an implicit source without a span. The quote type is
	 * proposed from the quotation marks around the claims.
	 */
	public Attribution link(Collection<? extends Mark> selection) throws CorpusException {
		Attribution attribution = links.link(selection);
		open();
		return attribution;
	}

	/** Makes a new attribution of what is selected, whatever attributions its claims are in already. */
	public Attribution linkNew(Collection<? extends Mark> selection) throws CorpusException {
		Attribution attribution = links.create(LinkGestures.Selection.of(layer(), selection));
		open();
		return attribution;
	}

	/** Attributes claims to the writer; an attribution to the writer that has them all is returned. */
	public Attribution attributeToWriter(Collection<Claim> claims) throws CorpusException {
		Attribution attribution = links.attributeToWriter(claims);
		open();
		return attribution;
	}

	/**
	 * Attributes a claim as another one is: a new attribution with the same sources, cue and chain and the values of
	 * {@code from}. Stances are not copied: each claim has its own.
	 */
	public Attribution copyAttribution(Attribution from, Claim claim) throws CorpusException {
		Attribution copy = links.copy(from, claim);
		open();
		return copy;
	}

	/** Makes the writer the source of an attribution in place of its sources; their stances become the writer's. */
	public void setWriter(Attribution attribution) {
		links.setWriter(attribution);
	}

	/** @return the tag of the quote type that the quotation marks around the claims suggest; {@code null} if the scheme has none */
	public String quoteType(Attribution attribution) {
		return place.tagMeaning(attribution, LinkGestures.QUOTE_TYPE, guesses.quoteType(attribution));
	}

	/** Adds a source without a span: a clitic where the cue ends in one, else implicit. Its place is that of the cue. */
	public Source addImplicitSource(Attribution attribution) {
		return links.addImplicitSource(attribution);
	}

	/** Takes a source, cue, claim or hop out of an attribution; the last source and the last claim stay. */
	public void unlink(Attribution attribution, Mark mark) throws CorpusException {
		links.unlink(attribution, mark);
	}

	/**
	 * Adds a hop at the far end of the chain. A joint source that becomes a hop ceases to be a source.
	 *
	 * @param agent  {@code null}: that of {@code source}
	 * @param role   {@code null}: medium for an agent of that type, else relay
	 * @param source where the text names it, or {@code null}
	 * @param cue    or {@code null}
	 */
	public ChainHop addHop(Attribution attribution, String agent, String role, Source source, Cue cue)
			throws CorpusException {
		String id = agent == null && source != null ? source.getAgent() : agent;
		Agent known = place.all().agent(id);
		String byType = known != null && "medium".equals(known.getType()) ? "medium" : "relay";
		canonical.checkTag(Base.HOP, "role", role);
		return links.addHop(attribution, id, role == null ? byType : role, source, cue);
	}

	/** Takes a hop out of the chain. */
	public void removeHop(Attribution attribution, ChainHop hop) {
		links.removeHop(attribution, hop);
	}

	/** Moves a hop to another position of the chain, 0 being nearest the source. */
	public void moveHop(Attribution attribution, ChainHop hop, int position) {
		attribution.getChain().move(Math.max(0, Math.min(attribution.getChain().size() - 1, position)), hop);
	}

	/** Links a mark of an added type to another mark in a role, any word. */
	public void addTarget(CustomMark mark, String role, Mark target) throws CorpusException {
		if (role == null || role.isBlank() || mark == target) {
			throw new CorpusException(Messages.Link_noRole);
		}
		Link link = mark.getLinks().stream().filter(l -> role.equals(l.getRole())).findFirst().orElse(null);
		if (link == null) {
			link = MarksFactory.eINSTANCE.createLink();
			link.setRole(role);
			mark.getLinks().add(link);
		}
		if (!link.getTargets().contains(target)) {
			link.getTargets().add(target);
		}
	}

	/** Takes a target out of all roles, and roles that have none left. */
	public void removeTarget(CustomMark mark, Mark target) {
		mark.getLinks().forEach(link -> link.getTargets().remove(target));
		mark.getLinks().removeIf(link -> link.getTargets().isEmpty());
	}

	// --- stances

	/**
	 * Sets the polarity of all source agents (or the writer) on all claims of an attribution: one stance each, created or
	 * changed; other values of the stances stay.
	 *
	 * @param polarity a tag of the scheme; {@code null} removes the stances
	 */
	public List<Stance> setPolarity(Attribution attribution, String polarity) throws CorpusException {
		return stances.setPolarity(attribution, List.copyOf(attribution.getClaims()), polarity);
	}

	/** Sets the polarity in all attributions of a claim, on this claim only. */
	public List<Stance> setPolarity(Claim claim, String polarity) throws CorpusException {
		stances.check(polarity);
		List<Attribution> attributions = layer().getAttributions().stream().filter(a -> a.getClaims().contains(claim))
				.toList();
		if (attributions.isEmpty()) {
			throw new CorpusException(Messages.Stance_noAttribution);
		}
		List<Stance> changed = new ArrayList<>();
		for (Attribution attribution : attributions) {
			changed.addAll(stances.setPolarity(attribution, List.of(claim), polarity));
		}
		return changed;
	}

	/** Sets the polarity of one holder, also of a chain agent, on a claim of an attribution; {@code null} removes the stance. */
	public Stance setPolarity(Attribution attribution, String holder, Claim claim, String polarity) throws CorpusException {
		stances.check(polarity);
		if (polarity != null) {
			return stances.set(attribution, holder, claim, polarity);
		}
		stances.drop(stances.of(attribution).stream()
				.filter(s -> s.getClaim() == claim && Objects.equals(s.getHolder(), holder)).toList());
		return null;
	}

	/** Sets the polarity of a holder towards a canonical claim; {@code null} removes the stance. */
	public Stance setPolarityOnCanonical(String holder, String canonicalId, String polarity) throws CorpusException {
		canonical.require(canonicalId);
		return setFreePolarity(holder, canonicalId, null, polarity);
	}

	/** Sets the polarity of a holder towards an agent; {@code null} removes the stance. */
	public Stance setPolarityOnAgent(String holder, String agentId, String polarity) throws CorpusException {
		requireAgent(agentId);
		return setFreePolarity(holder, null, agentId, polarity);
	}

	private Stance setFreePolarity(String holder, String canonicalId, String agentId, String polarity)
			throws CorpusException {
		requireAgent(holder);
		stances.check(polarity);
		Stance found = layer().getStances().stream().filter(s -> s.getAttribution() == null && s.getClaim() == null
				&& holder.equals(s.getHolder()) && Objects.equals(s.getCanonical(), canonicalId)
				&& Objects.equals(s.getAgent(), agentId)).findFirst().orElse(null);
		if (polarity == null) {
			stances.drop(found == null ? List.of() : List.of(found));
			return null;
		}
		if (found == null) {
			found = stances.create(null, holder, polarity);
			found.setCanonical(canonicalId);
			found.setAgent(agentId);
			open();
		}
		StanceGestures.put(found, polarity);
		return found;
	}

	// --- agents

	/** @return the agents of a name or alias, whatever case, diacritics and clitic {@code -nya}; by id */
	public List<Agent> findAgents(String name) {
		return names.find(name);
	}

	/** @return the first agent of the name, else a new one in the own registry, whose type is still to be set */
	public Agent findOrCreateAgent(String name) throws CorpusException {
		List<Agent> found = names.find(name);
		return found.isEmpty() ? createAgent(name, null) : found.get(0);
	}

	/**
	 * Adds an agent to the own registry. Its id is made of its name and new in all registries.
	 *
	 * @param type a tag of the scheme, or {@code null}
	 */
	public Agent createAgent(String name, String type) throws CorpusException {
		if (name == null || AgentNames.key(name).isEmpty()) {
			throw new CorpusException(Messages.Agent_noName);
		}
		canonical.checkTag(Base.AGENT, "type", type);
		Agent agent = RegistryFactory.eINSTANCE.createAgent();
		agent.setId(names.newId(name));
		agent.setName(name.strip());
		agent.setType(type);
		place.own().getAgents().add(agent);
		place.all().refresh();
		return agent;
	}

	/** Sets the agent of a source and of the hops that it stands for; the stances of its attributions follow. */
	public void setAgent(Source source, String agentId) throws CorpusException {
		if (agentId != null) {
			requireAgent(agentId);
		}
		String before = source.getAgent();
		for (Attribution attribution : layer().getAttributions()) {
			if (attribution.getSources().contains(source)) {
				stances.holderChanges(attribution, source, before, agentId);
			}
			for (ChainHop hop : attribution.getChain()) {
				if (hop.getSource() == source && (hop.getAgent() == null || hop.getAgent().equals(before))) {
					stances.holderChanges(attribution, hop, hop.getAgent(), agentId);
					hop.setAgent(agentId);
				}
			}
		}
		source.setAgent(agentId);
		for (Attribution attribution : layer().getAttributions()) {
			if (attribution.getSources().contains(source)) {
				stances.complete(attribution, Agents.of(attribution));
			}
		}
	}

	/** Sets the agent of a hop of an attribution; the stances that the hop holds follow. */
	public void setHopAgent(Attribution attribution, ChainHop hop, String agentId) throws CorpusException {
		requireAgent(agentId);
		stances.holderChanges(attribution, hop, hop.getAgent(), agentId);
		hop.setAgent(agentId);
	}

	private void requireAgent(String id) throws CorpusException {
		if (place.all().agent(id) == null) {
			throw new CorpusException(NLS.bind(Messages.Agent_unknown, id));
		}
	}

	// --- claims

	/** Sets the canonical claims of a claim, the first being primary. A claim without a kind gets that of the primary one. */
	public void setCanonical(Claim claim, List<String> ids) throws CorpusException {
		canonical.set(claim, ids);
		if (!ids.isEmpty()) {
			place.suggest(claim, "kind", place.all().canonicalClaim(ids.get(0)).getKind());
		}
	}

	/** @return the canonical claim of that wording, whatever case and punctuation; {@code null} if there is none */
	public CanonicalClaim findCanonical(String text) {
		return canonical.find(text);
	}

	/** Adds a canonical claim to the own registry; {@code kind} is a tag of the scheme or {@code null}. */
	public CanonicalClaim createCanonical(String text, String kind) throws CorpusException {
		return canonical.create(text, kind);
	}

	/** Links two canonical claims; a link that is there already is returned. */
	public ClaimLink linkCanonical(String type, String from, String to) throws CorpusException {
		return canonical.link(type, from, to);
	}

	/** Says that a claim takes up another one ({@code null}: none); a circle is refused. */
	public void setAnaphoricOf(Claim claim, Claim antecedent) throws CorpusException {
		int steps = 0;
		for (Claim each = antecedent; each != null; each = each.getAnaphoricOf()) {
			if (each == claim || steps++ > layer().getClaims().size()) {
				throw new CorpusException(Messages.Claim_circle);
			}
		}
		claim.setAnaphoricOf(antecedent);
	}

	/** Adds a quantity to a claim; every part but one of the numbers may be {@code null}. */
	public Quantity addQuantity(Claim claim, BigDecimal value, BigDecimal min, BigDecimal max, String unit,
			Boolean approximate) throws CorpusException {
		if (value == null && min == null && max == null || min != null && max != null && min.compareTo(max) > 0) {
			throw new CorpusException(Messages.Claim_noQuantity);
		}
		Quantity quantity = MarksFactory.eINSTANCE.createQuantity();
		quantity.setValue(value);
		quantity.setMin(min);
		quantity.setMax(max);
		quantity.setUnit(unit == null || unit.isBlank() ? null : unit.strip());
		quantity.setApproximate(approximate);
		claim.getQuantities().add(quantity);
		return quantity;
	}

	// --- comments and status

	/**
	 * Comments on a mark ({@code null}: on the article), as an answer or not.
	 *
	 * @param answers may stand in another annotator's layer on the article; the answer stands in the layer that is marked
	 */
	public Comment comment(Mark on, Comment answers, String text) throws CorpusException {
		if (text == null || text.isBlank()) {
			throw new CorpusException(Messages.Comment_empty);
		}
		Comment comment = MarksFactory.eINSTANCE.createComment();
		comment.setId(MarkIds.nextComment(layer()));
		if (answers != null && answers.eContainer() instanceof Layer other && other != layer()) {
			comment.setOn(on);
			comment.setAnswersOther(Comments.key(other.getAnnotator(), answers));
		} else {
			comment.setOn(on == null && answers != null ? answers.getOn() : on);
			comment.setAnswers(answers);
		}
		comment.setBy(place.annotator());
		comment.setAt(place.clock().instant().truncatedTo(ChronoUnit.SECONDS).toString());
		comment.setText(text.strip());
		layer().getComments().add(comment);
		return comment;
	}

	/** Removes a comment; answers to it stay and answer what it answered. */
	public void removeComment(Comment comment) {
		for (Comment other : layer().getComments()) {
			if (other.getAnswers() == comment) {
				other.setAnswers(comment.getAnswers());
			}
		}
		layer().getComments().remove(comment);
	}

	/** Sets how far the annotator is. */
	public void setStatus(LayerStatus status) {
		layer().setStatus(status);
	}
}
