package org.saksi.formats.office.rows;

import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.Span;
import org.saksi.model.marks.Mark;
import org.saksi.model.scheme.MarkType;

/** A row about a mark: the mark itself, or something of it. */
public interface MarkRow {

	/** @return the layer of the mark */
	LayerContext layer();

	/** @return the mark */
	Mark mark();

	/** @return the raw value of an attribute, or {@code null} */
	default String attribute(String id) {
		return mark().getAttributes().get(id);
	}

	/** @return the place of the mark in the text, or {@code null} if it has none or has lost it */
	default Span place() {
		return mark().isLost() ? null : mark().getSpan();
	}

	/** @return the id of the mark's type, or {@code null} */
	default String type() {
		MarkType type = layer().export().scheme().type(mark());
		return type == null ? mark().getType() : type.getId();
	}

	/** @return the name of the base of a mark, in lower case */
	static String base(Mark mark) {
		return SchemeIndex.base(mark).getLiteral();
	}
}
