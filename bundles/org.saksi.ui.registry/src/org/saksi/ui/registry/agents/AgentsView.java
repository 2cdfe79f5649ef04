package org.saksi.ui.registry.agents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.window.Window;
import org.saksi.core.names.AgentTypes;
import org.saksi.core.registry.EntryKind;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.registry.Agent;
import org.saksi.model.registry.RegistryPackage.Literals;
import org.saksi.ui.grid.GridColumn;
import org.saksi.ui.registry.EntryCommand;
import org.saksi.ui.registry.EntryView;
import org.saksi.ui.registry.Messages;
import org.saksi.ui.registry.desk.EntryWords;
import org.saksi.ui.registry.desk.RegistryDesk;
import org.saksi.ui.registry.dialogs.NameDialog;

/** The agents of the current corpus. */
public final class AgentsView extends EntryView<Agent, AgentRow> {

	/** As registered in {@code plugin.xml}. */
	public static final String ID = "org.saksi.ui.registry.agents"; //$NON-NLS-1$

	/** The view of agents. */
	public AgentsView() {
		super(EntryKind.AGENT, "agents"); //$NON-NLS-1$
	}

	@Override
	protected List<GridColumn<AgentRow>> columns(EntryWords words) {
		return List.of(GridColumn.text("name", Messages.Column_name, 240, AgentRow::name), //$NON-NLS-1$
				GridColumn.text("type", Messages.Column_type, 150, AgentRow::type).painter(AgentGlyph::paint).groupable() //$NON-NLS-1$
						.choices(() -> new EntryWords(desk().store()).tags(kind()).stream()
								.map(tag -> SchemeIndex.label(tag, Locale.getDefault())).toList()),
				GridColumn.number("uses", Messages.Column_uses, 84, AgentRow::uses), //$NON-NLS-1$
				GridColumn.number("articles", Messages.Column_articles, 70, AgentRow::articles), //$NON-NLS-1$
				GridColumn.text("role", Messages.Column_role, 130, AgentRow::role).groupable(), //$NON-NLS-1$
				GridColumn.text("affiliation", Messages.Column_affiliation, 130, AgentRow::affiliation).groupable(), //$NON-NLS-1$
				GridColumn.text("country", Messages.Column_country, 70, AgentRow::country).groupable(), //$NON-NLS-1$
				GridColumn.text("aliases", Messages.Column_aliases, 160, AgentRow::aliases), //$NON-NLS-1$
				GridColumn.text("madeBy", Messages.Column_madeBy, 90, AgentRow::madeBy).groupable()); //$NON-NLS-1$
	}

	@Override
	protected Supplier<List<AgentRow>> rows(RegistryDesk of, EntryWords words) {
		return new AgentRows(of.store().registries(), words, of.counts());
	}

	@Override
	protected String emptyText() {
		return Messages.Agents_empty;
	}

	@Override
	protected void create() {
		EntryWords words = new EntryWords(desk().store());
		NameDialog dialog = new NameDialog(shell(), Messages.Agents_create, Messages.Agents_createMessage, kind(), "") //$NON-NLS-1$
				.withTags(words.tags(kind()), name -> name.isBlank() ? null : AgentTypes.guess(name, words.scheme()));
		if (dialog.open() == Window.OK) {
			List<Agent> made = new ArrayList<>();
			Map<EAttribute, String> values = dialog.type() == null ? Map.of()
					: Map.of(Literals.AGENT__TYPE, dialog.type());
			if (desk().perform(shell(), Messages.Agents_create, work -> made.add(work.agents().create(dialog.name(), values)))) {
				reveal(made.get(0).getId());
			}
		}
	}

	@Override
	protected boolean has(EntryCommand command) {
		return command != EntryCommand.LINK;
	}

	@Override
	protected void runSpecial(EntryCommand command) {
		// agents have no links
	}
}
