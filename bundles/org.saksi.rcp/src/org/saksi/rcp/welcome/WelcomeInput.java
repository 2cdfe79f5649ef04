package org.saksi.rcp.welcome;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/** The welcome page; there is one. */
public final class WelcomeInput implements IEditorInput, IPersistableElement, IElementFactory {

	/** As registered in {@code plugin.xml}. */
	public static final String FACTORY_ID = "org.saksi.rcp.welcome.input"; //$NON-NLS-1$

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return null;
	}

	@Override
	public String getName() {
		return Messages.Welcome_title;
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public String getToolTipText() {
		return Messages.Welcome_title;
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}

	@Override
	public void saveState(IMemento memento) {
		// there is nothing to tell
	}

	@Override
	public String getFactoryId() {
		return FACTORY_ID;
	}

	@Override
	public IAdaptable createElement(IMemento memento) {
		return new WelcomeInput();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof WelcomeInput;
	}

	@Override
	public int hashCode() {
		return FACTORY_ID.hashCode();
	}
}
