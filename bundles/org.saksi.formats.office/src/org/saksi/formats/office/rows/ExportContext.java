package org.saksi.formats.office.rows;

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
public final class ExportContext {

	private final CorpusView view;
	private final ExportRequest request;
	private final SplitPlan plan;
	private final Registries registries;
	private final SchemeIndex scheme;
	private final Map<String, Set<String>> stories = new HashMap<>();

	/** Indexes what the rows ask for; {@code plan} tells the split, {@code null} that there is none. */
	public ExportContext(CorpusView view, ExportRequest request, SplitPlan plan) {
		this.view = view;
		this.request = request;
		this.plan = plan;
		registries = view.registries();
		scheme = new SchemeIndex(view.scheme());
		for (Story story : view.corpus().getStories()) {
			story.getArticles().forEach(id -> stories.computeIfAbsent(id, x -> new LinkedHashSet<>()).add(story.getId()));
		}
	}

	/** @return the selected part of the corpus */
	public CorpusView view() {
		return view;
	}

	/** @return what was asked for */
	public ExportRequest request() {
		return request;
	}

	/** @return the split */
	public SplitPlan plan() {
		return plan;
	}

	/** @return the union of the registries */
	public Registries registries() {
		return registries;
	}

	/** @return the scheme */
	public SchemeIndex scheme() {
		return scheme;
	}

	/** @return the corpus record */
	public Corpus corpus() {
		return view.corpus();
	}

	/** @return the ids of the stories of an article */
	public Set<String> stories(String articleId) {
		return stories.getOrDefault(articleId, Set.of());
	}

	/** @return the id of the agent that stands for {@code id}, merges resolved; the id itself if it is unknown */
	public String agentId(String id) {
		Agent agent = registries.agent(id);
		return agent == null ? id : agent.getId();
	}

	/** @return the type of an agent, or {@code null} */
	public String agentType(String id) {
		Agent agent = registries.agent(id);
		return agent == null ? null : agent.getType();
	}

	/** @return the id of the canonical claim that stands for {@code id}, merges resolved; the id itself if it is unknown */
	public String canonicalId(String id) {
		CanonicalClaim claim = registries.canonicalClaim(id);
		return claim == null ? id : claim.getId();
	}

	/** @return the text of a canonical claim, or {@code null} */
	public String canonicalText(String id) {
		CanonicalClaim claim = registries.canonicalClaim(id);
		return claim == null ? null : claim.getText();
	}

	/** @return the ids that stand for those of canonical claims, each once, in their order */
	public Set<String> canonicalIds(List<String> ids) {
		Set<String> resolved = new LinkedHashSet<>();
		ids.forEach(id -> resolved.add(canonicalId(id)));
		return resolved;
	}
}
