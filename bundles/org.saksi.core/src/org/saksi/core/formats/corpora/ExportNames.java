package org.saksi.core.formats.corpora;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.saksi.core.files.Ids;

/**
 * Names of files and folders that an export writes, from ids and names that come from strangers: as they are where every system can
 * have them, else percent-encoded; never a path, and no two that differ only in case.
 */
public final class ExportNames {

	private final Map<String, String> names = new HashMap<>();
	private final Set<String> taken = new HashSet<>();

	/**
	 * The name for an id; always the same for the same.
	 *
	 * @param kind of what it is the id; names of different kinds may be the same
	 */
	public String of(String kind, String id) {
		return names.computeIfAbsent(kind + '\n' + id, key -> {
			boolean plain = id.matches("[\\p{L}\\p{N}_-][\\p{L}\\p{N} ._-]{0,150}") && !id.endsWith(".") && !id.endsWith(" ");
			String name = plain && !Ids.isReserved(id) ? id : Ids.encode(id);
			String free = name;
			for (int i = 2; !taken.add(kind + '\n' + free.toLowerCase(Locale.ROOT)); i++) {
				free = name + '~' + i;
			}
			return free;
		});
	}

	/** @return the id that a name from {@link #of} stands for; any other name as it is */
	public static String id(String name) {
		String id = name.indexOf('%') < 0 ? null : Ids.decode(name);
		return id == null ? name : id;
	}
}
