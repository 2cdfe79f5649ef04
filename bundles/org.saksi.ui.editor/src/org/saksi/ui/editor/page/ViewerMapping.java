package org.saksi.ui.editor.page;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewerExtension5;
import org.eclipse.jface.text.Region;
import org.saksi.model.Segment;
import org.saksi.ui.editor.paint.PageMapping;

/** Offsets of a viewer that folds. */
final class ViewerMapping implements PageMapping {

	private final ITextViewerExtension5 viewer;

	ViewerMapping(ITextViewerExtension5 viewer) {
		this.viewer = viewer;
	}

	@Override
	public int toModel(int widgetOffset) {
		return viewer.widgetOffset2ModelOffset(widgetOffset);
	}

	@Override
	public int toWidget(int modelOffset) {
		return viewer.modelOffset2WidgetOffset(modelOffset);
	}

	@Override
	public Segment toWidget(int start, int end) {
		IRegion region = viewer.modelRange2WidgetRange(new Region(start, Math.max(0, end - start)));
		return region == null ? null : new Segment(region.getOffset(), region.getOffset() + region.getLength());
	}
}
