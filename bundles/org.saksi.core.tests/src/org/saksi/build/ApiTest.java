package org.saksi.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.ManifestElement;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Constants;

/** What plug-ins from strangers may use is said in the manifests: API packages have a version, the others are internal. */
class ApiTest {

	@Test
	void everyExportedPackageHasAVersionOrIsInternal() throws Exception {
		List<String> wrong = new ArrayList<>();
		for (Manifest manifest : Manifest.all()) {
			if (manifest.isProduct()) {
				for (ManifestElement exported : exports(manifest)) {
					boolean internal = exported.getDirective("x-internal") != null || exported.getDirective("x-friends") != null;
					if (internal == (exported.getAttribute(Constants.VERSION_ATTRIBUTE) != null)) {
						wrong.add(manifest.name() + ": " + exported.getValue()
								+ (internal ? " is internal and has a version" : " needs a version (0.1.0 until it is stable), or x-internal:=true"));
					}
				}
			}
		}
		assertEquals(List.of(), wrong);
	}

	private static ManifestElement[] exports(Manifest manifest) throws Exception {
		try (InputStream in = Files.newInputStream(manifest.folder().resolve("META-INF/MANIFEST.MF"))) {
			String header = ManifestElement.parseBundleManifest(in, null).get(Constants.EXPORT_PACKAGE);
			ManifestElement[] parsed = ManifestElement.parseHeader(Constants.EXPORT_PACKAGE, header);
			return parsed == null ? new ManifestElement[0] : parsed;
		}
	}
}
