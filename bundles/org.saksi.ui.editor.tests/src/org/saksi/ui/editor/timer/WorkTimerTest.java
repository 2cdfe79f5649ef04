package org.saksi.ui.editor.timer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.saksi.ui.editor.Screen;

class WorkTimerTest {

	private boolean counts;
	private int seconds;

	private static void press(Shell shell) {
		Event key = new Event();
		key.character = 'c';
		shell.notifyListeners(SWT.KeyDown, key);
	}

	@Test
	void itTicksOnlyWhereTimeCounts() {
		try (Screen screen = new Screen()) {
			Shell shell = new Shell(screen.display());
			WorkTimer timer = new WorkTimer(shell.getDisplay(), () -> counts, passed -> seconds += passed);
			assertFalse(timer.isTicking(), "before the first input");
			press(shell);
			assertFalse(timer.isTicking(), "time does not count");
			counts = true;
			press(shell);
			assertTrue(timer.isTicking());
			assertTrue(screen.await(() -> seconds > 0));
			counts = false;
			assertTrue(screen.await(() -> !timer.isTicking()), "time does not count any more");
			int before = seconds;
			timer.dispose();
			counts = true;
			press(shell);
			assertFalse(timer.isTicking(), "disposed");
			assertEquals(before, seconds);
			shell.dispose();
		}
	}
}
