package org.saksi.core.scheme.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.base.Identified;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Labelled;
import org.saksi.model.scheme.MarkType;
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

	/**
	 * Something of a scheme that another one does not have.
	 *
	 * @param path    where it is
	 * @param choices what it can become: types of the same base, attributes of the type, tags of the attribute
	 * @param canGo   whether its values can be left out; marks and what the program needs cannot
	 */
	public record Orphan(SchemePath path, List<Labelled> choices, boolean canGo) {
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

	/**
	 * Finds what must be decided on, if it is used, before another scheme can take the place of this one.
	 *
	 * @param mapped what was decided by now, as {@link SchemeMigrations#replace} takes it
	 * @return in the order of this scheme; what was decided stays in it
	 */
	public static List<Orphan> orphans(Scheme scheme, Scheme other, Map<SchemePath, String> mapped) {
		List<Orphan> all = new ArrayList<>();
		SchemeIndex index = new SchemeIndex(other);
		for (MarkType type : scheme.getMarkTypes()) {
			SchemePath path = SchemePath.of(type);
			if (path.in(other) == null) {
				all.add(new Orphan(path, List.copyOf(other.getMarkTypes().stream().filter(each -> each.getBase() == type.getBase()).toList()),
						false));
			}
			MarkType target = index.type(mapped.getOrDefault(path, type.getId()));
			if (target != null) {
				type.getAttributes().forEach(attribute -> orphans(all, attribute, target, mapped));
			}
		}
		return all;
	}

	private static void orphans(List<Orphan> all, AttributeType attribute, MarkType target, Map<SchemePath, String> mapped) {
		SchemePath path = SchemePath.of(attribute);
		boolean canGo = !Holders.isFixed(target.getBase());
		if (SchemeIndex.attribute(target, attribute.getId()) == null) {
			MarkType type = (MarkType) attribute.eContainer();
			all.add(new Orphan(path, List.copyOf(target.getAttributes().stream()
					.filter(each -> SchemeIndex.attribute(type, each.getId()) == null).toList()), canGo));
		}
		String id = mapped.containsKey(path) ? mapped.get(path) : attribute.getId();
		AttributeType after = id == null ? null : SchemeIndex.attribute(target, id);
		if (after != null && !after.getTags().isEmpty()) {
			attribute.getTags().stream().filter(tag -> SchemeIndex.tag(after, tag.getId()) == null)
					.forEach(tag -> all.add(new Orphan(SchemePath.of(tag), List.copyOf(after.getTags()), canGo)));
		}
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
