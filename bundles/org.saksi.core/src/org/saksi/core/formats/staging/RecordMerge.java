package org.saksi.core.formats.staging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;
import org.saksi.core.formats.Report;
import org.saksi.core.store.Batch;
import org.saksi.core.store.CorpusStore;
import org.saksi.model.base.Identified;
import org.saksi.model.corpus.Annotator;
import org.saksi.model.corpus.Corpus;
import org.saksi.model.corpus.Split;
import org.saksi.model.corpus.Story;
import org.saksi.model.corpus.Utterance;
import org.saksi.model.registry.ClaimLink;
import org.saksi.model.registry.Registry;

/**
 * Merges a corpus record and registry entries that were imported into those that are there. New entries are added; lists of
 * articles and claims are united; an entry that is there with other content refuses the whole record unless it may replace.
 * An empty corpus takes over name and language, licence and description too.
 */
final class RecordMerge {

	private final CorpusStore store;
	private final Batch batch;
	private final boolean replace;
	private final Report report;
	private final List<Runnable> changes = new ArrayList<>();
	private final List<String> conflicts = new ArrayList<>();
	private boolean changed;

	RecordMerge(CorpusStore store, Batch batch, boolean replace, Report report) {
		this.store = store;
		this.batch = batch;
		this.replace = replace;
		this.report = report;
	}

	/** @return whether anything was merged */
	boolean hasChanges() {
		return changed;
	}

	/**
	 * Merges; nothing is changed if there is a conflict.
	 *
	 * @param registry entries of the annotator that it names
	 * @param first    whether nothing was imported before
	 */
	void add(Corpus record, Registry registry, boolean first) throws CorpusException {
		changes.clear();
		conflicts.clear();
		Corpus corpus = batch.corpus();
		if (first && !changed && store.articleIds().isEmpty()) {
			takeOver(corpus, record);
		}
		annotators(corpus, record);
		merge(corpus.getEvents(), record.getEvents());
		stories(corpus, record);
		utterances(corpus, record);
		splits(corpus, record);
		extras(corpus, record);
		registry(registry);
		if (!conflicts.isEmpty()) {
			throw new CorpusException(NLS.bind(Messages.RecordMerge_conflict, String.join(", ",
					conflicts.size() > 10 ? conflicts.subList(0, 10) : conflicts), conflicts.size()));
		}
		changes.forEach(Runnable::run);
		changed |= !changes.isEmpty();
	}

	private void takeOver(Corpus corpus, Corpus record) {
		if (record.getName() != null && !record.getName().equals(corpus.getName())) {
			changes.add(() -> {
				report.add(Report.Kind.ADJUSTED, null, 0, null,
						NLS.bind(Messages.RecordMerge_name, record.getName(), corpus.getName()));
				corpus.setName(record.getName());
			});
		}
		if (record.getLanguage() != null && !record.getLanguage().equals(corpus.getLanguage())) {
			changes.add(() -> corpus.setLanguage(record.getLanguage()));
		}
		if (record.getLicence() != null) {
			changes.add(() -> corpus.setLicence(record.getLicence()));
		}
		if (record.getDescription() != null) {
			changes.add(() -> corpus.setDescription(record.getDescription()));
		}
	}

	private static <T extends Identified> T find(List<T> entries, String id) {
		return entries.stream().filter(entry -> id.equals(entry.getId())).findFirst().orElse(null);
	}

	/** A name that differs is no conflict: the one that is there stays. */
	private void annotators(Corpus corpus, Corpus record) {
		for (Annotator annotator : record.getAnnotators()) {
			Annotator there = find(corpus.getAnnotators(), annotator.getId());
			if (there == null) {
				changes.add(() -> corpus.getAnnotators().add(EcoreUtil.copy(annotator)));
			} else if (there.getName() == null || there.getName().equals(there.getId())) {
				if (annotator.getName() != null && !annotator.getName().equals(there.getName())) {
					changes.add(() -> there.setName(annotator.getName()));
				}
			}
		}
	}

	private <T extends Identified> void merge(EList<T> there, List<T> given) {
		for (T entry : given) {
			put(there, find(there, entry.getId()), entry);
		}
	}

