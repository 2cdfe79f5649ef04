package org.saksi.core.formats;

import java.util.List;

import org.saksi.model.article.Article;
import org.saksi.model.marks.Layer;

/**
 * An article that an importer has read.
 *
 * @param article   text, zones and metadata, with the id; not contained in a resource
 * @param idByName  whether the id is only the default, made from the file's name: then a second file of that name in the
 *                  same import gets an id with a hash instead of being refused
 * @param source    the imported bytes, or {@code null} where the article has no bytes of its own
 * @param layers    marks, not contained in a resource; spans in UTF-16 of the layer's text version
 */
public record ImportedArticle(Article article, boolean idByName, byte[] source, List<Layer> layers) {
}
