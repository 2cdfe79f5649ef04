package org.saksi.core.session;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.saksi.core.CorpusException;
import org.saksi.core.files.Layout;
import org.saksi.core.journal.Change;
import org.saksi.core.team.Permission;
import org.saksi.core.team.Rights;
import org.saksi.model.corpus.CorpusPackage;
import org.saksi.model.marks.LayerStatus;

/** Which permissions a gesture needs, by what it changes. Taking it back, or doing it again, needs the same. */
final class NeededPermissions {

	private static final Set<String> TEXT_FEATURES = Set.of("edits", "text", "textBase", "by", "at", "reason");
	/** What a text edit does to zones when it carries them over. */
	private static final Set<String> CARRIED = Set.of("zones", "start", "end");
	private static final Set<String> SHARED_KNOWLEDGE = Set.of("events", "stories", "utterances");
	private static final Set<EClass> KNOWLEDGE_CLASSES = Set.of(CorpusPackage.Literals.EVENT, CorpusPackage.Literals.STORY,
			CorpusPackage.Literals.UTTERANCE);

	private NeededPermissions() {
	}

	/**
	 * Refuses a gesture that somebody may not do.
	 *
	 * @param changes what it changes
	 * @param rights  as they were before the gesture, so that nobody gives rights to himself
	 * @param actor   who does it; {@code null} may do everything
	 */
	static void check(Map<Document, List<Change>> changes, Rights rights, String actor) throws CorpusException {
		if (actor == null) {
			return;
		}
		for (Map.Entry<Document, List<Change>> each : changes.entrySet()) {
			for (Permission permission : of(each.getKey(), each.getValue())) {
				rights.check(actor, permission);
			}
		}
	}

	/** @return what counts: who may change the scheme may change what follows from that in other files */
	static Map<Document, List<Change>> counting(Map<Document, List<Change>> changes, String home) {
		Map<Document, List<Change>> own = new LinkedHashMap<>(changes);
		own.keySet().removeIf(document -> Layout.SCHEME.equals(home) && document.kind() != Document.Kind.SCHEME);
		return own;
	}

	private static Set<Permission> of(Document document, List<Change> changes) {
		return switch (document.kind()) {
		case SCHEME -> EnumSet.of(Permission.SCHEME);
		case REGISTRY -> EnumSet.of(Permission.REGISTRY);
		case CORPUS -> ofRecord(document, changes);
		case ARTICLE -> ofArticle(changes);
		case LAYER -> changes.stream().anyMatch(NeededPermissions::isAdjudication) ? EnumSet.of(Permission.CURATION)
				: EnumSet.noneOf(Permission.class);
		};
	}

	private static boolean isAdjudication(Change change) {
		String adjudicated = LayerStatus.ADJUDICATED.getLiteral();
		return "status".equals(change.feature())
				&& (adjudicated.equals(change.oldValue()) || adjudicated.equals(change.newValue()));
	}

	private static Set<Permission> ofArticle(List<Change> changes) {
		Set<Permission> needed = EnumSet.noneOf(Permission.class);
		boolean edited = changes.stream().anyMatch(change -> "edits".equals(change.feature()));
		for (Change change : changes) {
			if (TEXT_FEATURES.contains(change.feature())) {
				needed.add(Permission.TEXT);
			} else if (!edited || !CARRIED.contains(change.feature())) {
				needed.add(Permission.ZONES);
			}
		}
		return needed;
	}

	/** An object that is not in the file came or went with its container, whose change counts. */
	private static Set<Permission> ofRecord(Document document, List<Change> changes) {
		Set<Permission> needed = EnumSet.noneOf(Permission.class);
		for (Change change : changes) {
			EObject object = document.resource.object(change.object());
			if (object != null) {
				boolean knowledge = object == document.root() ? SHARED_KNOWLEDGE.contains(change.feature())
						: KNOWLEDGE_CLASSES.contains(object.eClass());
				needed.add(knowledge ? Permission.REGISTRY : Permission.TEAM);
			}
		}
		return needed;
	}
}
