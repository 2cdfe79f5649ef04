package org.saksi.ui.editor.inspector.blocks;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.Source;
import org.saksi.model.scheme.Base;
import org.saksi.ui.editor.inspector.form.Rows;
import org.saksi.ui.editor.inspector.form.ToolIcon;
import org.saksi.ui.ids.WidgetIds;

/** The sources, the cue and the claims of an attribution. */
public final class PartsBlock extends Block {

	/** The parts of the active attribution. */
	public PartsBlock(Subject subject) {
		super(subject);
	}

	@Override
	protected String title() {
		return null;
	}

	@Override
	protected Object structure() {
		Attribution attribution = subject.mark(Attribution.class);
		if (attribution == null) {
			return null;
		}
		List<Object> parts = new ArrayList<>();
		parts.add(List.copyOf(attribution.getSources()));
		parts.add(attribution.getCue() == null ? "" : attribution.getCue()); //$NON-NLS-1$
		parts.add(List.copyOf(attribution.getClaims()));
		parts.add(subject.isEditable());
		return parts;
	}

	private Attribution attribution() {
		return subject.mark(Attribution.class);
	}

	@Override
	protected void build(Rows rows) {
		Attribution attribution = attribution();
		parts(rows, subject.typeLabel(Base.SOURCE, Messages.Parts_source), attribution.getSources());
		writer(rows);
		parts(rows, subject.typeLabel(Base.CUE, Messages.Parts_cue),
				attribution.getCue() == null ? List.of() : List.of(attribution.getCue()));
		parts(rows, subject.typeLabel(Base.CLAIM, Messages.Parts_claim), attribution.getClaims());
	}

	private void parts(Rows rows, String label, List<? extends Mark> parts) {
		String text = label;
		for (Mark part : parts) {
			rows.textLabel(text, null);
			text = ""; //$NON-NLS-1$
			Composite line = rows.line(1, 2);
			rows.link(line, "inspector.part." + part.getId(), () -> words(part), Messages.Jump, link -> subject.jump(part)); //$NON-NLS-1$
			if (attribution().getCue() == part || parts.size() > 1) {
				String what = NLS.bind(Messages.Parts_unlink, subject.words(part, 30));
				rows.tool(line, "inspector.part." + part.getId() + ".remove", ToolIcon.REMOVE, what, //$NON-NLS-1$ //$NON-NLS-2$
						control -> subject.run(what, marking -> marking.unlink(attribution(), part)));
			}
		}
	}

	/** The agent of a source with its words, where they differ. */
	private String words(Mark part) {
		String words = subject.words(part, Subject.LINK);
		if (part instanceof Source source && source.getAgent() != null && source.getSpan() != null) {
			String agent = subject.agent(source.getAgent());
			return words.contains(agent) ? words : agent + " \u00b7 " + words; //$NON-NLS-1$
		}
		return words;
	}

	private void writer(Rows rows) {
		Button check = WidgetIds.set(new Button(rows.body(), SWT.CHECK | SWT.WRAP), "inspector.writer"); //$NON-NLS-1$
		check.setText(Messages.Parts_writer);
		check.setToolTipText(Messages.Parts_writerTip);
		check.setEnabled(rows.isEditable());
		rows.textLabel("", null).moveAbove(check); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).hint(40, SWT.DEFAULT).applyTo(check);
		check.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			boolean writer = check.getSelection();
			subject.run(Messages.Parts_writer, marking -> {
				if (writer) {
					marking.setWriter(attribution());
				} else {
					marking.addImplicitSource(attribution());
				}
			});
		}));
		rows.add(() -> check.setSelection(attribution().isWriter()));
	}
}
