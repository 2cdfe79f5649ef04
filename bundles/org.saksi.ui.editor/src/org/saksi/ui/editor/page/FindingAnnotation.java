package org.saksi.ui.editor.page;

import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationPresentation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.saksi.core.rules.Finding;
import org.saksi.core.rules.Severity;
import org.saksi.ui.style.Hue;
import org.saksi.ui.style.Palette;

/** A finding of a rule in the left ruler: a disc for an error, a triangle for a warning. */
final class FindingAnnotation extends Annotation implements IAnnotationPresentation {

	static final String TYPE = "org.saksi.ui.editor.finding"; //$NON-NLS-1$

	private final Finding finding;
	private final Palette palette;

	FindingAnnotation(Finding finding, Palette palette) {
		super(TYPE, false, finding.rule() + ": " + finding.message()); //$NON-NLS-1$
		this.finding = finding;
		this.palette = palette;
	}

	@Override
	public int getLayer() {
		return finding.severity() == Severity.ERROR ? 2 : 1;
	}

	@Override
	public void paint(GC gc, Canvas canvas, Rectangle bounds) {
		int size = Math.min(9, bounds.width - 2);
		int x = bounds.x + (bounds.width - size) / 2;
		int y = bounds.y + 6;
		gc.setAntialias(SWT.ON);
		boolean error = finding.severity() == Severity.ERROR;
		gc.setBackground(palette.color(error ? Hue.ERROR : Hue.WARNING));
		if (error) {
			gc.fillOval(x, y, size, size);
		} else {
			gc.fillPolygon(new int[] { x, y + size, x + size / 2, y, x + size, y + size });
		}
	}
}
