/** What an annotator does, without widgets: the active mark, what is picked, gestures, moves of the caret. */
package org.saksi.ui.editor.desk;
