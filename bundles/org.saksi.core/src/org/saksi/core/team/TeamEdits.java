package org.saksi.core.team;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;
import org.saksi.core.store.ArticleSummary;
import org.saksi.model.corpus.Annotator;
import org.saksi.model.corpus.Assignment;
import org.saksi.model.corpus.Corpus;
import org.saksi.model.corpus.CorpusFactory;
import org.saksi.model.corpus.Right;

/** Changes to a corpus record that concern the team. Each belongs into a gesture of a corpus session. */
public final class TeamEdits {

	private TeamEdits() {
	}

	/** Assigns articles; what is assigned already is not assigned twice. */
	public static void assign(Corpus corpus, Map<String, ? extends Collection<String>> annotatorsByArticle) {
		Assignments existing = Assignments.of(corpus);
		List<Assignment> added = new ArrayList<>();
		annotatorsByArticle.forEach((article, annotators) -> {
			for (String annotator : new java.util.LinkedHashSet<>(annotators)) {
				if (!existing.isAssigned(article, annotator)) {
					Assignment assignment = CorpusFactory.eINSTANCE.createAssignment();
					assignment.setArticle(article);
					assignment.setAnnotator(annotator);
					added.add(assignment);
				}
			}
		});
		corpus.getAssignments().addAll(added);
	}

	/**
	 * Takes articles back from annotators. Their layers stay as they are.
	 *
	 * @return how many assignments went
	 */
	public static int unassign(Corpus corpus, Collection<String> articles, Collection<String> annotators) {
		Set<String> from = new HashSet<>(articles);
		Set<String> whose = new HashSet<>(annotators);
		List<Assignment> all = corpus.getAssignments();
		int gone = 0;
		for (int i = all.size() - 1; i >= 0; i--) {
			if (from.contains(all.get(i).getArticle()) && whose.contains(all.get(i).getAnnotator())) {
				all.remove(i);
				gone++;
			}
		}
		return gone;
	}

	/**
	 * Names annotators for a permission, and nobody else.
	 *
	 * @param actor who does it, {@code null} for the command line
	 * @throws CorpusException if the actor could not change the rights any more after that
	 */
	public static void setRight(Corpus corpus, Permission permission, Collection<String> annotators, String actor)
			throws CorpusException {
		Set<String> wanted = new HashSet<>(annotators);
		if (permission == Permission.TEAM && actor != null && !wanted.isEmpty() && !wanted.contains(actor)) {
			throw new CorpusException(NLS.bind(Messages.TeamEdits_lockedOut, actor, permission.label()));
		}
		List<Right> rights = corpus.getRights();
		for (int i = rights.size() - 1; i >= 0; i--) {
			if (permission.id().equals(rights.get(i).getPermission()) && !wanted.remove(rights.get(i).getAnnotator())) {
				rights.remove(i);
			}
		}
		for (String annotator : annotators) {
			if (wanted.remove(annotator)) {
				Right right = CorpusFactory.eINSTANCE.createRight();
				right.setAnnotator(annotator);
				right.setPermission(permission.id());
				rights.add(right);
			}
		}
	}

	/**
	 * Adds an annotator.
	 *
	 * @param id   the name of the annotator's folder; it stays for life
	 * @param name what people read; the id where it is blank
	 * @throws CorpusException if the id is blank or taken
	 */
	public static Annotator addAnnotator(Corpus corpus, String id, String name) throws CorpusException {
		String clean = id == null ? "" : id.strip();
		if (clean.isEmpty()) {
			throw new CorpusException(Messages.TeamEdits_noId);
		}
		if (find(corpus, clean) != null) {
			throw new CorpusException(NLS.bind(Messages.TeamEdits_taken, clean));
		}
		Annotator annotator = CorpusFactory.eINSTANCE.createAnnotator();
		annotator.setId(clean);
		annotator.setName(name == null || name.isBlank() ? clean : name.strip());
		corpus.getAnnotators().add(annotator);
		return annotator;
	}

	/** Gives an annotator another display name; the id stays. */
	public static void renameAnnotator(Corpus corpus, String id, String name) throws CorpusException {
		Annotator annotator = find(corpus, id);
		if (annotator == null) {
			throw new CorpusException(NLS.bind(Messages.TeamEdits_unknown, id));
		}
		String clean = name == null || name.isBlank() ? id : name.strip();
		if (!clean.equals(annotator.getName())) {
			annotator.setName(clean);
		}
	}

	/**
	 * Removes an annotator with assignments and rights.
	 *
	 * @param summaries of all articles
	 * @throws CorpusException if there are layers of the annotator, or nobody else is named for a permission: then everybody
	 *                         would have it
	 */
	public static void removeAnnotator(Corpus corpus, String id, Collection<ArticleSummary> summaries)
			throws CorpusException {
		Rights rights = Rights.of(corpus);
		Map<Permission, Set<String>> named = new EnumMap<>(Permission.class);
		for (Permission permission : Permission.values()) {
			named.put(permission, rights.named(permission));
		}
		checkRemovable(id, summaries, named);
		Annotator annotator = find(corpus, id);
		if (annotator != null) {
			corpus.getAnnotators().remove(annotator);
		}
		corpus.getRights().removeAll(corpus.getRights().stream().filter(each -> id.equals(each.getAnnotator())).toList());
		unassign(corpus, Assignments.of(corpus).articlesOf(id), Set.of(id));
	}

	static void checkRemovable(String id, Collection<ArticleSummary> summaries, Map<Permission, Set<String>> named)
			throws CorpusException {
		long layers = summaries.stream().filter(each -> each.layer(id) != null).count();
		if (layers > 0) {
			throw new CorpusException(NLS.bind(Messages.TeamEdits_hasLayers, id, layers));
		}
		for (Permission permission : Permission.values()) {
			if (named.get(permission).equals(Set.of(id))) {
				throw new CorpusException(NLS.bind(Messages.TeamEdits_onlyOne, id, permission.label()));
			}
		}
	}

	private static Annotator find(Corpus corpus, String id) {
		return corpus.getAnnotators().stream().filter(each -> id.equals(each.getId())).findFirst().orElse(null);
	}
}
