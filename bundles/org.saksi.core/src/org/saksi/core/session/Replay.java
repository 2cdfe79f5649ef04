package org.saksi.core.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.saksi.core.CorpusException;
import org.saksi.core.anchor.Anchoring;
import org.saksi.core.journal.Change;
import org.saksi.core.journal.ChangeApplier;
import org.saksi.core.journal.ChangeConflictException;
import org.saksi.core.journal.FileChanges;
import org.saksi.core.journal.JournalEntry;
import org.saksi.core.scheme.SchemeOrphans;
import org.saksi.core.text.TextVersions;
import org.saksi.core.xmi.ModelResource;
import org.saksi.model.Span;
import org.saksi.model.article.Article;
import org.saksi.model.marks.Layer;
import org.saksi.model.scheme.Scheme;

/** Applies what a journal holds to the model of one file, across text versions of the article. */
final class Replay {

	/** Finds the article of a layer. */
	interface Articles {
		Article of(String id) throws CorpusException;
	}

	private static final int NAMED = 3;

	private final String file;
	private final ModelResource resource;
	private final Articles articles;

	Replay(String file, ModelResource resource, Articles articles) {
		this.file = file;
		this.resource = resource;
		this.articles = articles;
	}

	/**
	 * Applies gestures, undos and redos in their order.
	 *
	 * @param known gestures that were done before and may be taken back now
	 */
	void all(List<JournalEntry> entries, List<JournalEntry> known) throws ChangeConflictException, CorpusException {
		Map<Long, JournalEntry> gestures = new HashMap<>();
		known.forEach(each -> gestures.put(each.gesture(), each));
		for (JournalEntry entry : entries) {
			switch (entry.kind()) {
			case GESTURE -> {
				gestures.put(entry.gesture(), entry);
				apply(entry, false);
			}
			case UNDO -> apply(gestures.get(entry.gesture()), true);
			case REDO -> apply(gestures.get(entry.gesture()), false);
			default -> {
				// about the file, not its model
			}
			}
		}
	}

	/** Does the gesture, or takes it back, in this file. */
	void apply(JournalEntry gesture, boolean back) throws ChangeConflictException, CorpusException {
		FileChanges changes = gesture == null ? null : gesture.changesOf(file);
		if (changes == null) {
			return;
		}
		ChangeApplier applier = new ChangeApplier(resource, carrier(changes));
		if (back) {
			applier.revert(changes.changes());
		} else {
			applier.apply(changes.changes());
		}
	}

	/**
	 * As {@link #apply}, but refused, with nothing changed, where it would bring in types, attributes or values that the scheme
	 * does not have.
	 */
	void applyWithin(Scheme scheme, JournalEntry gesture, boolean back) throws ChangeConflictException, CorpusException {
		FileChanges changes = gesture.changesOf(file);
		if (changes == null) {
			return;
		}
		Set<String> before = orphans(changes, scheme);
		apply(gesture, back);
		Set<String> orphans = orphans(changes, scheme);
		orphans.removeAll(before);
		if (!orphans.isEmpty()) {
			apply(gesture, !back);
			throw new CorpusException(Messages.bind(Messages.Replay_outOfScheme, orphans.stream().sorted().limit(NAMED)
					.collect(Collectors.joining(", ")) + (orphans.size() > NAMED ? ", …" : "")));
		}
	}

	/** What changes are about, and not the whole file where they add to it or take from it. */
	private Set<String> orphans(FileChanges changes, Scheme scheme) {
		Set<EObject> objects = SessionEvent.objects(resource, changes.changes());
		objects.removeIf(object -> object.eContainer() == null);
		return SchemeOrphans.of(objects, scheme);
	}

	/** A gesture speaks in the offsets of the text version in which it was made. */
	private UnaryOperator<Span> carrier(FileChanges changes) throws CorpusException {
		if (!(resource.getContents().get(0) instanceof Layer layer) || layer.getTextVersion() == changes.textVersion()) {
			return null;
		}
		Article article = articles.of(layer.getArticle());
		int from = changes.textVersion();
		if (layer.getTextVersion() < from) {
			if (from <= TextVersions.currentVersion(article)) {
				Anchoring.carry(layer, article, from);
			}
			return null;
		}
		if (changes.changes().stream().anyMatch(Replay::isTextVersion) || layer.getTextVersion() < article.getTextBase() || layer.getTextVersion() > TextVersions.currentVersion(article)) {
			return null;
		}
		Anchoring.Carrier carrier = Anchoring.carrier(article, from, layer.getTextVersion());
		return span -> carrier.carry(span).orElse(span);
	}

	private static boolean isTextVersion(Change change) {
		return "textVersion".equals(change.feature());
	}
}
