package org.saksi.ui.editor.page;

import org.eclipse.jface.text.source.AnnotationRulerColumn;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.IAnnotationHover;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewerConfiguration;
import org.eclipse.jface.text.source.projection.ProjectionSupport;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.saksi.ui.style.Hue;
import org.saksi.ui.style.Palette;

/** Makes the viewer of a page: read-only, with a ruler for findings and folds. */
final class PageViewers {

	/** Themes leave widgets with this data alone: the palette colours them. */
	private static final String NO_CSS = "org.eclipse.e4.ui.css.disabled"; //$NON-NLS-1$

	private static final int RULER = 14;

	private PageViewers() {
	}

	static ProjectionViewer create(Composite parent, Palette palette) {
		CompositeRuler ruler = new CompositeRuler();
		FindingAccess access = new FindingAccess();
		AnnotationRulerColumn column = new AnnotationRulerColumn(RULER, access);
		column.addAnnotationType(FindingAnnotation.TYPE);
		ruler.addDecorator(0, column);
		ProjectionViewer viewer = new ProjectionViewer(parent, ruler, null, false, SWT.V_SCROLL | SWT.MULTI);
		new ProjectionSupport(viewer, access, new PageColors()).install();
		viewer.configure(new SourceViewerConfiguration() {
			@Override
			public IAnnotationHover getAnnotationHover(ISourceViewer sourceViewer) {
				return new RulerHover();
			}
		});
		column.setHover(new RulerHover());
		viewer.setEditable(false);
		viewer.getTextWidget().setData(NO_CSS, Boolean.TRUE);
		color(viewer, palette);
		return viewer;
	}

	/** Colours the ruler like the page. */
	static void color(ProjectionViewer viewer, Palette palette) {
		paintBackground(viewer.getControl(), palette);
	}

	private static void paintBackground(Control control, Palette palette) {
		control.setData(NO_CSS, Boolean.TRUE);
		control.setBackground(palette.color(Hue.PAGE));
		if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				paintBackground(child, palette);
			}
		}
	}
}
