package org.saksi.core.rules.fix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.saksi.core.extensions.Contributions;
import org.saksi.core.rules.Finding;
import org.saksi.core.rules.RuleContext;
import org.saksi.core.rules.RuleRegistry;

/**
 * The fixes that are contributed to the extension point {@code org.saksi.core.rules}, ours before others. A contribution that
 * cannot be used is logged and left out; so is a provider that throws, as long as its registry lives. Safe for several threads.
 */
public final class FixRegistry {

	private record Contribution(FixProvider provider, String contributor) {
	}

	private static final class Holder {
		static final FixRegistry STANDARD = read(Platform.getExtensionRegistry(), Contributions.LOG);
	}

	private final Map<String, List<Contribution>> providers = new HashMap<>();
	private final Set<FixProvider> broken = ConcurrentHashMap.newKeySet();
	private final Consumer<IStatus> log;

	private FixRegistry(Consumer<IStatus> log) {
		this.log = log;
	}

	/** The fixes of the running platform. */
	public static FixRegistry get() {
		return Holder.STANDARD;
	}

	/** The fixes of an extension registry; what goes wrong is given to {@code log}. */
	public static FixRegistry read(IExtensionRegistry registry, Consumer<IStatus> log) {
		FixRegistry fixes = new FixRegistry(log);
		for (IConfigurationElement element : Contributions.elements(registry, RuleRegistry.EXTENSION_POINT, "fix")) {
			fixes.add(element);
		}
		return fixes;
	}

	private void add(IConfigurationElement element) {
		String contributor = element.getContributor().getName();
		String rule = element.getAttribute("rule");
		if (rule == null) {
			log.accept(Status.error(NLS.bind(Messages.FixRegistry_noRule, contributor)));
			return;
		}
		try {
			if (element.createExecutableExtension("class") instanceof FixProvider provider) {
				providers.computeIfAbsent(rule, r -> new ArrayList<>()).add(new Contribution(provider, contributor));
			} else {
				log.accept(Status.error(NLS.bind(Messages.FixRegistry_noProvider, rule, contributor)));
			}
		} catch (CoreException | RuntimeException | LinkageError e) {
			log.accept(Status.error(NLS.bind(Messages.FixRegistry_failed, rule, contributor), e));
		}
	}

	/** @return whether fixes may be proposed for findings of a rule */
	public boolean hasFixes(String rule) {
		return providers.containsKey(rule);
	}

	/** @return what mends the finding, best first; of two with one id the first */
	public List<Fix> fixes(Finding finding, RuleContext context) {
		List<Fix> all = new ArrayList<>();
		for (Contribution each : providers.getOrDefault(finding.rule(), List.of())) {
			if (!broken.contains(each.provider())) {
				for (Fix fix : propose(each, finding, context)) {
					if (all.stream().noneMatch(other -> other.id().equals(fix.id()))) {
						all.add(fix);
					}
				}
			}
		}
		return all;
	}

	private List<Fix> propose(Contribution from, Finding finding, RuleContext context) {
		List<Fix> found = new ArrayList<>();
		try {
			from.provider().propose(finding, context, found::add);
			return found;
		} catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
			if (broken.add(from.provider())) {
				log.accept(Status.error(NLS.bind(Messages.FixRegistry_threw, finding.rule(), from.contributor()), e));
			}
			return List.of();
		}
	}

	/** Logs what a fix threw when it was applied. */
	void threw(Fix fix, Throwable problem) {
		log.accept(Status.error(NLS.bind(Messages.Fix_threw, fix.label()), problem));
	}
}
