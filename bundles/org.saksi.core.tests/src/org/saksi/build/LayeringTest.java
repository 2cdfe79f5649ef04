package org.saksi.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The direction of the layers, from the manifests: model ← core ← {formats…, index, agreement, suggest, team} and
 * core ← {cli, ui…} ← rcp. Command line and UI reach formats only through the interfaces of core; only ui… and rcp see
 * SWT and the workbench.
 */
class LayeringTest {

	private static final Set<String> SERVICES = Set.of("index", "agreement", "suggest", "team");
	private static final List<String> TOOLKIT = List.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui",
			"org.eclipse.e4.ui", "org.eclipse.nebula");

	private static List<Manifest> manifests;
	private static Map<String, String> exporters;

	@BeforeAll
	static void read() throws Exception {
		manifests = Manifest.all();
		exporters = new HashMap<>();
		manifests.forEach(m -> m.exports().forEach(p -> exporters.put(p, m.name())));
	}

	@Test
	void bundlesRequireOnlyLowerLayers() {
		List<String> wrong = new ArrayList<>();
		for (Manifest manifest : manifests) {
			if (manifest.isProduct()) {
				for (String used : ours(manifest)) {
					if (!mayUse(layer(manifest.name()), layer(used))) {
						wrong.add(manifest.name() + " must not use " + used);
					}
				}
			}
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void onlyUserInterfaceSeesTheToolkit() {
		List<String> wrong = new ArrayList<>();
		for (Manifest manifest : manifests) {
			if (manifest.isProduct() && !isUserInterface(layer(manifest.name()))) {
				List<String> used = new ArrayList<>(manifest.requires());
				used.addAll(manifest.imports());
				used.stream().filter(LayeringTest::isToolkit).forEach(u -> wrong.add(manifest.name() + " sees " + u));
			}
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void testsAreFragmentsOfWhatTheyTest() {
		for (Manifest manifest : manifests) {
			if (manifest.name().endsWith(".tests") && !manifest.name().equals("org.saksi.rcp.tests")) {
				assertEquals(manifest.name(), manifest.host() + ".tests");
			}
		}
	}

	@Test
	void theRulesThemselves() {
		assertTrue(mayUse("core", "model") && mayUse("formats.office", "core") && mayUse("rcp", "ui.editor"));
		assertFalse(mayUse("model", "core") || mayUse("core", "formats") || mayUse("cli", "formats")
				|| mayUse("ui.corpus", "formats.office") || mayUse("rcp", "formats") || mayUse("ui", "rcp")
				|| mayUse("formats", "ui") || mayUse("cli", "ui") || mayUse("formats", "formats.office")
				|| mayUse("formats.html", "formats.office"));
		assertTrue(mayUse("formats.html", "formats") && mayUse("formats.office", "agreement") && mayUse("agreement", "core"));
		assertFalse(mayUse("agreement", "formats") || mayUse("core", "agreement") || mayUse("formats", "agreement"));
		assertTrue(isToolkit("org.eclipse.swt.widgets") && isToolkit("org.eclipse.ui"));
		assertFalse(isToolkit("org.eclipse.uima") || isToolkit("org.eclipse.core.runtime"));
		assertTrue(manifests.stream().filter(Manifest::isProduct).count() >= 9);
	}

	private static boolean mayUse(String layer, String used) {
		if (used.equals("model")) {
			return !layer.equals("model");
		}
		if (used.equals("core")) {
			return !layer.equals("model") && !layer.equals("core");
		}
		if (used.equals("agreement")) {
			return layer.startsWith("formats."); // an exported corpus says how far its annotators agree
		}
		if (used.equals("formats")) {
			return layer.startsWith("formats."); // decoding, tables and the rules of news pages are shared by all formats
		}
		if (used.equals("ui")) {
			return layer.startsWith("ui.") || layer.equals("rcp");
		}
		return used.startsWith("ui.") && layer.equals("rcp");
	}

	private static String layer(String bundle) {
		String layer = bundle.substring("org.saksi.".length());
		assertTrue(Set.of("model", "core", "cli").contains(layer) || layer.equals("formats")
				|| layer.startsWith("formats.") || SERVICES.contains(layer) || isUserInterface(layer),
				() -> "say in this test and in the design which layer " + bundle + " belongs to");
		return layer;
	}

	private static boolean isUserInterface(String layer) {
		return layer.equals("ui") || layer.startsWith("ui.") || layer.equals("rcp");
	}

	private static boolean isToolkit(String bundleOrPackage) {
		return TOOLKIT.stream().anyMatch(t -> bundleOrPackage.equals(t) || bundleOrPackage.startsWith(t + "."));
	}

	/** Our bundles that this one requires or imports packages from. */
	private static Set<String> ours(Manifest manifest) {
		Set<String> used = new TreeSet<>();
		manifest.requires().stream().filter(r -> r.startsWith("org.saksi.")).forEach(used::add);
		manifest.imports().stream().map(exporters::get).filter(e -> e != null).forEach(used::add);
		return used;
	}
}
