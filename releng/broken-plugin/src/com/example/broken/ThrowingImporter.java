package com.example.broken;

import org.eclipse.core.runtime.IProgressMonitor;
import org.saksi.core.formats.ImportOptions;
import org.saksi.core.formats.ImportSource;
import org.saksi.core.formats.ImportTarget;
import org.saksi.core.formats.Importer;

/** Throws at every call. */
public class ThrowingImporter implements Importer {

	@Override
	public int detect(ImportSource source) {
		throw new IllegalStateException("this importer throws");
	}

	@Override
	public void read(ImportSource source, ImportOptions options, ImportTarget target, IProgressMonitor monitor) {
		throw new NoClassDefFoundError("this importer throws");
	}
}
