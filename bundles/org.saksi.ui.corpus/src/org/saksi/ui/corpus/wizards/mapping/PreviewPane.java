package org.saksi.ui.corpus.wizards.mapping;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.saksi.core.formats.Report;
import org.saksi.core.text.TextVersions;
import org.saksi.ui.corpus.wizards.marks.MarkLegend;
import org.saksi.ui.corpus.wizards.marks.MarkStyles;
import org.saksi.ui.dialogs.Sentences;
import org.saksi.ui.ids.WidgetIds;
import org.saksi.ui.style.Hue;
import org.saksi.ui.style.Palette;

/** Shows a preview: the text with its marks, or the rows of a table; below it what the report would say. */
final class PreviewPane extends Composite {

	/** Longer texts are shown up to here, in UTF-16 code units. */
	private static final int LIMIT = 200_000;

	private final Label title;
	private final Composite stack;
	private final SashForm marked;
	private final StyledText text;
	private final MarkLegend legend;
	private final RowsTable rows;
	private final Text told;
	private Preview shown;

	PreviewPane(Composite parent) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(this);
		title = new Label(this, SWT.NONE);
		WidgetIds.set(title, "import.mapping.previewed"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
		SashForm sash = new SashForm(this, SWT.VERTICAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		stack = new Composite(sash, SWT.NONE);
		stack.setLayout(new StackLayout());
		marked = new SashForm(stack, SWT.HORIZONTAL | SWT.SMOOTH);
		text = new StyledText(marked, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		text.setMargins(8, 8, 8, 8);
		text.setLineSpacing(2);
		text.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE); //$NON-NLS-1$
		WidgetIds.set(text, "import.mapping.text"); //$NON-NLS-1$
		WidgetIds.name(text, Messages.Preview_text);
		text.addTraverseListener(e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		legend = new MarkLegend(marked, "import.mapping", this::paint); //$NON-NLS-1$
		marked.setWeights(58, 42);
		rows = new RowsTable(stack);
		told = new Text(sash, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		told.addTraverseListener(e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		WidgetIds.set(told, "import.mapping.told"); //$NON-NLS-1$
		WidgetIds.name(told, Messages.Preview_told);
		sash.setWeights(78, 22);
		show(null, null);
	}

	/**
	 * Shows a preview.
	 *
	 * @param preview {@code null} for none
	 * @param headers gives what columns become, for tables
	 */
	void show(Preview preview, java.util.function.UnaryOperator<String> headers) {
		shown = preview;
		boolean table = preview != null && !preview.sheets().isEmpty();
		title.setText(preview == null ? Messages.Preview_none
				: NLS.bind(table ? Messages.Preview_rows : Messages.Preview_document, preview.file().path().getFileName()));
		if (table) {
			rows.show(preview.sheets().get(0), headers);
		} else {
			boolean any = preview != null && preview.article() != null;
			String whole = any ? TextVersions.current(preview.article().article()) : ""; //$NON-NLS-1$
			String visible = whole.length() <= LIMIT ? whole : whole.substring(0, LIMIT);
			if (!visible.equals(text.getText())) {
				text.setText(visible);
			}
			legend.show(any ? preview.article().layers() : List.of(), any ? preview.scheme() : null);
			marked.layout();
			paint();
		}
		((StackLayout) stack.getLayout()).topControl = table ? rows.control() : marked;
		stack.layout();
		StringBuilder words = new StringBuilder();
		for (Report.Entry entry : preview == null ? List.<Report.Entry>of() : preview.told()) {
			String message = Sentences.of(entry.message());
			words.append(words.isEmpty() ? "" : "\n") //$NON-NLS-1$ //$NON-NLS-2$
					.append(entry.line() > 0 ? NLS.bind(Messages.Preview_line, Integer.toString(entry.line()), message) : message);
		}
		told.setText(words.toString());
	}

	private void paint() {
		Palette palette = Palette.current();
		text.setBackground(palette.color(Hue.PAGE));
		text.setForeground(palette.color(Hue.TEXT));
		text.setSelectionBackground(palette.color(Hue.SELECTION));
		text.setSelectionForeground(palette.color(Hue.TEXT));
		text.setStyleRanges(shown == null || shown.article() == null ? new StyleRange[0]
				: new MarkStyles(shown.scheme(), palette).of(text.getCharCount(), List.of(), legend.marks()).toArray(StyleRange[]::new));
	}
}
