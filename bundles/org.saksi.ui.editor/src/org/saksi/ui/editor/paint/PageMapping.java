package org.saksi.ui.editor.paint;

import org.saksi.model.Segment;

/** Offsets of the article (model) and of the widget, which lacks what is folded. */
public interface PageMapping {

	/** Nothing is folded. */
	PageMapping IDENTITY = new PageMapping() {
		@Override
		public int toModel(int widgetOffset) {
			return widgetOffset;
		}

		@Override
		public int toWidget(int modelOffset) {
			return modelOffset;
		}

		@Override
		public Segment toWidget(int start, int end) {
			return new Segment(start, end);
		}
	};

	/** @return the model offset, or -1 if there is none */
	int toModel(int widgetOffset);

	/** @return the widget offset, or -1 if it is folded away */
	int toWidget(int modelOffset);

	/** @return what is visible of a model stretch, or {@code null} */
	Segment toWidget(int start, int end);
}
