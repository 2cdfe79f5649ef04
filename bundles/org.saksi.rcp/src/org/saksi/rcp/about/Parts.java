package org.saksi.rcp.about;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;

/** The bundles that run here, with their licences. */
public final class Parts {

	/** Where licences are listed by the longest beginning of a bundle's name. */
	private static final String NOTICES = "notices.properties"; //$NON-NLS-1$

	/**
	 * A bundle.
	 *
	 * @param name    its symbolic name
	 * @param version without qualifier
	 * @param licence its SPDX name, or {@code null} if nobody has listed it
	 */
	public record Part(String name, String version, String licence) {
	}

	private Parts() {
	}

	/** @return the bundles of this program, sorted by name */
	public static List<Part> all() {
		Properties notices = new Properties();
		try (InputStream in = Parts.class.getResourceAsStream(NOTICES)) {
			notices.load(in);
		} catch (IOException e) {
			throw new IllegalStateException(NOTICES, e);
		}
		List<Part> parts = new ArrayList<>();
		for (Bundle bundle : FrameworkUtil.getBundle(Parts.class).getBundleContext().getBundles()) {
			String name = bundle.getSymbolicName();
			if (name != null) {
				var version = bundle.getVersion();
				parts.add(new Part(name, version.getMajor() + "." + version.getMinor() + "." + version.getMicro(), //$NON-NLS-1$ //$NON-NLS-2$
						licence(name, bundle.getHeaders().get(Constants.BUNDLE_LICENSE), notices)));
			}
		}
		parts.sort(Comparator.comparing(Part::name));
		return parts;
	}

	/** What we have listed, else what the bundle says itself. */
	static String licence(String name, String header, Properties notices) {
		for (String key = name; !key.isEmpty(); key = key.substring(0, Math.max(0, key.lastIndexOf('.')))) {
			if (notices.containsKey(key)) {
				return notices.getProperty(key);
			}
		}
		return header == null ? null : spdx(header);
	}

	private static String spdx(String header) {
		String lower = header.toLowerCase(Locale.ROOT);
		if (lower.contains("apache") && lower.contains("2.0")) { //$NON-NLS-1$ //$NON-NLS-2$
			return "Apache-2.0"; //$NON-NLS-1$
		}
		if (lower.contains("epl-2.0") || lower.contains("epl-v20")) { //$NON-NLS-1$ //$NON-NLS-2$
			return "EPL-2.0"; //$NON-NLS-1$
		}
		return lower.contains("/mit") || lower.startsWith("mit") ? "MIT" : header; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
