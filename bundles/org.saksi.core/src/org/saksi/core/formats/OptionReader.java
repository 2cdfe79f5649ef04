package org.saksi.core.formats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.saksi.core.extensions.Contributions;

/** Reads the options that formats declare, and the lists of choices that several formats can share. */
final class OptionReader {

	private final Consumer<IStatus> log;
	private final Map<String, List<Format.Choice>> choices = new HashMap<>();

	/** Reads the lists of choices; of two with one id the first counts. */
	OptionReader(IExtensionRegistry registry, Consumer<IStatus> log) {
		this.log = log;
		for (IConfigurationElement list : Contributions.elements(registry, FormatRegistry.EXTENSION_POINT, "choices")) {
			String id = id(list, list);
			if (id != null) {
				choices.putIfAbsent(id, choices(list));
			}
		}
	}

	private List<Format.Choice> choices(IConfigurationElement list) {
		List<Format.Choice> found = new ArrayList<>();
		for (IConfigurationElement each : list.getChildren("choice")) {
			String id = id(each, list);
			if (id != null) {
				found.add(new Format.Choice(id, Objects.requireNonNullElse(each.getAttribute("name"), id),
						Objects.requireNonNullElse(each.getAttribute("description"), "")));
			}
		}
		return found;
	}

	/** The id of an element; {@code null}, and logged, if it has none. */
	private String id(IConfigurationElement element, IConfigurationElement owner) {
		String id = element.getAttribute("id");
		if (id == null) {
			log.accept(Status.error(NLS.bind(Messages.FormatRegistry_option, owner.getAttribute("id"),
					element.getContributor().getName())));
		}
		return id;
	}

	/** @return the options that a contribution declares; one without an id is logged and left out */
	List<Format.Option> of(IConfigurationElement element) {
		List<Format.Option> options = new ArrayList<>();
		for (IConfigurationElement each : element.getChildren("option")) {
			String id = id(each, element);
			if (id != null) {
				options.add(new Format.Option(id, Objects.requireNonNullElse(each.getAttribute("name"), id),
						Objects.requireNonNullElse(each.getAttribute("description"), ""),
						Format.OptionType.of(each.getAttribute("type")),
						Objects.requireNonNullElse(each.getAttribute("default"), ""),
						choices.getOrDefault(Objects.requireNonNullElse(each.getAttribute("choices"), ""), List.of())));
			}
		}
		return options;
	}
}
