package org.saksi.core.extensions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;

/** What the readers of our extension points share. */
public final class Contributions {

	/** Symbolic name of the bundle whose contributions come first. */
	private static final String OURS = "org.saksi.core";

	/** The log of this bundle, and whoever listens; only in a running platform. */
	public static final Consumer<IStatus> LOG = Contributions::log;

	private static final List<IStatus> failures = new ArrayList<>();
	private static Consumer<IStatus> listener;

	private Contributions() {
	}

	private static void log(IStatus status) {
		ILog.of(Contributions.class).log(status);
		Consumer<IStatus> told;
		synchronized (failures) {
			failures.add(status);
			told = listener;
		}
		if (told != null) {
			told.accept(status);
		}
	}

	/**
	 * Has the one who talks to people told of every contribution that fails: of those up to now at once, of others when they
	 * do, on whatever thread that happens. All are in the log, too.
	 */
	public static void listen(Consumer<IStatus> told) {
		List<IStatus> before;
		synchronized (failures) {
			listener = told;
			before = List.copyOf(failures);
		}
		before.forEach(told);
	}

	/**
	 * The elements that were contributed to an extension point: ours first in their order, then by contributor, so that the
	 * order does not depend on that in which bundles were installed.
	 *
	 * @param registry {@code null}, where no platform runs, has none
	 * @param name     name of the elements
	 */
	public static List<IConfigurationElement> elements(IExtensionRegistry registry, String extensionPoint, String name) {
		List<IConfigurationElement> found = new ArrayList<>();
		if (registry == null) {
			return found;
		}
		for (IConfigurationElement element : registry.getConfigurationElementsFor(extensionPoint)) {
			if (element.getName().equals(name)) {
				found.add(element);
			}
		}
		found.sort(Comparator.comparing((IConfigurationElement e) -> !e.getContributor().getName().equals(OURS))
				.thenComparing(e -> e.getContributor().getName()));
		return found;
	}
}
