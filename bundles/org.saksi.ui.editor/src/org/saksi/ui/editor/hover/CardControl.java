package org.saksi.ui.editor.hover;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.text.AbstractInformationControl;
import org.eclipse.jface.text.IInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IInformationControlExtension2;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.saksi.ui.editor.inspector.form.Labels;
import org.saksi.ui.editor.paint.MarkLooks;
import org.saksi.ui.ids.WidgetIds;
import org.saksi.ui.style.Hue;

/** A small window with cards, in the colours of the page. Its text can be selected and copied; Esc closes it. */
final class CardControl extends AbstractInformationControl implements IInformationControlExtension2 {

	/** The id of the text. */
	static final String TEXT_ID = "org.saksi.ui.editor.hover"; //$NON-NLS-1$

	private static final int WIDTH = 540;
	private static final int MARGIN = 9;
	private static final int FRAME = 1;
	/** Room that a scroll bar may take although none is needed. */
	private static final int SCROLL_BAR = 18;

	private final Supplier<MarkLooks> looks;
	private StyledText text;
	private int column;

	private CardControl(Shell parent, Supplier<MarkLooks> looks) {
		super(parent, false);
		this.looks = looks;
		create();
	}

	/** @return what makes such windows */
	static IInformationControlCreator creator(Supplier<MarkLooks> looks) {
		return new IInformationControlCreator() {
			@Override
			public IInformationControl createInformationControl(Shell parent) {
				return new CardControl(parent, looks);
			}
		};
	}

	@Override
	protected void createContent(Composite parent) {
		FillLayout frame = new FillLayout();
		frame.marginWidth = FRAME;
		frame.marginHeight = FRAME;
		parent.setLayout(frame);
		text = WidgetIds.set(new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL), TEXT_ID);
		WidgetIds.name(text, Messages.Hover_name);
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		text.setLineSpacing(3);
		text.setCaret(null);
		text.setAlwaysShowScrollBars(false);
		Labels.ownColours(text);
		Labels.ownColours(parent);
		Labels.ownColours(getShell());
		parent.addListener(SWT.Paint, event -> {
			event.gc.setForeground(looks.get().palette().color(Hue.DIMMED)); // a background would be what the theme says
			Point size = parent.getSize();
			event.gc.drawRectangle(0, 0, size.x - 1, size.y - 1);
		});
		text.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE) {
				event.doit = false;
				text.getDisplay().asyncExec(this::dispose);
			}
		});
	}

	@Override
	@SuppressWarnings("unchecked")
	public void setInput(Object input) {
		text.setForeground(looks.get().palette().color(Hue.TEXT));
		colour();
		column = new CardText((List<Card>) input, looks.get()).show(text);
	}

	private void colour() {
		Color page = looks.get().palette().color(Hue.HEADER);
		text.setBackground(page);
		text.setMarginColor(page);
	}

	/** The platform colours hovers like tool tips; these are like the page. */
	@Override
	public void setBackgroundColor(Color background) {
		colour();
	}

	@Override
	public void setForegroundColor(Color foreground) {
		super.setForegroundColor(looks.get().palette().color(Hue.TEXT));
	}

	@Override
	public boolean hasContents() {
		return text.getCharCount() > 0;
	}

	@Override
	public Point computeSizeHint() {
		Point natural = text.computeSize(SWT.DEFAULT, SWT.DEFAULT);
		natural.x += column; // GTK takes what wrapped rows are indented by off the width of those that are not
		int width = Math.min(natural.x, WIDTH);
		int height = natural.x <= WIDTH ? natural.y : text.computeSize(WIDTH, SWT.DEFAULT).y;
		Rectangle trim = computeTrim();
		return new Point(width + SCROLL_BAR + 2 * FRAME + trim.width, height + 2 * FRAME + trim.height);
	}

	@Override
	public void setFocus() {
		super.setFocus();
		text.setFocus();
	}

	@Override
	public IInformationControlCreator getInformationPresenterControlCreator() {
		return creator(looks);
	}
}
