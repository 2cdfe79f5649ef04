package org.saksi.core.scheme.change;

import java.util.List;
import java.util.Map;

import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.Span;
import org.saksi.model.marks.Mark;
import org.saksi.model.scheme.MarkType;

/** A mark and its attributes. */
final class MarkHolder implements Holder {

	private final Mark mark;
	private final String type;

	MarkHolder(Mark mark, SchemeIndex scheme) {
		this.mark = mark;
		MarkType known = scheme.type(mark);
		type = known == null ? mark.getType() : known.getId();
	}

	@Override
	public String type() {
		return type;
	}

	@Override
	public boolean namesType() {
		return mark.getType() != null;
	}

	@Override
	public void setType(String id) {
		mark.setType(id);
	}

	@Override
	public List<String> attributes() {
		return mark.getAttributes().stream().map(Map.Entry::getKey).toList();
	}

	@Override
	public String get(String attribute) {
		return mark.getAttributes().get(attribute);
	}

	/** Keeps the place of an attribute among the others. */
	@Override
	public void set(String attribute, String value) {
		if (value == null) {
			mark.getAttributes().removeKey(attribute);
		} else {
			mark.getAttributes().put(attribute, value);
		}
	}

	@Override
	public boolean isOpen() {
		return true;
	}

	@Override
	public String name() {
		return mark.getId();
	}

	@Override
	public Span span() {
		return mark.getSpan();
	}
}
