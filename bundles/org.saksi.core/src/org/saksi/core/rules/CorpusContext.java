package org.saksi.core.rules;

import java.util.Set;

import org.saksi.core.corpus.Registries;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.corpus.Corpus;

/**
 * What a rule looks at in the corpus as a whole.
 *
 * @param corpus     the corpus record
 * @param scheme     the scheme, indexed
 * @param registries agents, canonical claims and links
 * @param articles   the ids of all articles
 */
public record CorpusContext(Corpus corpus, SchemeIndex scheme, Registries registries, Set<String> articles) {
}
