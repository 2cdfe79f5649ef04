package org.saksi.ui.editor.inspector.blocks;

import java.util.List;

import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.Cue;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.Source;
import org.saksi.ui.editor.inspector.form.Rows;

/** The attributions that a source or a cue is in. */
public final class MembershipBlock extends Block {

	/** The attributions of the active source or cue. */
	public MembershipBlock(Subject subject) {
		super(subject);
	}

	@Override
	protected String title() {
		return Messages.Attributions_title;
	}

	@Override
	protected Object structure() {
		Mark mark = subject.mark();
		return mark instanceof Source || mark instanceof Cue ? List.copyOf(subject.links().attributions(mark)) : null;
	}

	@Override
	protected void build(Rows rows) {
		List<Attribution> attributions = subject.links().attributions(subject.mark());
		for (Attribution attribution : attributions) {
			rows.link(rows.line(2, 1), "inspector.attribution." + attribution.getId(), () -> describe(attribution), //$NON-NLS-1$
					Messages.Jump, link -> subject.jump(attribution));
		}
		if (attributions.isEmpty()) {
			rows.note(Messages.Attributions_none);
		}
	}

	private String describe(Attribution attribution) {
		String sources = subject.words(attribution, 60);
		return attribution.getClaims().isEmpty() ? sources
				: sources + ": \u201c" + subject.words(attribution.getClaims().get(0), Subject.LINK) + '\u201d'; //$NON-NLS-1$
	}
}
