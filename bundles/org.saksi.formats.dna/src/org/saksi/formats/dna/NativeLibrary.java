package org.saksi.formats.dna;

import java.io.File;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * Where SQLite JDBC unpacks its native library: the data area of this bundle, which belongs to the user and can be executed
 * from. Its own choice would be the temporary folder, which all users share and which may forbid that.
 */
final class NativeLibrary {

	private static final String FOLDER = "org.sqlite.tmpdir";

	private NativeLibrary() {
	}

	/** Chooses the folder, unless somebody has; outside of OSGi nothing is chosen. */
	static synchronized void prepare() {
		Bundle bundle = FrameworkUtil.getBundle(NativeLibrary.class);
		if (bundle == null || bundle.getBundleContext() == null || System.getProperty(FOLDER) != null) {
			return;
		}
		File folder = bundle.getDataFile("native");
		if (folder != null && (folder.isDirectory() || folder.mkdirs())) {
			System.setProperty(FOLDER, folder.getPath());
		}
	}
}
