package org.saksi.core.scheme;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
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
import org.saksi.model.scheme.Scheme;

/**
 * The schemes that are offered for a new corpus: those shipped ({@code claims polnear dna fnc}) and those of plug-ins, both
 * contributed to the extension point {@code org.saksi.core.schemes}. Files are read when a scheme is asked for.
 */
public final class SchemeRegistry {

	/** The extension point. */
	public static final String EXTENSION_POINT = "org.saksi.core.schemes";

	/** The scheme that is meant where none is named. */
	public static final String DEFAULT = "claims";

	/** Opens the file of a scheme. */
	@FunctionalInterface
	public interface Content {
		/** @throws IOException if it cannot be opened */
		InputStream open() throws IOException;
	}

	/**
	 * A scheme that is offered.
	 *
	 * @param id          name for {@code saksi new --scheme}, the id of the scheme in the file
	 * @param name        localized
	 * @param description localized, or {@code null}
	 * @param file        what to name in errors
	 * @param content     the scheme file
	 */
	public record Entry(String id, String name, String description, Path file, Content content) {
	}

	private final Map<String, Entry> entries = new LinkedHashMap<>();

	private SchemeRegistry(List<Entry> contributed, Consumer<IStatus> log) {
		for (Entry entry : contributed) {
			if (entries.putIfAbsent(entry.id(), entry) != null) {
				log.accept(Status.error(NLS.bind(Messages.SchemeRegistry_duplicate, entry.id(), entry.file())));
			}
		}
	}

	/** The schemes of the running platform; none outside of OSGi. */
	public static SchemeRegistry get() {
		IExtensionRegistry registry = Platform.getExtensionRegistry();
		return registry == null ? of(List.of()) : read(registry, SchemeRegistry::find, Contributions.LOG);
	}

	/** Exactly these schemes; of two with one id the first counts. */
	public static SchemeRegistry of(List<Entry> entries) {
		return new SchemeRegistry(entries, status -> {
		});
	}

	/**
	 * The schemes of a registry. A contribution that lacks something is logged and left out.
	 *
	 * @param files finds the file of a contributor: its symbolic name and the path in it to a URL, or {@code null}
	 */
	public static SchemeRegistry read(IExtensionRegistry registry, BiFunction<String, String, URL> files,
			Consumer<IStatus> log) {
		List<Entry> found = new ArrayList<>();
		for (IConfigurationElement element : Contributions.elements(registry, EXTENSION_POINT, "scheme")) {
			String id = element.getAttribute("id");
			String file = element.getAttribute("file");
			if (id == null || file == null) {
				log.accept(Status.error(NLS.bind(Messages.SchemeRegistry_incomplete, element.getContributor().getName())));
				continue;
			}
			String contributor = element.getContributor().getName();
			String name = element.getAttribute("name");
			found.add(new Entry(id, name == null ? id : name, element.getAttribute("description"),
					Path.of(contributor, file), () -> open(files.apply(contributor, file), file)));
		}
		return new SchemeRegistry(found, log);
	}

	private static InputStream open(URL url, String file) throws IOException {
		if (url == null) {
			throw new FileNotFoundException(file);
		}
		return url.openStream();
	}

	private static URL find(String contributor, String file) {
		Bundle bundle = Platform.getBundle(contributor);
		return bundle == null ? null : bundle.getEntry(file);
	}

	/** @return what is offered: the shipped schemes first, in the order of their contribution */
	public List<Entry> entries() {
		return List.copyOf(entries.values());
	}

	/** @return the ids of {@link #entries()} */
	public List<String> ids() {
		return List.copyOf(entries.keySet());
	}

	/**
	 * Reads a scheme.
	 *
	 * @return a new copy, not contained in a resource
	 * @throws CorpusException if no scheme has the id, or its file cannot be used
	 */
	public Scheme load(String id) throws CorpusException {
		Entry entry = entries.get(id);
		if (entry == null) {
			throw new CorpusException(NLS.bind(Messages.SchemeRegistry_unknown, id, String.join(", ", entries.keySet())));
		}
		try (InputStream in = entry.content().open()) {
			return SchemeFiles.load(in, entry.file());
		} catch (IOException e) {
			throw SchemeFiles.unreadable(entry.file(), e);
		}
	}

	/**
	 * Reads the scheme of an id or, where no scheme has it, the scheme file of that path.
	 *
	 * @throws CorpusException if there is neither, or the file cannot be used
	 */
	public Scheme loadIdOrFile(String idOrFile) throws CorpusException {
		if (entries.containsKey(idOrFile)) {
			return load(idOrFile);
		}
		Path file = Path.of(idOrFile);
		if (!Files.isRegularFile(file)) {
			return load(idOrFile);
		}
		return SchemeFiles.load(file);
	}
}
