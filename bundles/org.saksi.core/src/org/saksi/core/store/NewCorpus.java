package org.saksi.core.store;

import java.util.List;
import java.util.Map;

import org.saksi.model.scheme.Scheme;

/**
 * What a new corpus starts with.
 *
 * @param name        for people
 * @param language    ISO 639-1 code of most articles, or {@code null}
 * @param scheme      the scheme; it is copied
 * @param annotators  ids of annotators, possibly none
 * @param names       names of annotators by id; one without a name is called as its id
 * @param description what the corpus is, or {@code null}
 * @param licence     under which its articles may be used, or {@code null}
 */
public record NewCorpus(String name, String language, Scheme scheme, List<String> annotators, Map<String, String> names,
		String description, String licence) {

	private static final int LONGEST = 40;

	/** Why an id of an annotator is not a good one. */
	public enum IdProblem {
		/** There is none. */
		EMPTY,
		/** It does not begin with a letter or digit, or holds other characters than letters, digits and {@code . _ -}. */
		CHARACTERS,
		/** It has more than 40 characters. */
		LONG,
		/** Another annotator has it, maybe in capitals. */
		TAKEN
	}

	/** A corpus without description and licence. */
	public NewCorpus(String name, String language, Scheme scheme, List<String> annotators) {
		this(name, language, scheme, annotators, Map.of(), null, null);
	}

	/**
	 * Checks the id of an annotator. It becomes part of the ids of marks, of folder names and of options of the command line,
	 * so the ids of a new corpus are plain ones; imported ids can be any.
	 *
	 * @param taken ids of the other annotators
	 * @return what is wrong, or {@code null}
	 */
	public static IdProblem problem(String id, List<String> taken) {
		if (id.isEmpty()) {
			return IdProblem.EMPTY;
		}
		if (!id.matches("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]*")) {
			return IdProblem.CHARACTERS;
		}
		if (id.codePointCount(0, id.length()) > LONGEST) {
			return IdProblem.LONG;
		}
		return taken.stream().anyMatch(id::equalsIgnoreCase) ? IdProblem.TAKEN : null;
	}
}
