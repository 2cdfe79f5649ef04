package org.saksi.core.formats.mapping;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Bundle;
import org.saksi.core.CorpusException;
import org.saksi.core.extensions.Contributions;

/** Ready mappings: those shipped and those of plug-ins, contributed to the extension point {@code org.saksi.core.mappings}. */
public final class MappingRegistry {

	/** The extension point. */
	public static final String EXTENSION_POINT = "org.saksi.core.mappings";

	/** Opens the file of a mapping. */
	@FunctionalInterface
	public interface Content {
		/** @throws IOException if it cannot be opened */
		InputStream open() throws IOException;
	}

	/**
	 * A mapping that is offered.
	 *
	 * @param id          name for {@code --mapping}
	 * @param name        localized
	 * @param description localized, or {@code null}
	 * @param formats     ids of the formats that it is for
	 * @param file        what to name in errors
	 * @param content     the mapping file
	 */
	public record Entry(String id, String name, String description, List<String> formats, Path file, Content content) {
	}

	private final Map<String, Entry> entries = new LinkedHashMap<>();

	private MappingRegistry(List<Entry> contributed) {
		contributed.forEach(entry -> entries.putIfAbsent(entry.id(), entry));
	}

	/** The mappings of the running platform; none outside of OSGi. */
	public static MappingRegistry get() {
		IExtensionRegistry registry = Platform.getExtensionRegistry();
		return registry == null ? of(List.of()) : read(registry, Contributions.LOG);
	}

	/** Exactly these mappings; of two with one id the first counts. */
	public static MappingRegistry of(List<Entry> entries) {
		return new MappingRegistry(entries);
	}

	/** The mappings of a registry. A contribution that lacks something is logged and left out. */
	public static MappingRegistry read(IExtensionRegistry registry, Consumer<IStatus> log) {
		List<Entry> found = new java.util.ArrayList<>();
		for (IConfigurationElement element : Contributions.elements(registry, EXTENSION_POINT, "mapping")) {
			String contributor = element.getContributor().getName();
			String id = element.getAttribute("id");
			String file = element.getAttribute("file");
			if (id == null || file == null) {
				log.accept(Status.error(NLS.bind(Messages.MappingRegistry_incomplete, contributor)));
				continue;
			}
			String name = element.getAttribute("name");
			String formats = element.getAttribute("formats");
			found.add(new Entry(id, name == null ? id : name, element.getAttribute("description"),
					formats == null ? List.of() : Arrays.stream(formats.split("[,\\s]+")).filter(f -> !f.isEmpty()).toList(),
					Path.of(contributor, file), () -> open(contributor, file)));
		}
		return new MappingRegistry(found);
	}

	private static InputStream open(String contributor, String file) throws IOException {
		Bundle bundle = Platform.getBundle(contributor);
		URL url = bundle == null ? null : bundle.getEntry(file);
		if (url == null) {
			throw new FileNotFoundException(file);
		}
		return url.openStream();
	}

	/** @return what is offered, in the order of contribution */
	public List<Entry> entries() {
		return List.copyOf(entries.values());
	}

	/** @return what is offered for a format */
	public List<Entry> entries(String format) {
		return entries.values().stream().filter(e -> e.formats().isEmpty() || e.formats().contains(format)).toList();
	}

	/** @return whether a mapping has the id */
	public boolean has(String id) {
		return entries.containsKey(id);
	}

	/**
	 * Reads a ready mapping.
	 *
	 * @throws CorpusException if none has the id, or its file cannot be used
	 */
	public Mapping load(String id) throws CorpusException {
		Entry entry = entries.get(id);
		if (entry == null) {
			throw new CorpusException(NLS.bind(Messages.MappingRegistry_unknown, id, String.join(", ", entries.keySet())));
		}
		try (InputStream in = entry.content().open()) {
			return MappingFiles.read(in.readAllBytes(), entry.file());
		} catch (IOException e) {
			throw new CorpusException(NLS.bind(Messages.MappingFiles_unreadable, e.toString()), entry.file(), 0, e);
		}
	}

	/**
	 * The mapping that an import or export asks for.
	 *
	 * @param nameOrFile id of a ready mapping or a mapping file; {@code null}: {@link Mapping#AUTOMATIC}
	 * @param format     the format that is to follow it
	 * @throws CorpusException if there is neither, the file cannot be used, or it is made for other formats
	 */
	public Mapping resolve(Path nameOrFile, String format) throws CorpusException {
		if (nameOrFile == null) {
			return Mapping.AUTOMATIC;
		}
		boolean ready = has(nameOrFile.toString()) && !Files.isRegularFile(nameOrFile);
		Mapping mapping = ready || !Files.isRegularFile(nameOrFile) ? load(nameOrFile.toString())
				: MappingFiles.read(nameOrFile);
		if (!mapping.isFor(format)) {
			throw new CorpusException(NLS.bind(Messages.MappingRegistry_otherFormat, format, String.join(", ", mapping.formats())),
					ready ? null : nameOrFile, 0, null);
		}
		return mapping;
	}
}
