package org.saksi.ui.editor.inspector.blocks;

import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.saksi.core.marking.Marking;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.ChainHop;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Base;
import org.saksi.ui.editor.inspector.form.AttributeFields;
import org.saksi.ui.editor.inspector.form.Rows;
import org.saksi.ui.editor.inspector.form.ToolIcon;
import org.saksi.ui.editor.popin.RegistryPopin;

/** The chain of relays of an attribution, nearest the source first. */
public final class ChainBlock extends Block {

	private static final String ID = "inspector.hop."; //$NON-NLS-1$

	/** The chain of the active attribution. */
	public ChainBlock(Subject subject) {
		super(subject);
	}

	@Override
	protected String title() {
		return Messages.Chain_title;
	}

	@Override
	protected Object structure() {
		Attribution attribution = subject.mark(Attribution.class);
		return attribution == null || attribution.getChain().isEmpty() && !subject.isEditable() ? null
				: List.of(List.copyOf(attribution.getChain()), subject.isEditable());
	}

	@Override
	protected void build(Rows rows) {
		List<ChainHop> chain = subject.mark(Attribution.class).getChain();
		for (int i = 0; i < chain.size(); i++) {
			hop(rows, chain.get(i), i, chain.size());
		}
		headTool(ID + "add", Messages.Chain_add, this::add); //$NON-NLS-1$
	}

	private void hop(Rows rows, ChainHop hop, int at, int size) {
		Composite line = rows.line(2, 2);
		String name = at + 1 + ". "; //$NON-NLS-1$
		if (hop.getSource() == null) {
			rows.info(line, 1, () -> name + subject.agent(hop.getAgent()));
		} else {
			rows.link(line, ID + at, () -> name + subject.agent(hop.getAgent()), Messages.Jump,
					link -> subject.jump(hop.getSource()));
		}
		if (at > 0) {
			rows.tool(line, ID + at + ".up", ToolIcon.UP, Messages.Move_up, control -> move(hop, at - 1)); //$NON-NLS-1$
		}
		if (at < size - 1) {
			rows.tool(line, ID + at + ".down", ToolIcon.DOWN, Messages.Move_down, control -> move(hop, at + 1)); //$NON-NLS-1$
		}
		rows.tool(line, ID + at + ".remove", ToolIcon.REMOVE, Messages.Chain_remove, control -> change(Messages.Chain_remove, hop, //$NON-NLS-1$
				(marking, attribution) -> marking.removeHop(attribution, hop)));
		AttributeType role = SchemeIndex.attribute(subject.model().scheme().type(Base.HOP), "role"); //$NON-NLS-1$
		if (role != null) {
			String label = SchemeIndex.label(role, Locale.getDefault());
			rows.label(label, AttributeFields.tip(role));
			rows.choice(ID + at + ".role", label, AttributeFields.choices(role), hop::getRole, //$NON-NLS-1$
					value -> change(NLS.bind(Messages.Set, label), hop, (marking, attribution) -> hop.setRole(value)));
		}
	}

	@FunctionalInterface
	private interface HopGesture {
		void run(Marking marking, Attribution attribution);
	}

	/** A hop that is not in the chain any more is left alone. */
	private void change(String label, ChainHop hop, HopGesture gesture) {
		Attribution attribution = subject.mark(Attribution.class);
		if (attribution != null && hop.eContainer() == attribution) {
			subject.run(label, marking -> gesture.run(marking, attribution));
		}
	}

	private void move(ChainHop hop, int to) {
		change(Messages.Chain_move, hop, (marking, attribution) -> marking.moveHop(attribution, hop, to));
	}

	private void add(Control control) {
		Attribution attribution = subject.mark(Attribution.class);
		RegistryPopin.agents(control, Subject.below(control), subject.model(), null, choice -> subject.run(Messages.Chain_add,
				marking -> marking.addHop(attribution, choice.idIn(marking), null, null, null)));
	}
}
