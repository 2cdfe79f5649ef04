package org.saksi.core.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.saksi.core.journal.Change;
import org.saksi.core.journal.Snapshot;
import org.saksi.core.xmi.ModelResource;

/** Takes references away that lead to objects which a gesture removed: a file never refers to what it does not hold. */
final class Dangling {

	private final ModelResource resource;
	private final Map<EClass, List<EReference>> references = new HashMap<>();

	private Dangling(ModelResource resource) {
		this.resource = resource;
	}

	/** Looks through the model only if the changes removed an object, or refer to one that is not there. */
	static void drop(ModelResource resource, List<Change> changes) {
		for (Change change : changes) {
			if (change.oldValue() instanceof Snapshot removed && removed.id() != null && resource.object(removed.id()) == null
					|| leadsOut(resource, change)) {
				new Dangling(resource).drop();
				return;
			}
		}
	}

	private static boolean leadsOut(ModelResource resource, Change change) {
		if (!(change.newValue() instanceof String id) || change.key() != null) {
			return change.newValue() instanceof Snapshot snapshot && resource.object(snapshot.id()) != null
					&& leadsOut(resource, resource.object(snapshot.id()));
		}
		EObject object = resource.object(change.object());
		return object != null && object.eClass().getEStructuralFeature(change.feature()) instanceof EReference reference
				&& !reference.isContainment() && resource.object(id) == null;
	}

	private static boolean leadsOut(ModelResource resource, EObject object) {
		for (EObject target : object.eCrossReferences()) {
			if (target.eResource() != resource) {
				return true;
			}
		}
		return false;
	}

	private void drop() {
		for (Iterator<EObject> all = resource.getAllContents(); all.hasNext();) {
			EObject object = all.next();
			for (EReference reference : references.computeIfAbsent(object.eClass(), Dangling::crossReferences)) {
				if (!object.eIsSet(reference)) {
					continue;
				}
				if (reference.isMany()) {
					EList<?> targets = (EList<?>) object.eGet(reference);
					for (int i = targets.size() - 1; i >= 0; i--) {
						if (((EObject) targets.get(i)).eResource() != resource) {
							targets.remove(i);
						}
					}
				} else if (((EObject) object.eGet(reference)).eResource() != resource) {
					object.eUnset(reference);
				}
			}
		}
	}

	private static List<EReference> crossReferences(EClass type) {
		List<EReference> found = new ArrayList<>();
		for (EReference reference : type.getEAllReferences()) {
			if (!reference.isContainment() && !reference.isContainer() && !reference.isDerived()) {
				found.add(reference);
			}
		}
		return found;
	}
}
