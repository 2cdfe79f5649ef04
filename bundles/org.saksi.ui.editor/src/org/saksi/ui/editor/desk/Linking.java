package org.saksi.ui.editor.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;
import org.saksi.core.marking.Marking;
import org.saksi.model.Segment;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.ChainHop;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Cue;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.Source;
import org.saksi.ui.editor.paint.LayerLinks;
import org.saksi.ui.editor.paint.Placed;

/** Gestures that link marks into attributions. */
public final class Linking {

	private final MarkingDesk desk;

	/** Gestures on {@code desk}. */
	public Linking(MarkingDesk desk) {
		this.desk = desk;
	}

	/** Links what is in hand and the active mark; what is missing is taken from the marks of the sentence that are not linked. */
	public void attribute() {
		List<Mark> selection = completed(inHand());
		if (selection.isEmpty()) {
			desk.problem(Messages.Link_nothing);
			return;
		}
		linked(desk.run(Messages.Link_label, marking -> marking.link(selection)));
	}

	/** Makes a new attribution of what is in hand and the active mark, whatever they are linked to. */
	public void attributeAnew() {
		List<Mark> selection = completed(inHand());
		if (selection.isEmpty()) {
			desk.problem(Messages.Link_nothing);
			return;
		}
		linked(desk.run(Messages.Link_label, marking -> marking.linkNew(selection)));
	}

	/** Shows what was linked; {@code null}: nothing was. */
	void linked(Attribution attribution) {
		if (attribution != null) {
			desk.emptyHand();
			Mark shown = desk.active() != null ? desk.active() : attribution.getClaims().get(0);
			desk.activate(null);
			desk.activate(shown);
			desk.fire();
			desk.tell(NLS.bind(Messages.Link_done, describe(attribution)));
		}
	}

	/** An attribution in the words of its parts; empty for {@code null}. */
	String describe(Attribution attribution) {
		return attribution == null ? "" : LayerLinks.parts(attribution).stream().map(part -> desk.words(part, 24))
				.collect(Collectors.joining(" \u2013 ")); //$NON-NLS-1$
	}

	private Set<Mark> inHand() {
		Set<Mark> hand = new LinkedHashSet<>(desk.picked());
		if (desk.active() != null) {
			hand.add(desk.active());
		}
		return hand;
	}

	/**
	 * What is in hand with the unlinked marks of its sentence, of the kinds that are missing. Where all claims there are linked, those
	 * of the attribution that was shown last: another source of it, or another one who says the same.
	 */
	private List<Mark> completed(Collection<Mark> hand) {
		List<Mark> marks = withUnlinked(hand);
		Attribution last = desk.lastAttribution();
		boolean alone = marks.stream().allMatch(mark -> (mark instanceof Source || mark instanceof Cue) && desk.links().attributions(mark).isEmpty());
		if (alone && !marks.isEmpty() && last != null) {
			Segment sentence = sentence(hand);
			last.getClaims().stream().filter(claim -> sentence != null && claim.getSpan() != null && claim.getSpan().start() < sentence.end()
					&& claim.getSpan().end() > sentence.start()).forEach(marks::add);
		}
		return marks;
	}

	private List<Mark> withUnlinked(Collection<Mark> hand) {
		List<Mark> marks = new ArrayList<>(hand);
		Segment sentence = sentence(hand);
		if (sentence == null) {
			return marks;
		}
		boolean anyLinked = marks.stream().anyMatch(mark -> !desk.links().attributions(mark).isEmpty());
		boolean claims = has(marks, Claim.class);
		boolean sources = has(marks, Source.class);
		boolean cues = has(marks, Cue.class);
		for (Placed piece : desk.index().in(sentence.start(), sentence.end())) {
			Mark mark = piece.mark();
			boolean wanted = mark instanceof Claim && !claims || mark instanceof Source && !sources && !anyLinked
					|| mark instanceof Cue && !cues && !anyLinked && !has(marks, Cue.class);
			if (wanted && !marks.contains(mark) && desk.links().attributions(mark).isEmpty()) {
				marks.add(mark);
			}
		}
		return marks;
	}

