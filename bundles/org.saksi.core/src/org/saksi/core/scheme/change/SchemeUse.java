package org.saksi.core.scheme.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.saksi.core.CorpusException;
import org.saksi.core.files.Layout;
import org.saksi.core.scheme.AttributeValues;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.team.Visibility;
import org.saksi.model.base.Versioned;
import org.saksi.model.registry.Registry;
import org.saksi.model.scheme.Base;
import org.saksi.model.scheme.MarkType;
import org.saksi.model.scheme.Scheme;

/**
 * One use of a tag: what has it, and where. Used to say which uses a migration is about.
 *
 * @param file       relative to the corpus
 * @param article    {@code null} in a registry
 * @param annotator  {@code null} in the article itself
 * @param item       id of the mark, or what people know it by
 * @param occurrence the how many-th of what goes by this name in the file, from 0; marks have names of their own
 * @param quote      its text; {@code null} without one
 */
public record SchemeUse(String file, String article, String annotator, String item, int occurrence, String quote) {

	/** What makes a use that one. */
	private record Key(String file, String item, int occurrence) {
	}

	/** @return whether somebody sees it: it is in an article itself, a registry, or a layer that is not hidden */
	public boolean isSeen(Visibility visible) {
		return article == null || annotator == null || visible.sees(annotator);
	}

	/**
	 * Finds all uses of a tag; reads files that can have it. For any thread but that of the models.
	 *
	 * @param scheme a copy of the scheme
	 * @return in the order of the articles; registries last
	 */
	public static List<SchemeUse> all(CorpusStore store, Scheme scheme, SchemePath tag, IProgressMonitor monitor) throws CorpusException {
		SchemeIndex index = new SchemeIndex(scheme);
		MarkType type = index.type(tag.type());
		boolean zone = type != null && type.getBase() == Base.ZONE;
		List<SchemeUse> all = new ArrayList<>();
		StoredFiles files = new StoredFiles(store);
		files.visit(!zone, zone, Set.of(tag.tag()), (where, root) -> add(all, where, root, index, tag), monitor);
		for (Registry registry : files.registries()) {
			String file = Layout.registry(registry.getAnnotator());
			add(all, new StoredFiles.Where(file, null, registry.getAnnotator()), registry, index, tag);
		}
		return all;
	}

	private static void add(List<SchemeUse> all, StoredFiles.Where where, Versioned root, SchemeIndex index, SchemePath tag) {
		Map<String, Integer> names = new HashMap<>();
		for (Holder holder : Holders.of(root, index)) {
			int occurrence = names.merge(holder.name(), 1, Integer::sum) - 1;
			String value = tag.type().equals(holder.type()) ? holder.get(tag.attribute()) : null;
			if (value != null && (value.equals(tag.tag()) || AttributeValues.split(value).contains(tag.tag()))) {
				all.add(new SchemeUse(where.file(), where.article(), where.annotator(), holder.name(), occurrence,
						holder.span() == null ? null : holder.span().quote()));
			}
		}
	}

	private static Key key(SchemeUse use) {
		return new Key(use.file, use.item, use.occurrence);
	}

	/** @return what is among the chosen uses of the file, in the order of the file */
	static Chosen chosen(List<SchemeUse> uses) {
		Set<Key> keys = new HashSet<>();
		uses.forEach(use -> keys.add(key(use)));
		return (file, holders) -> {
			Map<String, Integer> names = new HashMap<>();
			return holders.stream()
					.filter(holder -> keys.contains(new Key(file, holder.name(), names.merge(holder.name(), 1, Integer::sum) - 1))).toList();
		};
	}

	/** Says what in a file a migration is about. */
	interface Chosen {

		/** Everything. */
		Chosen ALL = (file, holders) -> holders;

		/** @return those of the holders of a file that it is about */
		List<Holder> in(String file, List<Holder> holders);
	}
}
