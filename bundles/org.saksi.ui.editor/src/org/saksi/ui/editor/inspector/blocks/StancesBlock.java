package org.saksi.ui.editor.inspector.blocks;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.saksi.core.corpus.Registries;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Cue;
import org.saksi.model.marks.Stance;
import org.saksi.model.scheme.Base;
import org.saksi.ui.editor.inspector.form.Rows;

/** Who says a claim and what they think of it: of a claim in all its attributions, of an attribution for all its claims. */
public final class StancesBlock extends Block {

	/** A holder who can have a stance on a claim of an attribution; {@code stance} is {@code null} where not yet marked. */
	record Place(Attribution attribution, Claim claim, String holder, boolean relay, Stance stance) {
	}

	/** The stances of the active claim or attribution. */
	public StancesBlock(Subject subject) {
		super(subject);
	}

	@Override
	protected String title() {
		return subject.isEmpty() || subject.mark(Attribution.class) != null ? Messages.Stances_title
				: Messages.Attributions_title;
	}

	@Override
	protected Object structure() {
		if (subject.mark(Attribution.class) == null && subject.mark(Claim.class) == null) {
			return null;
		}
		List<Object> all = new ArrayList<>(places());
		all.add(subject.mark().eClass());
		all.add(subject.isEditable());
		all.add(subject.model().scheme().type(Base.STANCE));
		return all;
	}

	private List<Place> places() {
		List<Place> places = new ArrayList<>();
		if (subject.mark() instanceof Claim claim) {
			subject.links().attributions(claim).stream().filter(a -> a.getClaims().contains(claim))
					.forEach(attribution -> add(places, attribution, claim));
		} else if (subject.mark() instanceof Attribution attribution) {
			attribution.getClaims().forEach(claim -> add(places, attribution, claim));
		}
		return places;
	}

	private void add(List<Place> places, Attribution attribution, Claim claim) {
		Set<String> holders = new LinkedHashSet<>();
		attribution.getSources().forEach(source -> holders.add(source.getAgent()));
		if (holders.isEmpty()) {
			holders.add(Registries.WRITER);
		}
		Set<String> relays = new LinkedHashSet<>();
		attribution.getChain().forEach(hop -> relays.add(hop.getAgent()));
		relays.removeAll(holders);
		holders.forEach(holder -> places.add(new Place(attribution, claim, holder, false, find(attribution, claim, holder))));
		relays.forEach(holder -> places.add(new Place(attribution, claim, holder, true, find(attribution, claim, holder))));
	}

	private Stance find(Attribution attribution, Claim claim, String holder) {
		return subject.links().stances(claim).stream()
				.filter(s -> s.getAttribution() == attribution && Objects.equals(s.getHolder(), holder)).findFirst()
				.orElse(null);
	}

	@Override
	protected void build(Rows rows) {
		List<Place> places = places();
		boolean ofClaim = subject.mark() instanceof Claim;
		StanceRows stances = new StanceRows(subject, rows);
		Object group = null;
		for (Place place : places) {
			Object now = ofClaim ? place.attribution() : place.claim();
			if (now != group) {
				group = now;
				heading(rows, place, ofClaim);
			}
			stances.add(place);
		}
		if (places.isEmpty()) {
			rows.note(Messages.Attributions_none);
		}
	}

	private void heading(Rows rows, Place place, boolean ofClaim) {
		if (ofClaim) {
			rows.link(rows.line(2, 1), "inspector.attribution." + place.attribution().getId(), () -> said(place.attribution()), //$NON-NLS-1$
					Messages.Jump, link -> subject.jump(place.attribution()));
		} else if (place.attribution().getClaims().size() > 1) {
			rows.link(rows.line(2, 1), "inspector.stance.claim." + place.claim().getId(), //$NON-NLS-1$
					() -> '\u201c' + subject.words(place.claim(), Subject.LINK) + '\u201d', Messages.Jump,
					link -> subject.jump(place.claim()));
		}
	}

	private String said(Attribution attribution) {
		Cue cue = attribution.getCue();
		String sources = subject.words(attribution, 60);
		return cue == null ? sources : sources + " \u00b7 " + subject.words(cue, 40); //$NON-NLS-1$
	}
}
