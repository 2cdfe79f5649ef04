package org.saksi.core.team;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.saksi.core.CorpusException;
import org.saksi.model.corpus.Corpus;
import org.saksi.model.corpus.Right;

/** Who may do what, as the corpus record said when this was made. Nobody named for a permission: everybody has it. */
public final class Rights {

	private final Map<Permission, Set<String>> named;

	private Rights(Map<Permission, Set<String>> named) {
		this.named = named;
	}

	/** @return the rights in a corpus record; rights that this version does not know are left out */
	public static Rights of(Corpus corpus) {
		Map<Permission, Set<String>> named = new EnumMap<>(Permission.class);
		for (Right right : corpus.getRights()) {
			Permission permission = Permission.of(right.getPermission());
			if (permission != null && right.getAnnotator() != null) {
				named.computeIfAbsent(permission, key -> new TreeSet<>()).add(right.getAnnotator());
			}
		}
		return new Rights(named);
	}

	/**
	 * @param annotator id; {@code null} is the command line, which may do everything
	 * @return whether the annotator may do it
	 */
	public boolean may(String annotator, Permission permission) {
		return annotator == null || !named.containsKey(permission) || isNamed(annotator, permission);
	}

	/** @return whether the corpus names the annotator for it; being one of everybody is not enough */
	public boolean isNamed(String annotator, Permission permission) {
		return named(permission).contains(annotator);
	}

	/** @return the annotators who are named, in order; empty: everybody may */
	public Set<String> named(Permission permission) {
		return Collections.unmodifiableSet(named.getOrDefault(permission, Set.of()));
	}

	/**
	 * Refuses those who may not.
	 *
	 * @throws CorpusException names the annotator, what was tried, and who may do it
	 */
	public void check(String annotator, Permission permission) throws CorpusException {
		if (!may(annotator, permission)) {
			throw new CorpusException(permission.refusal(annotator, String.join(", ", named(permission))));
		}
	}
}
