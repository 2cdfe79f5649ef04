package org.saksi.core.store;

import java.util.List;

import org.saksi.model.scheme.Scheme;

/**
 * What a new corpus starts with.
 *
 * @param name       for people
 * @param language   ISO 639-1 code of most articles, or {@code null}
 * @param scheme     the scheme; it is copied
 * @param annotators ids of annotators, possibly none
 */
public record NewCorpus(String name, String language, Scheme scheme, List<String> annotators) {
}
