package org.saksi.ui.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;

class BundleTest {

	@Test
	void resolves() {
		Bundle bundle = Platform.getBundle("org.saksi.ui.registry");
		assertEquals(0, bundle.getState() & (Bundle.INSTALLED | Bundle.UNINSTALLED));
	}

	@Test
	void everyCommandOfTheViewsIsRegisteredAndKnown() {
		int known = 0;
		for (IConfigurationElement element : Platform.getExtensionRegistry().getConfigurationElementsFor("org.eclipse.ui.commands")) {
			String id = element.getAttribute("id");
			if (element.getName().equals("command") && id.startsWith(EntryCommand.PREFIX)) {
				assertNotNull(EntryCommand.of(id), id);
				known++;
			}
		}
		assertEquals(EntryCommand.values().length, known);
		assertNull(EntryCommand.of("org.saksi.ui.registry.show.agent"));
	}
}
