package org.saksi.core.formats;

import java.nio.file.Path;
import java.util.Map;

/**
 * How to import.
 *
 * @param annotator whose layers and registry entries unnamed ones become, or {@code null}
 * @param mapping   a mapping file or the id of a ready mapping, see {@link org.saksi.core.formats.mapping.MappingRegistry#resolve}; or {@code null}
 * @param replace   replace articles that are there already with other content
 * @param values    further options of the format by name, e.g. {@code charset}
 */
public record ImportOptions(String annotator, Path mapping, boolean replace, Map<String, String> values) {

	/** No annotator, no mapping, nothing replaced. */
	public static final ImportOptions DEFAULT = new ImportOptions(null, null, false, Map.of());

	/** Keeps an unmodifiable copy of the values. */
	public ImportOptions {
		values = Map.copyOf(values);
	}
}
