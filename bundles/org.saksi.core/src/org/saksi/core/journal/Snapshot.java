package org.saksi.core.journal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.saksi.core.xmi.ModelResource;

/**
 * An object with all that it contains, frozen.
 *
 * @param type   package and class, e.g. {@code marks.Claim}
 * @param id     its {@code xmi:id}; {@code null} for a map entry
 * @param values value by feature, as in {@link Change}; a list for a feature with many values; unset features are absent
 */
public record Snapshot(String type, String id, Map<String, Object> values) {

	/** Freezes {@code object}. */
	public static Snapshot of(EObject object) {
		Map<String, Object> values = new LinkedHashMap<>();
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if (!feature.isDerived() && !feature.isTransient() && object.eIsSet(feature)) {
				Object value = object.eGet(feature);
				if (feature.isMany()) {
					List<Object> many = new ArrayList<>();
					((Collection<?>) value).forEach(each -> many.add(encode(feature, each)));
					values.put(feature.getName(), many);
				} else {
					values.put(feature.getName(), encode(feature, value));
				}
			}
		}
		return new Snapshot(object.eClass().getEPackage().getName() + "." + object.eClass().getName(),
				ModelResource.idOf(object), values);
	}

	/** @return the form that {@link Change} gives to a single value of {@code feature} */
	static Object encode(EStructuralFeature feature, Object value) {
		if (value == null) {
			return null;
		}
		if (feature instanceof EAttribute attribute) {
			return EcoreUtil.convertToString(attribute.getEAttributeType(), value);
		}
		return ((EReference) feature).isContainment() ? of((EObject) value) : ModelResource.idFor((EObject) value);
	}

	/** Visits this and every snapshot below it that has an id. */
	void forEach(BiConsumer<String, Snapshot> visitor) {
		if (id != null) {
			visitor.accept(id, this);
		}
		values.values().forEach(value -> visit(value, visitor));
	}

	private static void visit(Object value, BiConsumer<String, Snapshot> visitor) {
		if (value instanceof Snapshot snapshot) {
			snapshot.forEach(visitor);
		} else if (value instanceof List<?> list) {
			list.forEach(each -> visit(each, visitor));
		}
	}
}
