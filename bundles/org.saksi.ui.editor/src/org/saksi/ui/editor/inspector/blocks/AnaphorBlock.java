package org.saksi.ui.editor.inspector.blocks;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.saksi.model.marks.Claim;
import org.saksi.ui.editor.inspector.form.Rows;
import org.saksi.ui.editor.inspector.form.ToolIcon;
import org.saksi.ui.editor.popin.MarkPopin;

/** The claim that a claim takes up. */
public final class AnaphorBlock extends Block {

	/** The antecedent of the active claim. */
	public AnaphorBlock(Subject subject) {
		super(subject);
	}

	@Override
	protected String title() {
		return null;
	}

	@Override
	protected Object structure() {
		Claim claim = subject.mark(Claim.class);
		return claim == null ? null : List.of(claim.getAnaphoricOf() != null, subject.isEditable());
	}

	private Claim claim() {
		return subject.mark(Claim.class);
	}

	@Override
	protected void build(Rows rows) {
		boolean set = claim().getAnaphoricOf() != null;
		if (!set && !rows.isEditable()) {
			return;
		}
		rows.textLabel(Messages.Anaphor_label, Messages.Anaphor_tip);
		Composite line = rows.line(1, 2);
		if (set) {
			rows.link(line, "inspector.anaphoric_of", //$NON-NLS-1$
					() -> claim().getAnaphoricOf() == null ? "" : subject.words(claim().getAnaphoricOf(), Subject.LINK), //$NON-NLS-1$
					Messages.Jump, link -> subject.jump(claim().getAnaphoricOf()));
			rows.tool(line, "inspector.anaphoric_of.remove", ToolIcon.REMOVE, NLS.bind(Messages.Remove, Messages.Anaphor_label), //$NON-NLS-1$
					control -> set(claim(), null));
		} else {
			rows.link(line, "inspector.anaphoric_of", () -> Messages.Anaphor_choose, Messages.Anaphor_tip, this::choose); //$NON-NLS-1$
		}
	}

	private void choose(Control control) {
		Claim claim = claim();
		List<Claim> others = subject.model().layer().getClaims().stream().filter(other -> other != claim).toList();
		MarkPopin.open(control, Subject.below(control), others, Messages.Anaphor_prompt, other -> subject.words(other, 200),
				Claim::getId, other -> set(claim, other));
	}

	private void set(Claim claim, Claim antecedent) {
		subject.run(NLS.bind(Messages.Set, Messages.Anaphor_label), marking -> marking.setAnaphoricOf(claim, antecedent));
	}
}
