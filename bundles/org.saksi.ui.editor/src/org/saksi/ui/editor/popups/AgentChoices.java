package org.saksi.ui.editor.popups;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.corpus.Registries;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.marks.Source;
import org.saksi.model.registry.Agent;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Base;
import org.saksi.model.scheme.Tag;
import org.saksi.ui.editor.ArticleModel;

/** The agents that fit a name, those of this article first, and new ones of each type. */
public final class AgentChoices {

	private static final String WRITER_TYPE = "writer"; //$NON-NLS-1$

	private final ArticleModel model;
	private final Consumer<String> pick;
	private final BiConsumer<String, String> create;

	/**
	 * Choices of agents.
	 *
	 * @param pick   receives the id of an agent
	 * @param create receives name and type of a new one; the type may be {@code null}
	 */
	public AgentChoices(ArticleModel model, Consumer<String> pick, BiConsumer<String, String> create) {
		this.model = model;
		this.pick = pick;
		this.create = create;
	}

	/** @return what fits {@code typed}, best first */
	public List<Choice> of(String typed) {
		record Ranked(Agent agent, int rank) {
		}
		Set<String> here = new HashSet<>();
		model.layer().getSources().stream().map(Source::getAgent).forEach(here::add);
		Collection<Agent> agents = model.registries().agents();
		List<Choice> choices = new ArrayList<>();
		agents.stream().map(agent -> new Ranked(agent, Matching.rank(typed, names(agent))))
				.filter(ranked -> ranked.rank != Matching.NONE)
				.sorted(Comparator.comparingInt(Ranked::rank).thenComparing(r -> !here.contains(r.agent.getId()))
						.thenComparing(r -> name(r.agent), String.CASE_INSENSITIVE_ORDER))
				.forEach(ranked -> choices.add(choice(ranked.agent)));
		if (!typed.isBlank()) {
			addNew(choices, typed.strip(), agents);
		}
		return choices;
	}

	private static List<String> names(Agent agent) {
		List<String> names = new ArrayList<>(agent.getAliases());
		names.add(name(agent));
		names.add(agent.getId());
		return names;
	}

	private static String name(Agent agent) {
		return agent.getName() == null ? agent.getId() : agent.getName();
	}

	private Choice choice(Agent agent) {
		Tag type = SchemeIndex.tag(types(), agent.getType());
		String detail = type == null ? agent.getType() : SchemeIndex.label(type, Locale.getDefault());
		return new Choice(name(agent), detail, () -> pick.accept(agent.getId()));
	}

	private AttributeType types() {
		return SchemeIndex.attribute(model.scheme().type(Base.AGENT), "type"); //$NON-NLS-1$
	}

	private void addNew(List<Choice> choices, String name, Collection<Agent> agents) {
		boolean known = agents.stream().anyMatch(agent -> name.equalsIgnoreCase(agent.getName()));
		String label = NLS.bind(Messages.ChoicePopup_new, name);
		if (known || Registries.WRITER.equals(name)) {
			return;
		}
		if (types() == null) {
			choices.add(new Choice(label, null, () -> create.accept(name, null)));
			return;
		}
		for (Tag type : types().getTags()) {
			if (!type.isRetired() && !WRITER_TYPE.equals(type.getId())) {
				choices.add(new Choice(label, SchemeIndex.label(type, Locale.getDefault()),
						() -> create.accept(name, type.getId())));
			}
		}
	}
}
