package org.saksi.ui.editor.comments;

import org.saksi.model.marks.Comment;
import org.saksi.model.marks.Layer;

/**
 * A comment in a conversation.
 *
 * @param comment the comment
 * @param layer   that it stands in
 * @param depth   0 begins the conversation, 1 answers that, and so on
 */
public record Said(Comment comment, Layer layer, int depth) {
}
