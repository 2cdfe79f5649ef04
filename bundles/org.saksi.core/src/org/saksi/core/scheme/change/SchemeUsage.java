package org.saksi.core.scheme.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.saksi.core.CorpusException;
import org.saksi.core.scheme.AttributeValues;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.team.Visibility;
import org.saksi.model.base.Versioned;
import org.saksi.model.registry.Registry;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Scheme;

/** How often each mark type, attribute and tag of a scheme is used, in all layers, articles and registries. */
public final class SchemeUsage {

	/**
	 * A use.
	 *
	 * @param article   {@code null} in a registry
	 * @param annotator {@code null} in the article itself
	 * @param item      id of the mark, or what people know it by
	 * @param quote     its text; {@code null} without one
	 */
	public record Place(String article, String annotator, String item, String quote) {
	}

	/**
	 * How often something is used.
	 *
	 * @param items    marks, zones, hops or entries
	 * @param articles articles that have them; entries of registries are in none
	 * @param first    the first of them, at most {@link #FIRST}
	 */
	public record Count(int items, int articles, List<Place> first) {

		/** Not used at all. */
		public static final Count NONE = new Count(0, 0, List.of());

		/** @return the same numbers, without places in layers that somebody does not see */
		public Count seen(Visibility visible) {
			return new Count(items, articles, first.stream()
					.filter(place -> place.article() == null || place.annotator() == null || visible.sees(place.annotator())).toList());
		}
	}

	/** How many places are kept. */
	public static final int FIRST = 200;

	private static final class Counter {
		private int items;
		private int articles;
		private String last = "";
		private final List<Place> first = new ArrayList<>();
	}

	private final Map<SchemePath, Counter> counters = new HashMap<>();
	private final Scheme scheme;
	private final SchemeIndex index;

	private SchemeUsage(Scheme scheme) {
		this.scheme = scheme;
		index = new SchemeIndex(scheme);
	}

	/**
	 * Counts all uses; reads every layer and article. For any thread but that of the models.
	 *
	 * @param scheme a copy of the scheme
	 */
	public static SchemeUsage count(CorpusStore store, Scheme scheme, IProgressMonitor monitor) throws CorpusException {
		SchemeUsage usage = new SchemeUsage(scheme);
		StoredFiles files = new StoredFiles(store);
		files.visit(true, true, Set.of(), usage::add, monitor);
		usage.addRegistries(files);
		return usage;
	}

	/**
	 * Counts the uses of one thing; reads only files that can have it.
	 *
	 * @param scheme a copy of the scheme
	 */
	public static Count of(CorpusStore store, Scheme scheme, SchemePath path, IProgressMonitor monitor) throws CorpusException {
		SchemeUsage usage = new SchemeUsage(scheme);
		StoredFiles files = new StoredFiles(store);
		Set<String> words = path.tag() != null ? Set.of(path.tag()) : Set.of();
		boolean zone = usage.index.type(path.type()) != null && usage.index.type(path.type()).getBase() == org.saksi.model.scheme.Base.ZONE;
		files.visit(!zone, zone, words, usage::add, monitor);
		usage.addRegistries(files);
		return usage.count(path);
	}

	/** Counts the uses of one thing in what is open, and in the registries. */
	static Count inMemory(CorpusStore store, Scheme scheme, SchemePath path) {
		SchemeUsage usage = new SchemeUsage(scheme);
		store.openSessions().forEach(session -> {
			String article = session.article().getId();
			usage.add(new StoredFiles.Where("", article, session.annotator()), session.layer());
			usage.add(new StoredFiles.Where("", article, null), session.article());
		});
		usage.addRegistries(new StoredFiles(store));
		return usage.count(path);
	}

	private void addRegistries(StoredFiles files) {
		for (Registry registry : files.registries()) {
			add(new StoredFiles.Where("", null, registry.getAnnotator()), registry);
		}
	}

	private void add(StoredFiles.Where where, Versioned root) {
		for (Holder holder : Holders.of(root, index)) {
			if (holder.type() == null) {
				continue;
			}
			count(new SchemePath(holder.type(), null, null), where, holder);
			for (String attribute : holder.attributes()) {
				SchemePath path = new SchemePath(holder.type(), attribute, null);
				count(path, where, holder);
				AttributeType type = SchemeIndex.attribute(index.type(holder.type()), attribute);
				String value = holder.get(attribute);
				if (type != null && !type.getTags().isEmpty() && value != null) {
					for (String tag : type.isMany() ? AttributeValues.split(value) : List.of(value)) {
						count(new SchemePath(holder.type(), attribute, tag), where, holder);
					}
				}
			}
		}
	}

	private void count(SchemePath path, StoredFiles.Where where, Holder holder) {
		Counter counter = counters.computeIfAbsent(path, p -> new Counter());
		counter.items++;
		if (where.article() != null && !where.article().equals(counter.last)) {
			counter.articles++;
			counter.last = where.article();
		}
		if (counter.first.size() < FIRST) {
			counter.first.add(new Place(where.article(), where.annotator(), holder.name(),
					holder.span() == null ? null : holder.span().quote()));
		}
	}

	/** @return the scheme that was counted */
	public Scheme scheme() {
		return scheme;
	}

	/** @return how often something is used */
	public Count count(SchemePath path) {
		Counter counter = counters.get(path);
		return counter == null ? Count.NONE : new Count(counter.items, counter.articles, List.copyOf(counter.first));
	}
}
