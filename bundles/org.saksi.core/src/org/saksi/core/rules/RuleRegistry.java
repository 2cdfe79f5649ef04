package org.saksi.core.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.saksi.core.extensions.Contributions;

/**
 * The rules that are contributed to the extension point {@code org.saksi.core.rules}, V1 to V20 among them. A contribution
 * that cannot be used is logged and left out.
 */
public final class RuleRegistry {

	/** The extension point. */
	public static final String EXTENSION_POINT = "org.saksi.core.rules";

	private final Map<String, RuleInfo> rules = new LinkedHashMap<>();
	private final Consumer<IStatus> log;

	private RuleRegistry(List<RuleInfo> contributed, Consumer<IStatus> log) {
		this.log = log;
		for (RuleInfo info : contributed) {
			RuleInfo first = rules.putIfAbsent(info.id(), info);
			if (first != null) {
				log.accept(Status
						.error(NLS.bind(Messages.RuleRegistry_duplicate, info.id(), info.contributor() + ", " + first.contributor())));
			}
		}
	}

	/** The rules of the running platform; none outside of OSGi. */
	public static RuleRegistry get() {
		IExtensionRegistry registry = Platform.getExtensionRegistry();
		return registry == null ? of(List.of()) : read(registry, Contributions.LOG);
	}

	/** Exactly these rules; of two with one id the first counts. What goes wrong is not logged. */
	public static RuleRegistry of(List<RuleInfo> rules) {
		return of(rules, status -> {
		});
	}

	/** Exactly these rules; what goes wrong is given to {@code log}. */
	public static RuleRegistry of(List<RuleInfo> rules, Consumer<IStatus> log) {
		return new RuleRegistry(rules, log);
	}

	/** The rules of an extension registry. */
	public static RuleRegistry read(IExtensionRegistry registry, Consumer<IStatus> log) {
		List<RuleInfo> found = new ArrayList<>();
		for (IConfigurationElement element : Contributions.elements(registry, EXTENSION_POINT, "rule")) {
			RuleInfo info = read(element, log);
			if (info != null) {
				found.add(info);
			}
		}
		return new RuleRegistry(found, log);
	}

	private static RuleInfo read(IConfigurationElement element, Consumer<IStatus> log) {
		String contributor = element.getContributor().getName();
		String id = element.getAttribute("id");
		Severity severity = Severity.of(element.getAttribute("severity"));
		if (id == null || severity == null) {
			log.accept(Status.error(NLS.bind(Messages.RuleRegistry_incomplete, id, contributor)));
			return null;
		}
		try {
			if (!(element.createExecutableExtension("class") instanceof Rule rule)) {
				log.accept(Status.error(NLS.bind(Messages.RuleRegistry_noRule, id, contributor)));
				return null;
			}
			String name = element.getAttribute("name");
			return new RuleInfo(id, name == null ? id : name, element.getAttribute("description"), severity, contributor,
					rule);
		} catch (CoreException | RuntimeException | LinkageError e) {
			log.accept(Status.error(NLS.bind(Messages.RuleRegistry_failed, id, contributor), e));
			return null;
		}
	}

	/** @return all rules, ours first */
	public List<RuleInfo> rules() {
		return List.copyOf(rules.values());
	}

	/** @return the rule of the id, or {@code null} */
	public RuleInfo rule(String id) {
		return rules.get(id);
	}

	/** Where to report what goes wrong with a rule. */
	Consumer<IStatus> log() {
		return log;
	}
}
