/** Counting the time in which an annotator is active on an article. */
package org.saksi.ui.editor.timer;
