package org.saksi.ui.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;

/** Makes plain letters commands as long as the text has the focus. */
final class MarkingKeys {

	/** The context that the key bindings are in. */
	static final String CONTEXT = "org.saksi.ui.editor.marking"; //$NON-NLS-1$

	private final IContextService service;
	private IContextActivation activation;

	/** Follows the focus of {@code text}. */
	MarkingKeys(IContextService service, Control text) {
		this.service = service;
		text.addListener(SWT.FocusIn, event -> activate());
		text.addListener(SWT.FocusOut, event -> deactivate());
		text.addListener(SWT.Dispose, event -> deactivate());
	}

	private void activate() {
		if (activation == null) {
			activation = service.activateContext(CONTEXT);
		}
	}

	private void deactivate() {
		if (activation != null) {
			service.deactivateContext(activation);
			activation = null;
		}
	}
}
