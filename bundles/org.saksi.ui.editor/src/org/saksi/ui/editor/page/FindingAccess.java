package org.saksi.ui.editor.page;

import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationAccess;
import org.eclipse.jface.text.source.IAnnotationAccessExtension;
import org.eclipse.jface.text.source.IAnnotationPresentation;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;

/** Names the kinds of annotations that a page has; each draws itself. */
final class FindingAccess implements IAnnotationAccess, IAnnotationAccessExtension {

	@Override
	public Object getType(Annotation annotation) {
		return annotation.getType();
	}

	@Override
	public boolean isMultiLine(Annotation annotation) {
		return false;
	}

	@Override
	public boolean isTemporary(Annotation annotation) {
		return true;
	}

	@Override
	public String getTypeLabel(Annotation annotation) {
		return null;
	}

	@Override
	public int getLayer(Annotation annotation) {
		return annotation instanceof IAnnotationPresentation presentation ? presentation.getLayer()
				: IAnnotationAccessExtension.DEFAULT_LAYER;
	}

	@Override
	public void paint(Annotation annotation, GC gc, Canvas canvas, Rectangle bounds) {
		if (annotation instanceof IAnnotationPresentation presentation) {
			presentation.paint(gc, canvas, bounds);
		}
	}

	@Override
	public boolean isPaintable(Annotation annotation) {
		return annotation instanceof IAnnotationPresentation;
	}

	@Override
	public boolean isSubtype(Object annotationType, Object potentialSupertype) {
		return annotationType.equals(potentialSupertype);
	}

	@Override
	public Object[] getSupertypes(Object annotationType) {
		return new Object[0];
	}
}
