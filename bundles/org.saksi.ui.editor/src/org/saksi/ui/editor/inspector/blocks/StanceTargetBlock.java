package org.saksi.ui.editor.inspector.blocks;

import java.util.Arrays;

import org.saksi.model.marks.Source;
import org.saksi.model.marks.Stance;
import org.saksi.model.registry.CanonicalClaim;
import org.saksi.model.scheme.Base;
import org.saksi.ui.editor.inspector.form.Rows;

/** Who holds a stance, towards what, and by which words. */
public final class StanceTargetBlock extends Block {

	/** Holder and target of the active stance. */
	public StanceTargetBlock(Subject subject) {
		super(subject);
	}

	@Override
	protected String title() {
		return null;
	}

	@Override
	protected Object structure() {
		Stance stance = subject.mark(Stance.class);
		return stance == null ? null
				: Arrays.asList(stance, stance.getAttribution(), stance.getHolder(), holder(stance), stance.getClaim(),
						stance.getCanonical(), stance.getAgent(), stance.getSpan() != null);
	}

	/** The source that names the holder, or {@code null}. */
	private static Source holder(Stance stance) {
		return stance.getAttribution() == null ? null
				: stance.getAttribution().getSources().stream()
						.filter(source -> source.getAgent() != null && source.getAgent().equals(stance.getHolder())).findFirst()
						.orElse(null);
	}

	@Override
	protected void build(Rows rows) {
		Stance stance = subject.mark(Stance.class);
		rows.textLabel(Messages.Stance_holder, null);
		Source holder = holder(stance);
		if (holder == null) {
			rows.info(() -> subject.agent(stance.getHolder()));
		} else {
			rows.link(rows.line(1, 1), "inspector.holder", () -> subject.agent(stance.getHolder()), Messages.Jump, //$NON-NLS-1$
					link -> subject.jump(holder));
		}
		rows.textLabel(Messages.Stance_target, null);
		if (stance.getClaim() != null) {
			rows.link(rows.line(1, 1), "inspector.target", () -> subject.words(stance.getClaim(), Subject.LINK), Messages.Jump, //$NON-NLS-1$
					link -> subject.jump(stance.getClaim()));
		} else {
			rows.info(() -> target(stance));
		}
		if (stance.getAttribution() != null) {
			rows.textLabel(subject.typeLabel(Base.ATTRIBUTION, Messages.Attributions_title), null);
			rows.link(rows.line(1, 1), "inspector.attribution." + stance.getAttribution().getId(), //$NON-NLS-1$
					() -> subject.words(stance.getAttribution(), Subject.LINK), Messages.Jump,
					link -> subject.jump(stance.getAttribution()));
		}
		if (stance.getSpan() != null) {
			rows.textLabel(Messages.Stance_evidence, null);
			rows.info(() -> '\u201c' + Subject.shortened(stance.getSpan() == null ? "" //$NON-NLS-1$
					: stance.getSpan().textIn(subject.model().text().text()), 200) + '\u201d');
		}
	}

	private String target(Stance stance) {
		if (stance.getAgent() != null) {
			return subject.agent(stance.getAgent());
		}
		CanonicalClaim claim = subject.model().registries().canonicalClaim(stance.getCanonical());
		return claim == null || claim.getText() == null ? String.valueOf(stance.getCanonical()) : claim.getText();
	}
}
