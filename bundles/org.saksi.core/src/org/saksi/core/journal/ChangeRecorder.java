package org.saksi.core.journal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.saksi.core.journal.Change.Kind;
import org.saksi.core.xmi.ModelResource;

/** Turns the notifications of one file's model into {@link Change}s. One per file; not for several threads. */
public final class ChangeRecorder extends EContentAdapter {

	private final BiConsumer<ChangeRecorder, Change> sink;
	private boolean paused;

	/** @param sink gets every change while this is not paused */
	public ChangeRecorder(BiConsumer<ChangeRecorder, Change> sink) {
		this.sink = sink;
	}

	/** Whether changes go unrecorded. */
	public void setPaused(boolean paused) {
		this.paused = paused;
	}

	@Override
	public void notifyChanged(Notification notification) {
		super.notifyChanged(notification);
		if (!paused && !notification.isTouch() && notification.getNotifier() instanceof EObject object
				&& notification.getFeature() instanceof EStructuralFeature feature && !feature.isTransient()) {
			record(notification, object, feature);
		}
	}

	@Override
	protected boolean resolve() {
		return false;
	}

	private void record(Notification notification, EObject object, EStructuralFeature feature) {
		String owner = ModelResource.idOf(object);
		String name = feature.getName();
		String key = null;
		if (object instanceof Map.Entry<?, ?> entry) {
			owner = object.eContainer() == null ? null : ModelResource.idOf(object.eContainer());
			name = object.eContainingFeature() == null ? null : object.eContainingFeature().getName();
			key = (String) entry.getKey();
			if (owner == null || !"value".equals(feature.getName())) {
				return;
			}
		}
		int at = notification.getPosition();
		switch (notification.getEventType()) {
		case Notification.SET, Notification.UNSET -> emit(Kind.SET, owner, name, key, feature.isMany() ? at : -1,
				Snapshot.encode(feature, notification.getOldValue()), Snapshot.encode(feature, notification.getNewValue()));
		case Notification.ADD -> emit(Kind.ADD, owner, name, key, at, null,
				Snapshot.encode(feature, notification.getNewValue()));
		case Notification.ADD_MANY -> addMany(owner, feature, at, (Collection<?>) notification.getNewValue());
		case Notification.REMOVE -> emit(Kind.REMOVE, owner, name, key, at,
				Snapshot.encode(feature, notification.getOldValue()), null);
		case Notification.REMOVE_MANY -> removeMany(owner, feature, (List<?>) notification.getOldValue(),
				(int[]) notification.getNewValue());
		case Notification.MOVE -> emit(Kind.MOVE, owner, name, key, at, notification.getOldValue().toString(),
				Snapshot.encode(feature, notification.getNewValue()) instanceof String id ? id : null);
		default -> {
			// resolving and adapter events change nothing
		}
		}
	}

	private void addMany(String owner, EStructuralFeature feature, int at, Collection<?> added) {
		int index = Math.max(0, at);
		for (Object each : added) {
			emit(Kind.ADD, owner, feature.getName(), null, index++, null, Snapshot.encode(feature, each));
		}
	}

	private void removeMany(String owner, EStructuralFeature feature, List<?> removed, int[] positions) {
		for (int i = removed.size() - 1; i >= 0; i--) {
			int index = positions == null ? i : positions[i];
			emit(Kind.REMOVE, owner, feature.getName(), null, index, Snapshot.encode(feature, removed.get(i)), null);
		}
	}

	private void emit(Kind kind, String owner, String feature, String key, int index, Object oldValue, Object newValue) {
		if (owner != null) {
			sink.accept(this, new Change(kind, owner, feature, key, index, oldValue, newValue));
		}
	}

	/** Starts to watch the file. */
	public void watch(Resource resource) {
		resource.eAdapters().add(this);
	}

	/** Ends to watch the file. */
	public void unwatch(Resource resource) {
		resource.eAdapters().remove(this);
	}
}
