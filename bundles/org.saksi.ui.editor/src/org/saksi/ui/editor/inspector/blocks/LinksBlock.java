package org.saksi.ui.editor.inspector.blocks;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.saksi.core.marking.LayerMarks;
import org.saksi.model.marks.CustomMark;
import org.saksi.model.marks.Link;
import org.saksi.model.marks.Mark;
import org.saksi.ui.editor.inspector.form.Rows;
import org.saksi.ui.editor.inspector.form.ToolIcon;
import org.saksi.ui.editor.popin.MarkPopin;
import org.saksi.ui.ids.WidgetIds;

/** The links of a mark of a type that the scheme adds, by role. */
public final class LinksBlock extends Block {

	private static final String ID = "inspector.link."; //$NON-NLS-1$

	/** The links of the active mark. */
	public LinksBlock(Subject subject) {
		super(subject);
	}

	@Override
	protected String title() {
		return Messages.Links_title;
	}

	@Override
	protected Object structure() {
		CustomMark mark = subject.mark(CustomMark.class);
		if (mark == null || mark.getLinks().isEmpty() && !subject.isEditable()) {
			return null;
		}
		List<Object> all = new ArrayList<>();
		all.add(subject.isEditable());
		for (Link link : mark.getLinks()) {
			all.add(String.valueOf(link.getRole()));
			all.add(List.copyOf(link.getTargets()));
		}
		return all;
	}

	@Override
	protected void build(Rows rows) {
		CustomMark mark = subject.mark(CustomMark.class);
		for (Link link : mark.getLinks()) {
			String role = String.valueOf(link.getRole());
			for (Mark target : link.getTargets()) {
				rows.textLabel(role, null);
				Composite line = rows.line(1, 2);
				rows.link(line, ID + role + '.' + target.getId(),
						() -> subject.typeLabel(target) + ": " + subject.words(target, Subject.LINK), Messages.Jump, //$NON-NLS-1$
						jump -> subject.jump(target));
				rows.tool(line, ID + role + '.' + target.getId() + ".remove", ToolIcon.REMOVE, //$NON-NLS-1$
						NLS.bind(Messages.Remove, role), control -> subject.run(NLS.bind(Messages.Remove, Messages.Links_title),
								marking -> marking.removeTarget(subject.mark(CustomMark.class), target)));
			}
		}
		if (rows.isEditable()) {
			rows.label(Messages.Links_role, Messages.Links_roleTip);
			Text role = WidgetIds.set(new Text(rows.body(), SWT.BORDER), ID + "role"); //$NON-NLS-1$
			WidgetIds.name(role, Messages.Links_role);
			role.setMessage(Messages.Links_roleTip);
			role.setText(mark.getLinks().isEmpty() ? "" : String.valueOf(mark.getLinks().getLast().getRole())); //$NON-NLS-1$
			GridDataFactory.fillDefaults().grab(true, false).hint(40, SWT.DEFAULT).applyTo(role);
			rows.button(ID + "add", Messages.Links_add, control -> add(control, role.getText().strip())); //$NON-NLS-1$
		}
	}

	private void add(Control control, String role) {
		CustomMark mark = subject.mark(CustomMark.class);
		List<Mark> others = LayerMarks.all(subject.model().layer()).stream().filter(other -> other != mark).toList();
		MarkPopin.open(control, Subject.below(control), others, Messages.Links_prompt, other -> subject.words(other, 200),
				other -> subject.typeLabel(other) + " \u00b7 " + other.getId(), //$NON-NLS-1$
				target -> subject.run(Messages.Links_add,
						marking -> marking.addTarget(mark, role.isEmpty() ? Messages.Links_anyRole : role, target)));
	}
}
