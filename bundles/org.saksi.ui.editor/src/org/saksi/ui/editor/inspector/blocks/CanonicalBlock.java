package org.saksi.ui.editor.inspector.blocks;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.saksi.model.marks.Claim;
import org.saksi.model.registry.CanonicalClaim;
import org.saksi.model.scheme.Base;
import org.saksi.ui.editor.inspector.form.CommandTool;
import org.saksi.ui.editor.inspector.form.Rows;
import org.saksi.ui.editor.inspector.form.ToolIcon;
import org.saksi.ui.editor.popin.CanonicalChoice;
import org.saksi.ui.editor.popin.RegistryPopin;

/** The canonical claims that a claim expresses, the primary one first. */
public final class CanonicalBlock extends Block {

	private static final String ID = "inspector.canonical."; //$NON-NLS-1$

	/** The canonical claims of the active claim. */
	public CanonicalBlock(Subject subject) {
		super(subject);
	}

	@Override
	protected String title() {
		return Messages.Canonical_title;
	}

	@Override
	protected Object structure() {
		Claim claim = subject.mark(Claim.class);
		return claim == null ? null : List.of(List.copyOf(claim.getCanonical()), subject.isEditable());
	}

	@Override
	protected void build(Rows rows) {
		List<String> ids = List.copyOf(subject.mark(Claim.class).getCanonical());
		for (int i = 0; i < ids.size(); i++) {
			int at = i;
			String id = ids.get(i);
			rows.textLabel(i == 0 ? Messages.Canonical_primary : Messages.Canonical_also, null);
			Composite line = rows.line(1, 2);
			rows.info(line, 1, () -> text(id)).setToolTipText(id);
			if (i == 0) {
				CommandTool.add(rows, line, ID + id + ".show", ToolIcon.OPEN, CommandTool.SHOW_CANONICAL); //$NON-NLS-1$
			} else {
				rows.tool(line, ID + id + ".up", ToolIcon.UP, //$NON-NLS-1$
						i == 1 ? Messages.Canonical_makePrimary : Messages.Move_up, control -> move(at));
			}
			rows.tool(line, ID + id + ".remove", ToolIcon.REMOVE, NLS.bind(Messages.Remove, id), control -> remove(id)); //$NON-NLS-1$
		}
		headTool(ID + "add", Messages.Canonical_add, this::add); //$NON-NLS-1$
	}

	private String text(String id) {
		CanonicalClaim claim = subject.model().registries().canonicalClaim(id);
		return claim == null || claim.getText() == null ? id : claim.getText();
	}

	private void move(int at) {
		Claim claim = subject.mark(Claim.class);
		subject.run(Messages.Canonical_order, marking -> {
			List<String> ids = new ArrayList<>(claim.getCanonical());
			if (at < ids.size()) {
				ids.add(at - 1, ids.remove(at));
				marking.setCanonical(claim, ids);
			}
		});
	}

	private void remove(String id) {
		Claim claim = subject.mark(Claim.class);
		subject.run(NLS.bind(Messages.Remove, subject.typeLabel(Base.CANONICAL_CLAIM, id)), marking -> {
			List<String> ids = new ArrayList<>(claim.getCanonical());
			ids.remove(id);
			marking.setCanonical(claim, ids);
		});
	}

	private void add(Control control) {
		Claim claim = subject.mark(Claim.class);
		RegistryPopin.canonicalClaims(control, Subject.below(control), subject.model(), claim, choice -> add(claim, choice));
	}

	private void add(Claim claim, CanonicalChoice choice) {
		subject.run(NLS.bind(Messages.Add, subject.typeLabel(Base.CANONICAL_CLAIM, Messages.Canonical_title)), marking -> {
			List<String> ids = new ArrayList<>(claim.getCanonical());
			ids.add(choice.idIn(marking));
			marking.setCanonical(claim, ids);
		});
	}
}
