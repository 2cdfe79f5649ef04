package org.saksi.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;

class BundleTest {

	@Test
	void resolves() {
		Bundle bundle = Platform.getBundle("org.saksi.agreement");
		assertEquals(0, bundle.getState() & (Bundle.INSTALLED | Bundle.UNINSTALLED));
	}
}
