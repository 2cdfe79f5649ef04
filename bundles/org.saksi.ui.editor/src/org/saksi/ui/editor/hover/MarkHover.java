package org.saksi.ui.editor.hover;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.information.IInformationProvider;
import org.eclipse.jface.text.information.IInformationProviderExtension;
import org.eclipse.jface.text.information.InformationPresenter;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.widgets.Display;
import org.saksi.model.marks.Mark;
import org.saksi.ui.editor.paint.MarkLooks;

/** Tells about the marks under the pointer, and by key about those at the caret. */
public final class MarkHover
		implements ITextHover, ITextHoverExtension, ITextHoverExtension2, IInformationProvider, IInformationProviderExtension {

	/** More marks at one place nobody reads in passing. */
	private static final int MOST = 5;

	private final IntFunction<List<Mark>> marks;
	private final MarkCards cards;
	private final Supplier<MarkLooks> looks;
	private InformationPresenter presenter;
	private ITextViewer viewer;

	/**
	 * A hover.
	 *
	 * @param marks gives the marks at an offset of the article, the nearest first
	 */
	public MarkHover(IntFunction<List<Mark>> marks, MarkCards cards, Supplier<MarkLooks> looks) {
		this.marks = marks;
		this.cards = cards;
		this.looks = looks;
	}

	/** Installs it on the viewer of the page. */
	public void install(SourceViewer page) {
		viewer = page;
		page.setHoverControlCreator(CardControl.creator(looks));
		page.setTextHover(this, IDocument.DEFAULT_CONTENT_TYPE);
		presenter = new InformationPresenter(CardControl.creator(looks));
		presenter.setInformationProvider(this, IDocument.DEFAULT_CONTENT_TYPE);
		presenter.setSizeConstraints(100, 24, false, true);
		presenter.install(page);
		page.getTextWidget().addDisposeListener(event -> presenter.dispose());
	}

	/** Shows what is told of the marks at the caret, in a window that has the focus. @return whether there are any */
	public boolean show() {
		boolean any = !at(viewer.getSelectedRange().x).isEmpty();
		if (any) {
			presenter.showInformation();
		}
		return any;
	}

	private List<Mark> at(int offset) {
		List<Mark> all = marks.apply(offset);
		return all.size() <= MOST ? all : all.subList(0, MOST);
	}

	/** @return what is told of the marks at an offset of the article; empty if there are none */
	public List<Card> cards(int offset) {
		List<Card> told = new ArrayList<>();
		at(offset).forEach(mark -> told.add(cards.card(mark)));
		return told;
	}

	@Override
	public Object getHoverInfo2(ITextViewer textViewer, IRegion region) {
		Object[] told = new Object[1];
		Runnable ask = () -> told[0] = cards(region.getOffset());
		Display display = textViewer.getTextWidget() == null ? null : textViewer.getTextWidget().getDisplay();
		if (display == null) {
			return null;
		}
		display.syncExec(ask); // the platform asks on a thread of its own; the model belongs to this one
		return told[0] instanceof List<?> list && !list.isEmpty() ? list : null;
	}

	@Override
	@Deprecated
	public String getHoverInfo(ITextViewer textViewer, IRegion region) {
		return null; // the platform asks for getHoverInfo2
	}

	@Override
	public IRegion getHoverRegion(ITextViewer textViewer, int offset) {
		return new Region(offset, 0);
	}

	@Override
	public IInformationControlCreator getHoverControlCreator() {
		return CardControl.creator(looks);
	}

	@Override
	public IRegion getSubject(ITextViewer textViewer, int offset) {
		return new Region(offset, 0);
	}

	@Override
	@Deprecated
	public String getInformation(ITextViewer textViewer, IRegion subject) {
		return null; // the platform asks for getInformation2
	}

	@Override
	public Object getInformation2(ITextViewer textViewer, IRegion subject) {
		List<Card> told = cards(subject.getOffset());
		return told.isEmpty() ? null : told;
	}
}
