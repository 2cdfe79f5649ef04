package org.saksi.rcp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.saksi.rcp.Perspective;

class WorkbenchTest {

	@Test
	void opensThePerspectiveOfTheAnnotator() {
		assertTrue(PlatformUI.isWorkbenchRunning());
		assertEquals(Perspective.ID,
				PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getPerspective().getId());
	}
}
