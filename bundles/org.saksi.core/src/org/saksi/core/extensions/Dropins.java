package org.saksi.core.extensions;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;

/**
 * The plug-ins that people dropped into a folder {@code dropins}. The launchers add them to the bundles that the framework
 * installs; what it cannot use it leaves out, and here is why.
 */
public final class Dropins {

	private static final String REFERENCE = "reference:file:";

	private Dropins() {
	}

	/**
	 * Finds the plug-ins that were dropped in and cannot be used.
	 *
	 * @param context  of any bundle
	 * @param registry the extensions, or {@code null} if they do not matter
	 * @return one error for each, localized, with its reason
	 */
	public static List<IStatus> problems(BundleContext context, IExtensionRegistry registry) {
		List<Path> jars = jars(context.getProperty("osgi.bundles"));
		List<IStatus> problems = new ArrayList<>();
		if (jars.isEmpty()) {
			return problems;
		}
		Map<Path, Bundle> installed = new HashMap<>();
		Path installation = file(String.valueOf(context.getProperty("osgi.install.area")));
		for (Bundle bundle : context.getBundles()) {
			installed.put(installation.resolve(file(bundle.getLocation())).normalize(), bundle);
		}
		for (Path jar : jars) {
			Bundle bundle = installed.get(jar.normalize());
			String problem = bundle == null ? NLS.bind(Messages.Dropins_noBundle, jar) : problem(jar, bundle, registry);
			if (problem != null) {
				problems.add(Status.error(problem));
			}
		}
		return problems;
	}

	/** The jars among the bundles that the framework installs at its start which lie in a folder named dropins. */
	static List<Path> jars(String bundles) {
		List<Path> jars = new ArrayList<>();
		for (String bundle : bundles == null ? new String[0] : bundles.split(",")) {
			if (bundle.startsWith(REFERENCE) && bundle.endsWith(".jar") && bundle.contains("/dropins/")) {
				jars.add(file(bundle));
			}
		}
		return jars;
	}

	/** The path in a location such as {@code initial@reference:file:../a.jar}; relative ones are so to the installation. */
	private static Path file(String location) {
		int at = location.indexOf("file:");
		return new File(at < 0 ? location : location.substring(at + "file:".length())).toPath();
	}

	private static String problem(Path jar, Bundle bundle, IExtensionRegistry registry) {
		if (bundle.getState() == Bundle.INSTALLED) {
			return NLS.bind(Messages.Dropins_unresolved, jar, reason(bundle));
		}
		if (registry != null && bundle.getEntry("plugin.xml") != null && bundle.getState() != Bundle.UNINSTALLED) {
			IContributor contributor = ContributorFactoryOSGi.createContributor(bundle);
			if (registry.getExtensions(contributor).length == 0 && registry.getExtensionPoints(contributor).length == 0) {
				return NLS.bind(Messages.Dropins_noExtensions, jar);
			}
		}
		return null;
	}

	/** Why a bundle does not resolve, in the words of the framework, which has them only when it is made to try. */
	private static String reason(Bundle bundle) {
		try {
			bundle.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
			return bundle.getSymbolicName();
		} catch (BundleException e) {
			return String.valueOf(e.getMessage()).strip().replaceAll("\\s+", " ");
		}
	}
}
