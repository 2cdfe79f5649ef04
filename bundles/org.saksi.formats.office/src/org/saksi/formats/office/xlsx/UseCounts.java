package org.saksi.formats.office.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.saksi.core.corpus.Registries;
import org.saksi.core.stats.NumericConflicts;
import org.saksi.core.stats.NumericConflicts.Conflict;
import org.saksi.core.stats.NumericConflicts.Statement;
import org.saksi.formats.office.rows.ArticleContext;
import org.saksi.formats.office.rows.ExportContext;
import org.saksi.formats.office.rows.LayerContext;
import org.saksi.model.corpus.Story;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.ChainHop;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Source;
import org.saksi.model.marks.Stance;
import org.saksi.model.registry.CanonicalClaim;
import org.saksi.model.registry.ClaimLink;

/** How many articles and mentions use each entry of the registries. Holds counts, not articles. */
final class UseCounts {

	/** How often an entry is used. */
	static final class Count {
		private int articles;
		private int mentions;

		int articles() {
			return articles;
		}

		int mentions() {
			return mentions;
		}
	}

	private static final Count NONE = new Count();

	private final ExportContext export;
	private final Map<String, Count> agents = new HashMap<>();
	private final Map<String, Count> canonical = new HashMap<>();
	private final Map<String, Count> events = new HashMap<>();
	/** Articles that mention both ends of a link, by {@link #linkKey}. */
	private final Map<String, Integer> links = new HashMap<>();
	private final Map<String, List<String>> linkedTo = new HashMap<>();
	private final Map<String, Set<String>> eventsOfStories = new HashMap<>();
	private final NumericConflicts conflicts;

	UseCounts(ExportContext export) {
		this.export = export;
		conflicts = new NumericConflicts(export.registries());
		for (ClaimLink link : export.registries().claimLinks()) {
			linkedTo.computeIfAbsent(export.canonicalId(link.getFrom()), x -> new ArrayList<>())
					.add(export.canonicalId(link.getTo()));
		}
		for (Story story : export.corpus().getStories()) {
			if (story.getEvent() != null) {
				eventsOfStories.computeIfAbsent(story.getId(), x -> new HashSet<>()).add(story.getEvent());
			}
		}
	}

	/** Counts the uses in an article. */
	void add(ArticleContext article) {
		Set<String> agentsHere = new HashSet<>();
		Set<String> canonicalHere = new HashSet<>();
		Set<String> eventsHere = new HashSet<>();
		article.export().stories(article.id())
				.forEach(story -> eventsHere.addAll(eventsOfStories.getOrDefault(story, Set.of())));
		for (LayerContext layer : article.layers()) {
			layer.layer().getSources().forEach(source -> mention(source.getAgent(), agentsHere));
			layer.layer().getAttributions().forEach(attribution -> attribution(attribution, agentsHere));
			layer.layer().getStances().forEach(stance -> stance(stance, agentsHere));
			for (Claim claim : layer.layer().getClaims()) {
				claim(claim, canonicalHere, eventsHere);
				conflicts.add(article.id(), layer.annotator(), claim);
			}
		}
		agentsHere.forEach(id -> count(agents, id).articles++);
		canonicalHere.forEach(id -> count(canonical, id).articles++);
		eventsHere.forEach(id -> count(events, id).articles++);
		for (String from : canonicalHere) {
			new HashSet<>(linkedTo.getOrDefault(from, List.of())).stream().filter(canonicalHere::contains)
					.forEach(to -> links.merge(linkKey(from, to), 1, Integer::sum));
		}
	}

	private void mention(String agent, Set<String> here) {
		if (agent != null) {
			String id = export.agentId(agent);
			count(agents, id).mentions++;
			here.add(id);
		}
	}

	private void attribution(Attribution attribution, Set<String> here) {
		if (attribution.isWriter() && attribution.getSources().isEmpty()) {
			mention(Registries.WRITER, here);
		}
		for (ChainHop hop : attribution.getChain()) {
			Source named = hop.getSource();
			if (named == null || !Objects.equals(export.agentId(hop.getAgent()), export.agentId(named.getAgent()))) {
				mention(hop.getAgent(), here);
			}
		}
	}

	private void stance(Stance stance, Set<String> here) {
		if (stance.getHolder() != null) {
			here.add(export.agentId(stance.getHolder()));
		}
		if (stance.getAgent() != null) {
			here.add(export.agentId(stance.getAgent()));
		}
	}

	private void claim(Claim claim, Set<String> here, Set<String> eventsHere) {
		Set<String> events = new HashSet<>();
		for (String id : export.canonicalIds(claim.getCanonical())) {
			count(canonical, id).mentions++;
			here.add(id);
			CanonicalClaim entry = export.registries().canonicalClaim(id);
			if (entry != null && entry.getEvent() != null) {
				events.add(entry.getEvent());
			}
		}
		events.forEach(id -> count(this.events, id).mentions++);
		eventsHere.addAll(events);
	}

	private static Count count(Map<String, Count> counts, String id) {
		return counts.computeIfAbsent(id, x -> new Count());
	}

	private static String linkKey(String from, String to) {
		return from + "\n" + to;
	}

	/** @return the uses of an agent */
	Count agent(String id) {
		return agents.getOrDefault(id, NONE);
	}

	/** @return the uses of a canonical claim */
	Count canonical(String id) {
		return canonical.getOrDefault(id, NONE);
	}

	/** @return the uses of an event */
	Count event(String id) {
		return events.getOrDefault(id, NONE);
	}

	/** @return number of articles that mention both canonical claims, which are linked */
	int linked(String from, String to) {
		return links.getOrDefault(linkKey(from, to), 0);
	}

	/**
	 * The numeric conflicts.
	 *
	 * @return canonical claim to those whose quantities exclude one of its own, itself among them if its mentions disagree
	 */
	Map<String, Set<String>> conflicts() {
		Map<String, Set<String>> found = new HashMap<>();
		for (Conflict conflict : conflicts.conflicts()) {
			for (Statement one : conflict.statements()) {
				Set<String> others = found.computeIfAbsent(one.canonical(), x -> new TreeSet<>());
				conflict.statements().stream().filter(other -> !one.quantity().isCompatible(other.quantity()))
						.map(Statement::canonical).forEach(others::add);
			}
		}
		return found;
	}
}
