package org.saksi.ui.editor.popin;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.names.AgentTypes;
import org.saksi.core.names.NameSearch;
import org.saksi.core.names.PersonName;
import org.saksi.core.names.RegistryNames;
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
	private final Map<Agent, Integer> lately;
	private final AttributeType types;

	/** @param source whose agent is looked for, or {@code null} */
	AgentFinder(ArticleModel model, Source source, Consumer<AgentChoice> chosen) {
		this.model = model;
		this.chosen = chosen;
		types = SchemeIndex.attribute(model.scheme().type(Base.AGENT), "type"); //$NON-NLS-1$
		search = RegistryNames.agents(model.registries());
		lately = new NearAgents(model).of(source);
	}

	@Override
	public String prompt() {
		return Messages.Agent_prompt;
	}

	@Override
	public List<NameSearch.Match<Agent>> find(String typed) {
		return search.find(typed, MOST, lately);
	}

	@Override
	public String name(Agent agent) {
		return RegistryNames.names(agent).get(0);
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
		chosen.accept(new AgentChoice(agent.getId(), name(agent), agent.getType(), null));
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
	public String created(String typed) {
		PersonName made = PersonName.of(typed);
		return made.role() == null ? made.name() : NLS.bind(Messages.Agent_withRole, made.name(), made.role());
	}

	@Override
	public String typePrompt() {
		return Messages.Agent_type;
	}

	@Override
	public String guess(String typed) {
		return AgentTypes.guess(PersonName.of(typed).name(), model.scheme());
	}

	@Override
	public void create(String typed, String type) {
		PersonName made = PersonName.of(typed);
		chosen.accept(new AgentChoice(null, made.name(), type, made.role()));
	}
}
