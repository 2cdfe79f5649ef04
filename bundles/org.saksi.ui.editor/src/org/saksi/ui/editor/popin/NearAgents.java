package org.saksi.ui.editor.popin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.saksi.core.corpus.Registries;
import org.saksi.core.marking.MarkPlaces;
import org.saksi.core.text.CueLexicon;
import org.saksi.model.Segment;
import org.saksi.model.marks.Source;
import org.saksi.model.registry.Agent;
import org.saksi.ui.editor.ArticleModel;

/** The agents of a layer in the order in which a source is likely to mean them: those mentioned just before it first. */
final class NearAgents {

	private static final Set<String> PEOPLE = Set.of("person", "person_unnamed"); //$NON-NLS-1$ //$NON-NLS-2$

	private final ArticleModel model;
	private final MarkPlaces places;

	NearAgents(ArticleModel model) {
		this.model = model;
		places = new MarkPlaces(model.layer());
	}

	/**
	 * The agents with their rank. For a pronoun, a clitic and a source without words, people come before others.
	 *
	 * @param source whose agent is looked for; {@code null}: as for the end of the article
	 */
	Map<Agent, Integer> of(Source source) {
		Segment place = source == null ? null : places.place(source);
		int at = place == null ? Integer.MAX_VALUE : place.start();
		List<Source> others = new ArrayList<>(model.layer().getSources());
		others.removeIf(other -> other == source || other.getAgent() == null || places.place(other) == null);
		boolean person = source != null && standsForSomebody(source);
		others.sort(Comparator.comparing((Source other) -> person && !isPerson(other)).thenComparingLong(other -> distance(at, other)));
		Map<Agent, Integer> ranks = new LinkedHashMap<>();
		for (Source other : others) {
			Agent agent = model.registries().agent(other.getAgent());
			if (agent != null && !Registries.WRITER.equals(agent.getId())) {
				ranks.putIfAbsent(agent, ranks.size());
			}
		}
		return ranks;
	}

	/** What stands before, the nearest first, then what stands behind. */
	private long distance(int at, Source other) {
		int start = places.place(other).start();
		return start <= at ? at - (long) start : Integer.MAX_VALUE + (long) start;
	}

	private boolean isPerson(Source source) {
		Agent agent = model.registries().agent(source.getAgent());
		return agent != null && agent.getType() != null && PEOPLE.contains(agent.getType());
	}

	/** Whether a source names nobody itself: it has no words, or is a pronoun. */
	boolean standsForSomebody(Source source) {
		return source.getSpan() == null
				|| CueLexicon.of(model.text().language()).isPronoun(source.getSpan().textIn(model.text().text()));
	}
}