	private <T extends Identified> void put(EList<T> list, T there, T entry) {
		if (there == null) {
			changes.add(() -> list.add(EcoreUtil.copy(entry)));
		} else if (!EcoreUtil.equals(there, entry)) {
			if (replace) {
				changes.add(() -> list.set(list.indexOf(there), EcoreUtil.copy(entry)));
			} else {
				conflicts.add(entry.getId());
			}
		}
	}

	private void unite(EList<String> there, List<String> given) {
		Set<String> known = new HashSet<>(there);
		List<String> missing = given.stream().filter(id -> !known.contains(id)).toList();
		if (!missing.isEmpty()) {
			changes.add(() -> there.addAll(missing));
		}
	}

	private void stories(Corpus corpus, Corpus record) {
		for (Story story : record.getStories()) {
			Story there = find(corpus.getStories(), story.getId());
			if (there != null && (story.getEvent() == null || story.getEvent().equals(there.getEvent()))) {
				unite(there.getArticles(), story.getArticles());
			} else {
				put(corpus.getStories(), there, story);
			}
		}
	}

	private void utterances(Corpus corpus, Corpus record) {
		for (Utterance utterance : record.getUtterances()) {
			Utterance there = find(corpus.getUtterances(), utterance.getId());
			if (there != null) {
				unite(there.getClaims(), utterance.getClaims());
			} else {
				put(corpus.getUtterances(), null, utterance);
			}
		}
	}

	private void splits(Corpus corpus, Corpus record) {
		for (Split split : record.getSplits()) {
			Split there = corpus.getSplits().stream().filter(s -> split.getName().equals(s.getName())).findFirst()
					.orElse(null);
			if (there != null) {
				unite(there.getArticles(), split.getArticles());
			} else {
				changes.add(() -> corpus.getSplits().add(EcoreUtil.copy(split)));
			}
		}
	}

	private void extras(Corpus corpus, Corpus record) {
		for (Map.Entry<String, String> extra : record.getExtras()) {
			if (!corpus.getExtras().containsKey(extra.getKey())) {
				changes.add(() -> corpus.getExtras().put(extra.getKey(), extra.getValue()));
			}
		}
	}

	private void registry(Registry given) throws CorpusException {
		if (given.getAgents().isEmpty() && given.getCanonicalClaims().isEmpty() && given.getLinks().isEmpty()) {
			return;
		}
		Registry own = batch.registry(given.getAnnotator());
		List<Registry> all = new ArrayList<>();
		for (Registry other : store.registries().all()) {
			if (!given.getAnnotator().equals(other.getAnnotator())) {
				all.add(other);
			}
		}
		all.add(0, own);
		entries(all, given, Registry::getAgents);
		entries(all, given, Registry::getCanonicalClaims);
		Set<List<String>> links = new HashSet<>();
		all.forEach(registry -> registry.getLinks().forEach(link -> links.add(ends(link))));
		for (ClaimLink link : given.getLinks()) {
			if (links.add(ends(link))) {
				changes.add(() -> own.getLinks().add(EcoreUtil.copy(link)));
			}
		}
	}

	private static List<String> ends(ClaimLink link) {
		return Arrays.asList(link.getType(), link.getFrom(), link.getTo());
	}

	/** New entries go into the annotator's own registry; one that is replaced is so where it is. */
	private <T extends Identified> void entries(List<Registry> all, Registry given, Function<Registry, EList<T>> list)
			throws CorpusException {
		Map<String, T> known = new HashMap<>();
		Map<String, Registry> owners = new HashMap<>();
		for (Registry registry : all) {
			for (T entry : list.apply(registry)) {
				if (entry.getId() != null && known.putIfAbsent(entry.getId(), entry) == null) {
					owners.put(entry.getId(), registry);
				}
			}
		}
		for (T entry : list.apply(given)) {
			T there = known.putIfAbsent(entry.getId(), entry);
			if (there == null || EcoreUtil.equals(there, entry)) {
				put(list.apply(all.get(0)), there, entry);
			} else if (owners.containsKey(entry.getId()) && replace) {
				EList<T> owner = list.apply(batch.registry(owners.get(entry.getId()).getAnnotator()));
				put(owner, find(owner, entry.getId()), entry);
			} else {
				conflicts.add(entry.getId()); // in the record itself, or with what is there
			}
		}
	}
}
