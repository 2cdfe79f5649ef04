package org.saksi.ui.editor.inspector.blocks;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.jface.layout.GridDataFactory;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.marks.Source;
import org.saksi.model.registry.Agent;
import org.saksi.model.scheme.Base;
import org.saksi.ui.editor.inspector.form.CommandTool;
import org.saksi.ui.editor.inspector.form.Labels;
import org.saksi.ui.editor.inspector.form.Rows;
import org.saksi.ui.editor.inspector.form.ToolIcon;
import org.saksi.ui.editor.popin.RegistryPopin;
import org.saksi.ui.style.Hue;

/** The agent of a source. */
public final class AgentBlock extends Block {

	/** The agent of the active source. */
	public AgentBlock(Subject subject) {
		super(subject);
	}

	@Override
	protected String title() {
		return null;
	}

	@Override
	protected Object structure() {
		Source source = subject.mark(Source.class);
		return source == null ? null : List.of(source.getAgent() != null, subject.isEditable());
	}

	private Source source() {
		return subject.mark(Source.class);
	}

	@Override
	protected void build(Rows rows) {
		String label = subject.typeLabel(Base.AGENT, Messages.Agent_label);
		boolean known = source().getAgent() != null;
		rows.textLabel(label, null);
		Composite line = rows.line(1, 2);
		if (rows.isEditable()) {
			rows.link(line, "inspector.agent", () -> known ? subject.agent(source().getAgent()) : Messages.Agent_choose, //$NON-NLS-1$
					Messages.Agent_choose, this::choose);
		} else {
			rows.info(line, 1, () -> known ? subject.agent(source().getAgent()) : Messages.Agent_none);
		}
		if (known) {
			CommandTool.add(rows, line, "inspector.agent.show", ToolIcon.OPEN, CommandTool.SHOW_AGENT); //$NON-NLS-1$
			rows.tool(line, "inspector.agent.remove", ToolIcon.REMOVE, NLS.bind(Messages.Remove, label), //$NON-NLS-1$
					control -> subject.run(NLS.bind(Messages.Remove, label), marking -> marking.setAgent(source(), null)));
			new Label(rows.body(), SWT.NONE);
			Label detail = Labels.coloured(rows.body(), SWT.WRAP, Hue.DIMMED);
			GridDataFactory.fillDefaults().grab(true, false).hint(40, SWT.DEFAULT).applyTo(detail);
			rows.add(() -> {
				if (Labels.set(detail, detail())) {
					detail.requestLayout();
				}
			});
		}
	}

	private String detail() {
		Agent agent = subject.model().registries().agent(source().getAgent());
		if (agent == null) {
			return source().getAgent() == null ? "" : Messages.Agent_unknown; //$NON-NLS-1$
		}
		String type = Subject.tagLabel(SchemeIndex.attribute(subject.model().scheme().type(Base.AGENT), "type"), agent.getType()); //$NON-NLS-1$
		return Stream.of(type, agent.getRole(), agent.getAffiliation(), agent.getCountry())
				.filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(" \u00b7 ")); //$NON-NLS-1$
	}

	private void choose(Control control) {
		Source source = source();
		RegistryPopin.agents(control, Subject.below(control), subject.model(), source,
				choice -> subject.run(NLS.bind(Messages.Set, subject.typeLabel(Base.AGENT, Messages.Agent_label)),
						marking -> marking.setAgent(source, choice.idIn(marking))));
	}
}
