package com.example.broken;

/** Cannot be made. */
public class Unmakable extends ThrowingExporter {

	public Unmakable() {
		throw new IllegalStateException("this cannot be made");
	}
}
