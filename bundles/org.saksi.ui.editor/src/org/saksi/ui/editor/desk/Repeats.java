package org.saksi.ui.editor.desk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.corpus.Registries;
import org.saksi.core.reading.Occurrences;
import org.saksi.model.Segment;
import org.saksi.model.Span;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Source;
import org.saksi.model.registry.Agent;

/** Gestures that do again elsewhere what was done once. */
public final class Repeats {

	private final MarkingDesk desk;
	private final Linking linking;

	/** Gestures on {@code desk}. */
	public Repeats(MarkingDesk desk, Linking linking) {
		this.desk = desk;
		this.linking = linking;
	}

	/** Attributes the active claim as the attribution that was shown last; its stances are not copied. */
	public void copyAttribution() {
		if (!(desk.active() instanceof Claim claim)) {
			desk.problem(Messages.Copy_noClaim);
			return;
		}
		Attribution last = desk.lastAttribution();
		Attribution from = last != null && last.getClaims().contains(claim) ? desk.attributionBefore() : last;
		if (from == null) {
			desk.problem(Messages.Copy_nothing);
			return;
		}
		linking.linked(desk.run(Messages.Copy_label, marking -> marking.copyAttribution(from, claim)));
	}

	/** Marks all places in the article where the agent of the active source is named. */
	public void markAll(Source source) {
		Agent agent = source == null ? null : desk.model().registries().agent(source.getAgent());
		if (agent == null || Registries.WRITER.equals(agent.getId())) {
			desk.problem(Messages.All_noAgent);
			return;
		}
		List<Segment> places = Occurrences.of(desk.model().text(), names(agent)).stream().filter(place -> isFree(place, agent)).toList();
		String name = MarkWords.name(agent.getId(), desk.model());
		if (places.isEmpty()) {
			desk.tell(NLS.bind(Messages.All_none, name));
			return;
		}
		Integer made = desk.run(NLS.bind(Messages.All_label, name), marking -> {
			int before = marking.layer().getSources().size();
			for (Segment place : places) {
				Source each = marking.markSource(Span.of(place.start(), place.end()));
				if (each.getAgent() == null || !isLinked(each)) {
					marking.setAgent(each, agent.getId());
				}
			}
			return marking.layer().getSources().size() - before;
		});
		if (made != null) {
			desk.tell(NLS.bind(made == 1 ? Messages.All_one : Messages.All_done, made, name));
		}
	}

	private boolean isLinked(Source source) {
		return !desk.links().attributions(source).isEmpty();
	}

	/** Name and aliases, and the words by which sources of this layer name the agent. */
	private Set<String> names(Agent agent) {
		Set<String> names = new LinkedHashSet<>(new ArrayList<>(agent.getAliases()));
		names.add(agent.getName());
		for (Source source : desk.model().layer().getSources()) {
			if (agent.getId().equals(source.getAgent()) && source.getSpan() != null && source.getSpan().segmentCount() == 1
					&& "named".equals(source.getAttributes().get("form"))) { //$NON-NLS-1$ //$NON-NLS-2$
				names.add(source.getSpan().textIn(desk.model().text().text()));
			}
		}
		return names;
	}

	/** Whether no source of the agent is there, and no other one at just that place. */
	private boolean isFree(Segment place, Agent agent) {
		return desk.model().layer().getSources().stream().filter(source -> source.getSpan() != null)
				.noneMatch(source -> source.getSpan().segments().stream().anyMatch(place::equals)
						|| agent.getId().equals(source.getAgent()) && source.getSpan().segments().stream().anyMatch(place::overlaps));
	}
}
