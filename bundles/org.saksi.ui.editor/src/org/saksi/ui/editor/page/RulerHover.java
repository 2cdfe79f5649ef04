package org.saksi.ui.editor.page;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationHover;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;

/** Tells what rules have found in a line. */
final class RulerHover implements IAnnotationHover {

	@Override
	public String getHoverInfo(ISourceViewer viewer, int line) {
		IAnnotationModel model = viewer.getAnnotationModel();
		List<String> messages = new ArrayList<>();
		for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
			Annotation annotation = all.next();
			Position position = model.getPosition(annotation);
			try {
				if (annotation instanceof FindingAnnotation && position != null
						&& viewer.getDocument().getLineOfOffset(position.getOffset()) == line) {
					messages.add(annotation.getText());
				}
			} catch (BadLocationException e) {
				// the text has changed since; the next check tells anew
			}
		}
		return messages.isEmpty() ? null : String.join("\n", messages); //$NON-NLS-1$
	}
}
