package org.saksi.core.formats;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.saksi.core.extensions.Contributions;

/**
 * The formats that are contributed to the extension point {@code org.saksi.core.formats}, by id. A contribution that lacks
 * something is logged and left out; a class that cannot be made is found out when it is asked for.
 */
public final class FormatRegistry {

	/** The extension point. */
	public static final String EXTENSION_POINT = "org.saksi.core.formats";

	private static FormatRegistry platform;

	private final Map<String, Format> importers = new TreeMap<>();
	private final Map<String, Format> exporters = new TreeMap<>();
	private final Consumer<IStatus> log;
	private OptionReader options;

	private FormatRegistry(Consumer<IStatus> log) {
		this.log = log;
	}

	/** The formats of the running platform; none outside of OSGi. */
	public static synchronized FormatRegistry get() {
		if (platform == null) {
			IExtensionRegistry registry = Platform.getExtensionRegistry();
			platform = registry == null ? of(List.of(), List.of()) : read(registry, Contributions.LOG);
		}
		return platform;
	}

	/** Exactly these formats; of two with one id the first counts. */
	public static FormatRegistry of(List<Format> importers, List<Format> exporters) {
		FormatRegistry formats = new FormatRegistry(status -> {
			// two of one id in a test or a program's own list are no news to anyone
		});
		importers.forEach(format -> formats.importers.putIfAbsent(format.id(), format));
		exporters.forEach(format -> formats.exporters.putIfAbsent(format.id(), format));
		return formats;
	}

	/** The formats of an extension registry. */
	public static FormatRegistry read(IExtensionRegistry registry, Consumer<IStatus> log) {
		FormatRegistry formats = new FormatRegistry(log);
		formats.options = new OptionReader(registry, log);
		for (IConfigurationElement element : Contributions.elements(registry, EXTENSION_POINT, "importer")) {
			formats.add(formats.importers, element, Importer.class);
		}
		for (IConfigurationElement element : Contributions.elements(registry, EXTENSION_POINT, "exporter")) {
			formats.add(formats.exporters, element, Exporter.class);
		}
		return formats;
	}

	private <T> void add(Map<String, Format> formats, IConfigurationElement element, Class<T> type) {
		String contributor = element.getContributor().getName();
		String id = element.getAttribute("id");
		if (id == null || element.getAttribute("class") == null) {
			log.accept(Status.error(NLS.bind(Messages.FormatRegistry_incomplete, id, contributor)));
			return;
		}
		String name = element.getAttribute("name") == null ? id : element.getAttribute("name");
		String description = element.getAttribute("description") == null ? "" : element.getAttribute("description");
		List<String> extensions = element.getAttribute("extensions") == null ? List.of()
				: Arrays.stream(element.getAttribute("extensions").split("[,\\s]+")).filter(e -> !e.isEmpty()).toList();
		Format format;
		if (type == Importer.class) {
			Supplier<Importer> maker = () -> (Importer) make(element, id, type);
			format = Format.importer(id, name, description, extensions, maker);
		} else {
			boolean folder = Boolean.parseBoolean(element.getAttribute("folder"));
			Supplier<Exporter> maker = () -> (Exporter) make(element, id, type);
			format = Format.exporter(id, name, description, extensions, folder, maker);
		}
		if (formats.putIfAbsent(id, format.withOptions(options.of(element))) != null) {
			log.accept(Status.error(NLS.bind(Messages.FormatRegistry_duplicate, id, contributor)));
		}
	}

	private <T> T make(IConfigurationElement element, String id, Class<T> type) {
		String contributor = element.getContributor().getName();
		try {
			Object made = element.createExecutableExtension("class");
			if (type.isInstance(made)) {
				return type.cast(made);
			}
			log.accept(Status.error(NLS.bind(Messages.FormatRegistry_otherType,
					new Object[] { id, contributor, type.getName() })));
		} catch (CoreException | RuntimeException | LinkageError e) {
			log.accept(Status.error(NLS.bind(Messages.FormatRegistry_failed, id, contributor), e));
		}
		return null;
	}

	/** @return the importers, by id */
	public List<Format> importers() {
		return List.copyOf(importers.values());
	}

	/** @return the exporters, by id */
	public List<Format> exporters() {
		return List.copyOf(exporters.values());
	}

	/** @return the importer of the id, or {@code null} */
	public Format importer(String id) {
		return importers.get(id);
	}

	/** @return the exporter of the id, or {@code null} */
	public Format exporter(String id) {
		return exporters.get(id);
	}

	/** @return ids of the importers, ordered */
	public List<String> importerIds() {
		return List.copyOf(importers.keySet());
	}

	/** @return ids of the exporters, ordered */
	public List<String> exporterIds() {
		return List.copyOf(exporters.keySet());
	}

	/** @return localized name of an importer; the id itself if there is none of it */
	public String importerName(String id) {
		return importers.containsKey(id) ? importers.get(id).name() : id;
	}

	/** @return localized name of an exporter; the id itself if there is none of it */
	public String exporterName(String id) {
		return exporters.containsKey(id) ? exporters.get(id).name() : id;
	}

	/** @return the extension to propose for what an exporter writes, without dot; empty for a folder */
	public String exporterExtension(String id) {
		Format format = exporters.get(id);
		return format == null || format.isFolder() || format.extensions().isEmpty() ? "" : format.extensions().get(0);
	}

	/**
	 * How sure an importer is that it can read a source.
	 *
	 * @param confidence 1 (a guess) to 100 (certain)
	 */
	public record Match(Format format, int confidence) {
	}

	/** @return the importer that is surest, the first by id of equals; {@code null} if none can read the source */
	public Format detect(ImportSource source) throws IOException {
		Match match = match(source);
		return match == null ? null : match.format();
	}

	/** @return the importer that is surest and how sure it is, see {@link #detect}; {@code null} if none can read the source */
	public Match match(ImportSource source) throws IOException {
		Match best = null;
		for (Format format : importers.values()) {
			Importer importer = format.importer();
			int confidence = 0;
			try {
				confidence = importer == null ? 0 : importer.detect(source);
			} catch (RuntimeException | LinkageError e) {
				log.accept(Status.error(NLS.bind(Messages.FormatRegistry_detectFailed, format.id(), source), e));
			}
			if (confidence > (best == null ? 0 : best.confidence())) {
				best = new Match(format, confidence);
			}
		}
		return best;
	}
}
