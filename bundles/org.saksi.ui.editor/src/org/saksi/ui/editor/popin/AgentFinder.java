package org.saksi.ui.editor.popin;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.saksi.core.corpus.Registries;
import org.saksi.core.names.AgentTypes;
import org.saksi.core.names.NameSearch;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.marks.Source;
import org.saksi.model.registry.Agent;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Base;
import org.saksi.model.scheme.Tag;
import org.saksi.ui.editor.ArticleModel;

/** Finds agents by name and alias. */
final class AgentFinder implements Finder<Agent> {

	private static final int MOST = 60;

	private final ArticleModel model;
	private final Consumer<AgentChoice> chosen;
	private final NameSearch<Agent> search;
	private final AttributeType types;

	AgentFinder(ArticleModel model, Consumer<AgentChoice> chosen) {
		this.model = model;
		this.chosen = chosen;
		types = SchemeIndex.attribute(model.scheme().type(Base.AGENT), "type"); //$NON-NLS-1$
		search = new NameSearch<>(ordered(model), AgentFinder::names);
	}

	/** Those of the layer, the latest first, then all others. */
	private static Set<Agent> ordered(ArticleModel model) {
		Set<Agent> agents = new LinkedHashSet<>();
		for (Source source : model.layer().getSources().reversed()) {
			Agent agent = model.registries().agent(source.getAgent());
			if (agent != null && !Registries.WRITER.equals(agent.getId())) {
				agents.add(agent);
			}
		}
		model.registries().agents().stream().filter(agent -> !Registries.WRITER.equals(agent.getId())).forEach(agents::add);
		return agents;
	}

	private static List<String> names(Agent agent) {
		List<String> names = new ArrayList<>();
		names.add(agent.getName() == null ? agent.getId() : agent.getName());
		names.addAll(agent.getAliases());
		return names;
	}

	@Override
	public String prompt() {
		return Messages.Agent_prompt;
	}

	@Override
	public List<NameSearch.Match<Agent>> find(String typed) {
		return search.find(typed, MOST);
	}

	@Override
	public String name(Agent agent) {
		return names(agent).get(0);
	}

	@Override
	public String detail(Agent agent) {
		Tag tag = SchemeIndex.tag(types, agent.getType());
		String type = tag == null ? agent.getType() : SchemeIndex.label(tag, Locale.getDefault());
		return Stream.of(type, agent.getRole(), agent.getAffiliation(), agent.getCountry())
				.filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(" · ")); //$NON-NLS-1$
	}

	@Override
	public void choose(Agent agent) {
		chosen.accept(new AgentChoice(agent.getId(), name(agent), agent.getType()));
	}

	@Override
	public boolean creates() {
		return true;
	}

	/** Without the reserved type of the writer. */
	@Override
	public List<Tag> types() {
		return types == null ? List.of()
				: types.getTags().stream().filter(tag -> !tag.isRetired() && !"writer".equals(tag.getId())).toList(); //$NON-NLS-1$
	}

	@Override
	public String typePrompt() {
		return Messages.Agent_type;
	}

	@Override
	public String guess(String typed) {
		return AgentTypes.guess(typed, model.scheme());
	}

	@Override
	public void create(String typed, String type) {
		chosen.accept(new AgentChoice(null, typed, type));
	}
}
