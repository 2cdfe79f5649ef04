package org.saksi.core.scheme.change;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.saksi.model.Span;
import org.saksi.model.base.Identified;
import org.saksi.model.scheme.MarkType;

/** Something that is no mark: one attribute of the scheme is a feature of its own, e.g. the kind of a zone. */
final class FixedHolder implements Holder {

	private final EObject object;
	private final EAttribute feature;
	private final MarkType type;

	FixedHolder(EObject object, EAttribute feature, MarkType type) {
		this.object = object;
		this.feature = feature;
		this.type = type;
	}

	@Override
	public String type() {
		return type == null ? null : type.getId();
	}

	@Override
	public boolean namesType() {
		return false;
	}

	@Override
	public void setType(String id) {
		throw new UnsupportedOperationException(id);
	}

	@Override
	public List<String> attributes() {
		return object.eGet(feature) == null ? List.of() : List.of(feature.getName());
	}

	@Override
	public String get(String attribute) {
		return feature.getName().equals(attribute) ? (String) object.eGet(feature) : null;
	}

	@Override
	public void set(String attribute, String value) {
		if (feature.getName().equals(attribute)) {
			object.eSet(feature, value);
		}
	}

	@Override
	public boolean isOpen() {
		return false;
	}

	@Override
	public String name() {
		return object instanceof Identified identified && identified.getId() != null ? identified.getId()
				: type == null ? object.eClass().getName() : type.getId();
	}

	@Override
	public Span span() {
		return null;
	}
}
