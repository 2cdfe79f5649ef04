package com.example.broken;

import org.eclipse.ui.IStartup;

/** Throws at every call. */
public class ThrowingStartup implements IStartup {

	@Override
	public void earlyStartup() {
		throw new IllegalStateException("this start throws");
	}
}
