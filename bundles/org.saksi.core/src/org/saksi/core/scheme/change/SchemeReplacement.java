package org.saksi.core.scheme.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.saksi.model.base.Identified;
import org.saksi.model.scheme.Labelled;
import org.saksi.model.scheme.Scheme;

/** Makes a scheme equal to another one and tells the differences, by ids. */
public final class SchemeReplacement {

	/** How something differs. */
	public enum Kind {
		/** Only the other scheme has it. */
		ADDED,
		/** Only this scheme has it. */
		REMOVED,
		/** Both have it, with other values or in another place. */
		CHANGED
	}

	/** A difference. @param path where, in the scheme that has it */
	public record Difference(Kind kind, SchemePath path) {
	}

	private SchemeReplacement() {
	}

	/** @return what is different in {@code other}, in its order; what goes comes last */
	public static List<Difference> differences(Scheme scheme, Scheme other) {
		List<Difference> all = new ArrayList<>();
		each(other, labelled -> {
			SchemePath path = SchemePath.of(labelled);
			Labelled here = path.in(scheme);
			if (here == null) {
				all.add(new Difference(Kind.ADDED, path));
			} else if (!looksLike(here, labelled)) {
				all.add(new Difference(Kind.CHANGED, path));
			}
		});
		each(scheme, labelled -> {
			SchemePath path = SchemePath.of(labelled);
			if (path.in(other) == null) {
				all.add(new Difference(Kind.REMOVED, path));
			}
		});
		return all;
	}

	private static void each(Scheme scheme, java.util.function.Consumer<Labelled> visitor) {
		scheme.eAllContents().forEachRemaining(object -> {
			if (object instanceof Labelled labelled) {
				visitor.accept(labelled);
			}
		});
	}

	private static boolean looksLike(Labelled one, Labelled other) {
		for (EStructuralFeature feature : one.eClass().getEAllStructuralFeatures()) {
			if (holdsLabelled(feature)) {
				continue;
			}
			Object a = one.eGet(feature);
			Object b = other.eGet(feature);
			boolean same = feature instanceof org.eclipse.emf.ecore.EReference
					? EcoreUtil.equals(new ArrayList<>((List<EObject>) a), new ArrayList<>((List<EObject>) b))
					: java.util.Objects.equals(a, b);
			if (!same) {
				return false;
			}
		}
		return one.eClass() == other.eClass();
	}

	private static boolean holdsLabelled(EStructuralFeature feature) {
		return feature.getEType() instanceof org.eclipse.emf.ecore.EClass type
				&& org.saksi.model.scheme.SchemePackage.Literals.LABELLED.isSuperTypeOf(type);
	}

	/** Makes {@code scheme} equal to {@code other}; what has the same id stays the same object. */
	static void put(Scheme scheme, Scheme other) {
		copy(scheme, other);
	}

	@SuppressWarnings("unchecked")
	private static void copy(EObject to, EObject from) {
		for (EStructuralFeature feature : to.eClass().getEAllStructuralFeatures()) {
			if ("version".equals(feature.getName()) || feature.isDerived()) {
				continue;
			}
			if (holdsLabelled(feature)) {
				merge((EList<Identified>) to.eGet(feature), (EList<Identified>) from.eGet(feature));
			} else if (feature.isMany()) {
				fill((EList<EObject>) to.eGet(feature), (List<EObject>) from.eGet(feature));
			} else if (from.eIsSet(feature)) {
				to.eSet(feature, from.eGet(feature));
			} else {
				to.eUnset(feature);
			}
		}
	}

	private static void fill(EList<EObject> to, List<EObject> from) {
		if (!EcoreUtil.equals(new ArrayList<>(to), new ArrayList<>(from))) {
			to.clear();
			to.addAll(EcoreUtil.copyAll(from));
		}
	}

	private static void merge(EList<Identified> to, List<Identified> from) {
		Map<String, Identified> wanted = new java.util.LinkedHashMap<>();
		from.forEach(each -> wanted.put(each.getId(), each));
		to.removeIf(each -> !wanted.containsKey(each.getId()));
		int at = 0;
		for (Identified each : wanted.values()) {
			Identified there = to.stream().filter(known -> known.getId().equals(each.getId())).findFirst().orElse(null);
			if (there == null) {
				to.add(at, EcoreUtil.copy(each));
			} else {
				to.move(at, there);
				copy(there, each);
			}
			at++;
		}
	}
}
