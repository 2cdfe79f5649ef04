package org.saksi.ui.editor.inspector.form;

import java.util.Locale;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;

/** The pictures of the small buttons; grey, so that they suit light and dark themes. */
public enum ToolIcon {
	/** Add. */
	ADD,
	/** Remove. */
	REMOVE,
	/** Move up, or make the first. */
	UP,
	/** Move down. */
	DOWN,
	/** Show in another view. */
	OPEN;

	/** @return the image, which lives as long as {@code owner} */
	Image image(Control owner) {
		String file = "/icons/tool-" + name().toLowerCase(Locale.ROOT) + ".svg"; //$NON-NLS-1$ //$NON-NLS-2$
		ImageDescriptor descriptor = ImageDescriptor.createFromURL(ToolIcon.class.getResource(file));
		return new LocalResourceManager(JFaceResources.getResources(), owner).create(descriptor);
	}
}
