package org.saksi.core.journal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.saksi.core.xmi.ModelResource;
import org.saksi.model.Span;
import org.saksi.model.article.ArticlePackage;
import org.saksi.model.base.BasePackage;
import org.saksi.model.marks.MarksPackage;

/**
 * Applies changes to the model of one file, all or none. Objects that come back are the same instances where something
 * still refers to them, and always have their old {@code xmi:id}.
 */
public final class ChangeApplier {

	private final ModelResource resource;
	private final UnaryOperator<Span> spans;
	private final Map<String, Snapshot> snapshots = new HashMap<>();
	private final Map<String, EObject> instances = new HashMap<>();

	/**
	 * @param resource the model
	 * @param spans    carries the spans of the changes to the text version that the model is in, or {@code null} where both
	 *                 are the same
	 */
	public ChangeApplier(ModelResource resource, UnaryOperator<Span> spans) {
		this.resource = resource;
		this.spans = spans;
	}

	/**
	 * Applies the changes in their order.
	 *
	 * @throws ChangeConflictException if one does not fit; then none is applied
	 */
	public void apply(List<Change> changes) throws ChangeConflictException {
		for (Change change : changes) {
			collect(change.oldValue());
			collect(change.newValue());
		}
		List<Change> done = new ArrayList<>(changes.size());
		try {
			for (Change change : changes) {
				applyOne(change, false);
				done.add(change);
			}
		} catch (ChangeConflictException e) {
			Collections.reverse(done);
			for (Change change : done) {
				applyOne(change.inverse(), true);
			}
			throw e;
		}
	}

	/** Takes the changes back, the last first; else as {@link #apply}. */
	public void revert(List<Change> changes) throws ChangeConflictException {
		List<Change> inverse = new ArrayList<>(changes.size());
		for (int i = changes.size() - 1; i >= 0; i--) {
			inverse.add(changes.get(i).inverse());
		}
		apply(inverse);
	}

	private void collect(Object value) {
		if (value instanceof Snapshot snapshot) {
			snapshot.forEach(snapshots::putIfAbsent);
		}
	}

	private void applyOne(Change change, boolean backing) throws ChangeConflictException {
		EObject object = resource.object(change.object());
		EStructuralFeature feature = object == null ? null : object.eClass().getEStructuralFeature(change.feature());
		if (feature == null) {
			throw new ChangeConflictException(change);
		}
		if (change.key() != null) {
			setEntry(object, feature, change);
		} else if (feature.isMany()) {
			changeList(object, feature, change);
		} else {
			Object current = Snapshot.encode(feature, object.eGet(feature));
			if (!backing && !isCarried(feature) && !same(current, change.oldValue())) {
				throw new ChangeConflictException(change);
			}
			set(object, feature, change.newValue());
		}
	}

	/** What another text version changes by itself may differ from what the change started from. */
	private static boolean isCarried(EStructuralFeature feature) {
		return feature.getEType() == BasePackage.Literals.SPAN || feature == MarksPackage.Literals.MARK__LOST;
	}

	/** A contained object counts as the same if it has the same id. */
	private static boolean same(Object one, Object other) {
		return one instanceof Snapshot a && other instanceof Snapshot b ? Objects.equals(a.id(), b.id())
				: Objects.equals(one, other);
	}

	private void set(EObject object, EStructuralFeature feature, Object value) {
		Object decoded = decode(feature, value);
		if (decoded == null) {
			object.eUnset(feature);
		} else {
			object.eSet(feature, decoded);
		}
	}

	private static void setEntry(EObject owner, EStructuralFeature feature, Change change) throws ChangeConflictException {
		for (Object each : (List<?>) owner.eGet(feature)) {
			@SuppressWarnings("unchecked")
			Map.Entry<String, String> entry = (Map.Entry<String, String>) each;
			if (change.key().equals(entry.getKey()) && Objects.equals(entry.getValue(), change.oldValue())) {
				entry.setValue((String) change.newValue());
				return;
			}
		}
		throw new ChangeConflictException(change);
	}

	@SuppressWarnings("unchecked")
	private void changeList(EObject owner, EStructuralFeature feature, Change change) throws ChangeConflictException {
		EList<Object> list = (EList<Object>) owner.eGet(feature);
		int at = change.index();
		if (feature == ArticlePackage.Literals.ARTICLE__EDITS && !isAtEnd(change, list.size())) {
			throw new ChangeConflictException(change);
		}
		switch (change.kind()) {
		case ADD -> {
			if (isKnown(owner, feature, change.newValue())) {
				throw new ChangeConflictException(change);
			}
			list.add(Math.max(0, Math.min(at, list.size())), decode(feature, change.newValue()));
		}
		case REMOVE -> list.remove(find(list, feature, change, change.oldValue(), at));
		case SET -> list.set(find(list, feature, change, change.oldValue(), at), decode(feature, change.newValue()));
		case MOVE -> {
			int from = Integer.parseInt((String) change.oldValue());
			if (change.newValue() != null) {
				from = find(list, feature, change, change.newValue(), from);
			}
			if (from >= list.size() || at >= list.size()) {
				throw new ChangeConflictException(change);
			}
			list.move(at, from);
		}
		}
	}

