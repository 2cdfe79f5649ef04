package org.saksi.core.journal;

import java.util.List;

/**
 * What one gesture changed in one file.
 *
 * @param file        the file, relative to the corpus, with {@code /}
 * @param textVersion the text version of a layer when the gesture began; 0 for other files
 * @param changes     in the order in which they happened
 */
public record FileChanges(String file, int textVersion, List<Change> changes) {
}
