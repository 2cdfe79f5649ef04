package com.example.broken;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** Throws at every call. */
public class ThrowingView extends ViewPart {

	@Override
	public void createPartControl(Composite parent) {
		throw new IllegalStateException("this view throws");
	}

	@Override
	public void setFocus() {
		throw new IllegalStateException("this view throws");
	}
}
