package org.saksi.ui.style;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.saksi.ui.prefs.Preferences;

/** The light and the dark theme of the workbench. All methods are for the UI thread. */
public final class Themes {

	private static final String LIGHT_ID = "org.eclipse.e4.ui.css.theme.e4_default"; //$NON-NLS-1$
	private static final String DARK_ID = "org.eclipse.e4.ui.css.theme.e4_dark"; //$NON-NLS-1$

	/** Set on controls whose colours no theme may change. */
	private static final String OWN_COLOURS = "org.eclipse.e4.ui.css.disabled"; //$NON-NLS-1$

	private static final String MODE = "theme"; //$NON-NLS-1$
	private static final String SAFE = "colourSafe"; //$NON-NLS-1$
	private static final List<Runnable> LISTENERS = new CopyOnWriteArrayList<>();

	private static boolean colourSafe = Boolean.parseBoolean(Preferences.get(SAFE, "false")); //$NON-NLS-1$

	/** Where the theme comes from. */
	public enum Mode {
		/** Always light. */
		LIGHT,
		/** Always dark. */
		DARK,
		/** As the desktop is, also when that changes. */
		SYSTEM
	}

	private Themes() {
	}

	private static IThemeEngine engine() {
		return PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getService(IThemeEngine.class) : null;
	}

	/** @return whether the active theme is dark; {@code false} without a workbench */
	public static boolean isDark() {
		IThemeEngine engine = engine();
		ITheme theme = engine == null ? null : engine.getActiveTheme();
		return theme != null && theme.getId().startsWith(DARK_ID);
	}

	/** @return where the theme comes from; what is active now, if nobody has chosen */
	public static Mode mode() {
		String chosen = Preferences.get(MODE, null);
		for (Mode mode : Mode.values()) {
			if (mode.name().equals(chosen)) {
				return mode;
			}
		}
		return isDark() ? Mode.DARK : Mode.LIGHT;
	}

	/** Chooses where the theme comes from, for this start and the next ones. */
	public static void setMode(Mode mode) {
		Preferences.put(MODE, mode.name());
		apply(mode == Mode.SYSTEM ? Display.isSystemDarkTheme() : mode == Mode.DARK);
	}

	/** @return whether colours are those that colour-blind people tell apart */
	public static boolean isColourSafe() {
		return colourSafe;
	}

	/** Chooses colours that colour-blind people tell apart, or those of the schemes, and tells the listeners. */
	public static void setColourSafe(boolean safe) {
		Preferences.put(SAFE, String.valueOf(safe));
		if (safe != colourSafe) {
			colourSafe = safe;
			LISTENERS.forEach(Runnable::run);
		}
	}

	/** Lets the theme follow the desktop from now on, where that was chosen. Called once, when the workbench is there. */
	public static void start() {
		followSystem();
		PlatformUI.getWorkbench().getDisplay().addListener(SWT.Settings, event -> followSystem());
	}

	private static void followSystem() {
		if (Mode.SYSTEM.name().equals(Preferences.get(MODE, null))) {
			apply(Display.isSystemDarkTheme());
		}
	}

	/** Chooses the light or the dark theme, for this start and the next ones, and tells the listeners. */
	public static void setDark(boolean dark) {
		setMode(dark ? Mode.DARK : Mode.LIGHT);
	}

	private static void apply(boolean dark) {
		IThemeEngine engine = engine();
		if (engine != null && dark != isDark()) {
			engine.setTheme(dark ? DARK_ID : LIGHT_ID, true);
			if (!dark) {
				for (Shell shell : PlatformUI.getWorkbench().getDisplay().getShells()) {
					darken(shell);
				}
			}
			LISTENERS.forEach(Runnable::run);
		}
	}

	/** The light theme does not say what colour text has; without this it stays that of the dark theme. */
	private static void darken(Control control) {
		if (control.getData(OWN_COLOURS) == null) {
			control.setForeground(Palette.LIGHT.color(Hue.TEXT));
			if (control instanceof Composite composite) {
				for (Control child : composite.getChildren()) {
					darken(child);
				}
			}
		}
	}

	/** Adds a listener that is called after each switch. */
	public static void addListener(Runnable listener) {
		LISTENERS.add(listener);
	}

	/** Removes a listener. */
	public static void removeListener(Runnable listener) {
		LISTENERS.remove(listener);
	}
}
