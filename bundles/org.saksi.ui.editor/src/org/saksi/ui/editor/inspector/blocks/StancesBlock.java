package org.saksi.ui.editor.inspector.blocks;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.ui.forms.widgets.Hyperlink;
import org.saksi.core.corpus.Registries;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Cue;
import org.saksi.model.marks.Stance;
import org.saksi.model.scheme.Base;
import org.saksi.ui.editor.inspector.form.Rows;
import org.saksi.ui.ids.WidgetIds;

/** Who says a claim and what they think of it: of a claim in all its attributions, of an attribution for all its claims. */
public final class StancesBlock extends Block {

	/** A holder who can have a stance on a claim of an attribution; {@code stance} is {@code null} where not yet marked. */
	record Place(Attribution attribution, Claim claim, String holder, boolean relay, Stance stance) {
	}

	private List<Place> places = List.of();

	/** The stances of the active claim or attribution. */
	public StancesBlock(Subject subject) {
		super(subject);
	}

	@Override
	protected String title() {
		return subject.isEmpty() || subject.mark(Attribution.class) != null ? Messages.Stances_title
				: Messages.Attributions_title;
	}

	/** Only what there is for each place, not who and what it is: so most claims can be shown by the same widgets. */
	@Override
	protected Object structure() {
		if (subject.mark(Attribution.class) == null && subject.mark(Claim.class) == null) {
			return null;
		}
		places = places();
		List<Object> all = new ArrayList<>();
		for (int i = 0; i < places.size(); i++) {
			all.add(List.of(begins(i), places.get(i).relay(), places.get(i).stance() != null));
		}
		all.add(subject.mark() instanceof Claim || subject.mark(Attribution.class).getClaims().size() > 1);
		all.add(subject.mark().eClass());
		all.add(subject.isEditable());
		all.add(Optional.ofNullable(subject.model().scheme().type(Base.STANCE)));
		return all;
	}

	/** Whether another attribution of the claim, or another claim of the attribution, begins. */
	private boolean begins(int i) {
		return i == 0 || places.get(i).attribution() != places.get(i - 1).attribution()
				|| places.get(i).claim() != places.get(i - 1).claim();
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
		StanceRows stances = new StanceRows(subject, rows);
		for (int i = 0; i < places.size(); i++) {
			int at = i;
			if (begins(i)) {
				heading(rows, () -> places.get(at));
			}
			stances.add(() -> places.get(at));
		}
		if (places.isEmpty()) {
			rows.note(Messages.Attributions_none);
		}
	}

	private void heading(Rows rows, Supplier<Place> place) {
		if (subject.mark() instanceof Claim) {
			Hyperlink link = rows.link(rows.line(2, 1), "", () -> said(place.get().attribution()), Messages.Jump, //$NON-NLS-1$
					to -> subject.jump(place.get().attribution()));
			rows.add(() -> WidgetIds.set(link, "inspector.attribution." + place.get().attribution().getId())); //$NON-NLS-1$
		} else if (subject.mark(Attribution.class).getClaims().size() > 1) {
			Hyperlink link = rows.link(rows.line(2, 1), "", //$NON-NLS-1$
					() -> '\u201c' + subject.words(place.get().claim(), Subject.LINK) + '\u201d', Messages.Jump,
					to -> subject.jump(place.get().claim()));
			rows.add(() -> WidgetIds.set(link, "inspector.stance.claim." + place.get().claim().getId())); //$NON-NLS-1$
		}
	}

	private String said(Attribution attribution) {
		Cue cue = attribution.getCue();
		String sources = subject.words(attribution, 60);
		return cue == null ? sources : sources + " \u00b7 " + subject.words(cue, 40); //$NON-NLS-1$
	}
}
