package org.saksi.formats.office.xlsx;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.saksi.core.corpus.CorpusView;
import org.saksi.core.corpus.Registries;
import org.saksi.core.formats.ExportRequest;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.core.splits.SplitPlan;
import org.saksi.model.corpus.Corpus;
import org.saksi.model.corpus.Story;
import org.saksi.model.registry.Agent;
import org.saksi.model.registry.CanonicalClaim;

/** What holds for the whole of an export. */
final class ExportContext {

	private final CorpusView view;
	private final ExportRequest request;
	private final SplitPlan plan;
	private final Registries registries;
	private final SchemeIndex scheme;
	private final Map<String, Set<String>> stories = new HashMap<>();

	ExportContext(CorpusView view, ExportRequest request, SplitPlan plan) {
		this.view = view;
		this.request = request;
		this.plan = plan;
		registries = view.registries();
		scheme = new SchemeIndex(view.scheme());
		for (Story story : view.corpus().getStories()) {
			story.getArticles().forEach(id -> stories.computeIfAbsent(id, x -> new LinkedHashSet<>()).add(story.getId()));
		}
	}

	CorpusView view() {
		return view;
	}

	ExportRequest request() {
		return request;
	}

	SplitPlan plan() {
		return plan;
	}

	Registries registries() {
		return registries;
	}

	SchemeIndex scheme() {
		return scheme;
	}

	Corpus corpus() {
		return view.corpus();
	}

	/** @return the ids of the stories of an article */
	Set<String> stories(String articleId) {
		return stories.getOrDefault(articleId, Set.of());
	}

	/** @return the id of the agent that stands for {@code id}, merges resolved; the id itself if it is unknown */
	String agentId(String id) {
		Agent agent = registries.agent(id);
		return agent == null ? id : agent.getId();
	}

	/** @return the type of an agent, or {@code null} */
	String agentType(String id) {
		Agent agent = registries.agent(id);
		return agent == null ? null : agent.getType();
	}

	/** @return the id of the canonical claim that stands for {@code id}, merges resolved; the id itself if it is unknown */
	String canonicalId(String id) {
		CanonicalClaim claim = registries.canonicalClaim(id);
		return claim == null ? id : claim.getId();
	}

	/** @return the text of a canonical claim, or {@code null} */
	String canonicalText(String id) {
		CanonicalClaim claim = registries.canonicalClaim(id);
		return claim == null ? null : claim.getText();
	}

	/** @return the ids that stand for those of canonical claims, each once, in their order */
	Set<String> canonicalIds(List<String> ids) {
		Set<String> resolved = new LinkedHashSet<>();
		ids.forEach(id -> resolved.add(canonicalId(id)));
		return resolved;
	}
}