	/** Text edits are append-only: each is in the offsets of the one before, so that only the last can come and go. */
	private static boolean isAtEnd(Change change, int size) {
		return switch (change.kind()) {
		case ADD -> change.index() == size;
		case REMOVE -> change.index() == size - 1;
		case SET, MOVE -> false;
		};
	}

	/** Whether a contained object, or a map entry, is there already. */
	private boolean isKnown(EObject owner, EStructuralFeature feature, Object value) {
		if (!(value instanceof Snapshot snapshot)) {
			return feature instanceof EReference && feature.isUnique()
					&& ((List<?>) owner.eGet(feature)).stream().anyMatch(each -> matches(feature, each, value));
		}
		if (snapshot.id() != null) {
			return resource.object(snapshot.id()) != null;
		}
		Object key = snapshot.values().get("key");
		return ((List<?>) owner.eGet(feature)).stream().anyMatch(each -> Objects.equals(((Map.Entry<?, ?>) each).getKey(), key));
	}

	private int find(List<?> list, EStructuralFeature feature, Change change, Object wanted, int at)
			throws ChangeConflictException {
		if (at >= 0 && at < list.size() && matches(feature, list.get(at), wanted)) {
			return at;
		}
		for (int i = 0; i < list.size(); i++) {
			if (matches(feature, list.get(i), wanted)) {
				return i;
			}
		}
		throw new ChangeConflictException(change);
	}

	private static boolean matches(EStructuralFeature feature, Object element, Object wanted) {
		if (wanted instanceof Snapshot snapshot) {
			if (snapshot.id() != null) {
				return snapshot.id().equals(ModelResource.idOf((EObject) element));
			}
			return element instanceof Map.Entry<?, ?> entry && Objects.equals(entry.getKey(), snapshot.values().get("key"));
		}
		if (feature instanceof EReference) {
			return element instanceof EObject object && Objects.equals(ModelResource.idOf(object), wanted);
		}
		return Objects.equals(Snapshot.encode(feature, element), wanted);
	}

	private Object decode(EStructuralFeature feature, Object value) {
		if (value == null) {
			return null;
		}
		if (feature instanceof EAttribute attribute) {
			Object decoded = EcoreUtil.createFromString(attribute.getEAttributeType(), (String) value);
			return spans != null && decoded instanceof Span span ? spans.apply(span) : decoded;
		}
		return value instanceof Snapshot snapshot ? restore(snapshot) : instance((String) value);
	}

	/** The object that has, had or will have this id; {@code null} if nothing knows of it. */
	private EObject instance(String id) {
		EObject found = resource.object(id);
		if (found == null) {
			found = instances.get(id);
		}
		if (found == null) {
			found = resource.removedObject(id);
		}
		if (found == null && snapshots.containsKey(id)) {
			found = create(snapshots.get(id).type());
			ModelResource.reserveId(found, id);
		}
		if (found != null) {
			instances.put(id, found);
		}
		return found;
	}

	private EObject create(String type) {
		int dot = type.indexOf('.');
		for (Object each : resource.getResourceSet().getPackageRegistry().values()) {
			if (each instanceof EPackage candidate && candidate.getName().equals(type.substring(0, dot))
					&& candidate.getEClassifier(type.substring(dot + 1)) instanceof EClass found) {
				return EcoreUtil.create(found);
			}
		}
		throw new IllegalArgumentException(type);
	}

	private EObject restore(Snapshot snapshot) {
		EObject object = snapshot.id() == null ? create(snapshot.type()) : instance(snapshot.id());
		if (snapshot.id() != null) {
			ModelResource.reserveId(object, snapshot.id());
		}
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if (feature.isDerived() || feature.isTransient()) {
				continue;
			}
			Object value = snapshot.values().get(feature.getName());
			if (feature.isMany()) {
				fill(object, feature, value instanceof List<?> many ? many : List.of());
			} else {
				set(object, feature, value);
			}
		}
		return object;
	}

	@SuppressWarnings("unchecked")
	private void fill(EObject object, EStructuralFeature feature, List<?> values) {
		EList<Object> list = (EList<Object>) object.eGet(feature);
		list.clear();
		for (Object each : values) {
			Object decoded = decode(feature, each);
			if (decoded != null) {
				list.add(decoded);
			}
		}
	}
}
