package org.saksi.core.rules;

import org.saksi.core.corpus.Registries;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.core.text.ArticleText;
import org.saksi.model.article.Article;
import org.saksi.model.corpus.Corpus;
import org.saksi.model.marks.Layer;

/**
 * What a rule looks at.
 *
 * @param corpus     the corpus record
 * @param scheme     the scheme, indexed
 * @param registries agents and canonical claims
 * @param article    the article
 * @param text       its current text, with zones, words, sentences
 * @param layer      the layer, or {@code null} when the article itself is checked
 */
public record RuleContext(Corpus corpus, SchemeIndex scheme, Registries registries, Article article, ArticleText text,
		Layer layer) {
}
