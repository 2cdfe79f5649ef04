package org.saksi.rcp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.saksi.rcp.Perspective;
import org.saksi.testing.ui.UiDriver;

class WorkbenchTest {

	@Test
	void opensThePerspectiveOfTheAnnotator() {
		assertTrue(PlatformUI.isWorkbenchRunning());
		UiDriver driver = new UiDriver(PlatformUI.getWorkbench().getDisplay());
		assertEquals(Perspective.ID, driver
				.ui(() -> PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getPerspective().getId()));
	}
}
