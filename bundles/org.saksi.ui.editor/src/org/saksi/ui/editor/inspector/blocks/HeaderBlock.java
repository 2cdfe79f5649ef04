package org.saksi.ui.editor.inspector.blocks;

import java.util.Arrays;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.Stance;
import org.saksi.ui.editor.inspector.form.Labels;
import org.saksi.ui.editor.inspector.form.Rows;
import org.saksi.ui.editor.inspector.form.Swatch;
import org.saksi.ui.ids.WidgetIds;
import org.saksi.ui.style.Hue;

/** The type of the active mark with its colour, and the words that it covers. */
public final class HeaderBlock extends Block {

	private static final int LONGEST = 400;

	/** The header of the active mark. */
	public HeaderBlock(Subject subject) {
		super(subject);
	}

	@Override
	protected String title() {
		return null;
	}

	@Override
	protected Object structure() {
		Mark mark = subject.mark();
		return mark == null ? null : Arrays.asList(mark.isLost());
	}

	@Override
	protected void build(Rows rows) {
		Composite line = rows.line(2, 3);
		Swatch swatch = new Swatch(line);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(18, 18).applyTo(swatch);
		rows.add(() -> swatch.show(subject.model().scheme().type(subject.mark())));
		Label type = WidgetIds.set(Labels.bold(line, ""), "inspector.type"); //$NON-NLS-1$ //$NON-NLS-2$
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(type);
		rows.add(() -> Labels.set(type, subject.typeLabel(subject.mark())));
		Label id = Labels.coloured(line, SWT.NONE, Hue.DIMMED);
		rows.add(() -> {
			if (Labels.set(id, String.valueOf(subject.mark().getId()))) {
				line.layout();
			}
		});
		Label words = rows.info(rows.body(), 2, () -> quoted(subject.mark()));
		WidgetIds.set(words, "inspector.quote"); //$NON-NLS-1$
		if (subject.mark().isLost()) {
			Label lost = Labels.coloured(rows.body(), SWT.WRAP, Hue.ERROR);
			Labels.set(lost, Messages.Header_lost);
			GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(40, SWT.DEFAULT).applyTo(lost);
		}
	}

	private String quoted(Mark mark) {
		if (mark.isLost() && mark.getSpan() != null && mark.getSpan().quote() != null) {
			return '\u201c' + Subject.shortened(mark.getSpan().quote(), LONGEST) + '\u201d';
		}
		String words = subject.words(mark, LONGEST);
		return mark.getSpan() == null || mark instanceof Stance ? words : '\u201c' + words + '\u201d';
	}
}
