package org.saksi.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.saksi.testing.Checkout;

/** The parts of a bundle's manifest that the tests here compare. */
record Manifest(Path folder, String name, String host, List<String> requires, List<String> imports,
		List<String> exports) {

	/** Every bundle of the checkout, sorted by name. */
	static List<Manifest> all() throws IOException, BundleException {
		List<Manifest> manifests = new ArrayList<>();
		try (Stream<Path> folders = Files.list(Checkout.root().resolve("bundles"))) {
			for (Path folder : folders.sorted().toList()) {
				if (Files.exists(folder.resolve("META-INF/MANIFEST.MF"))) {
					manifests.add(read(folder));
				}
			}
		}
		return manifests;
	}

	private static Manifest read(Path folder) throws IOException, BundleException {
		try (InputStream in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
			var headers = ManifestElement.parseBundleManifest(in, null);
			List<String> host = values(headers.get(Constants.FRAGMENT_HOST));
			return new Manifest(folder, values(headers.get(Constants.BUNDLE_SYMBOLICNAME)).get(0),
					host.isEmpty() ? null : host.get(0), values(headers.get(Constants.REQUIRE_BUNDLE)),
					values(headers.get(Constants.IMPORT_PACKAGE)), values(headers.get(Constants.EXPORT_PACKAGE)));
		}
	}

	private static List<String> values(String header) throws BundleException {
		ManifestElement[] elements = ManifestElement.parseHeader("header", header);
		return elements == null ? List.of() : Stream.of(elements).map(ManifestElement::getValue).toList();
	}

	/** Tests, what only tests and benchmarks use, and fragments that mend the bundles of others have no layer. */
	boolean isProduct() {
		return name.startsWith("org.saksi.") && !name.endsWith(".tests")
				&& !List.of("org.saksi.testing", "org.saksi.bench").contains(name)
				&& (host == null || host.startsWith("org.saksi."));
	}
}