	private Segment sentence(Collection<Mark> hand) {
		for (Mark mark : hand) {
			if (mark.getSpan() != null) {
				return desk.stretches().sentence(mark.getSpan().start());
			}
		}
		return hand.isEmpty() ? desk.stretches().sentence(desk.cursor().caret()) : null;
	}

	private static boolean has(Collection<Mark> marks, Class<? extends Mark> kind) {
		return marks.stream().anyMatch(kind::isInstance);
	}

	/** Makes sure that a claim is in an attribution, within a gesture that is running. */
	void ensureLinked(Marking marking, Claim claim) throws CorpusException {
		if (desk.links().attributions(claim).isEmpty()) {
			Set<Mark> hand = inHand();
			hand.add(claim);
			marking.link(completed(hand));
			desk.emptyHand();
		}
	}

	/** Attributes the claims in hand and the active claim to the writer. */
	public void attributeToWriter() {
		List<Claim> claims = inHand().stream().filter(Claim.class::isInstance).map(Claim.class::cast).toList();
		linked(desk.run(Messages.Link_writer, marking -> marking.attributeToWriter(claims)));
	}

	/** Gives the attribution of the active mark a source that the text does not mention; a claim alone gets an attribution. */
	public void addImplicitSource() {
		Attribution attribution = desk.attribution();
		if (attribution == null) {
			attribute();
			attribution = desk.attribution();
			if (attribution == null || attribution.getSources().stream().anyMatch(source -> source.getSpan() == null)) {
				return;
			}
		}
		Attribution target = attribution;
		Source source = desk.run(Messages.Link_implicit, marking -> marking.addImplicitSource(target));
		if (source != null) {
			desk.tell(NLS.bind(Messages.Link_done, describe(target)));
		}
	}

	/**
	 * Adds a hop to the active attribution: the source in hand.
	 *
	 * @param role tag of the hop's role; {@code null}: what fits the agent
	 * @return whether there was a source in hand; where not, an agent is to be asked for
	 */
	public boolean addHopInHand(String role) {
		Attribution attribution = hopTarget();
		if (attribution == null) {
			desk.problem(Messages.Hop_noAttribution);
			return true;
		}
		Source source = inHand().stream().filter(Source.class::isInstance).map(Source.class::cast)
				.filter(candidate -> !attribution.getSources().contains(candidate)).findFirst().orElse(null);
		if (source == null) {
			return false;
		}
		Cue cue = inHand().stream().filter(Cue.class::isInstance).map(Cue.class::cast)
				.filter(candidate -> candidate != attribution.getCue()
						&& (desk.isPickedByHand(candidate) || desk.links().attributions(candidate).isEmpty()))
				.findFirst().orElse(null);
		hopAdded(attribution, desk.run(Messages.Hop_add, marking -> marking.addHop(attribution, null, role, source, cue)));
		return true;
	}

	/** Adds a hop without a place in the text; the gesture may make its agent. */
	public void addHop(EntryId agent, String role) {
		Attribution attribution = hopTarget();
		hopAdded(attribution,
				desk.run(Messages.Hop_add, marking -> marking.addHop(attribution, agent.in(marking), role, null, null)));
	}

	private void hopAdded(Attribution attribution, ChainHop hop) {
		if (hop != null) {
			desk.emptyHand();
			desk.activate(attribution.getClaims().get(0));
			desk.fire();
			desk.tell(NLS.bind(Messages.Hop_added, MarkWords.name(hop.getAgent(), desk.model())));
		}
	}

	/** The attribution that hops go to: that of the active mark, else that of another mark in hand, else the last one shown. */
	private Attribution hopTarget() {
		if (desk.attribution() != null) {
			return desk.attribution();
		}
		for (Mark mark : desk.picked()) {
			if (!desk.links().attributions(mark).isEmpty()) {
				return desk.links().attributions(mark).get(0);
			}
		}
		return desk.lastAttribution();
	}

	/** Takes the active mark out of the active attribution. */
	public void unlink() {
		Mark mark = desk.active();
		Attribution attribution = desk.attribution();
		if (mark == null || attribution == null || mark == attribution) {
			desk.problem(Messages.Link_notLinked);
			return;
		}
		desk.run(Messages.Link_unlink, marking -> {
			marking.unlink(attribution, mark);
			return mark;
		});
	}
}
