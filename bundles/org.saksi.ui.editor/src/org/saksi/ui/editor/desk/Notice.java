package org.saksi.ui.editor.desk;

/**
 * Something to tell the annotator in passing.
 *
 * @param text    localized
 * @param problem whether a gesture was refused
 */
public record Notice(String text, boolean problem) {
}
