/** Correcting the text: the pop-in, and what a text edit does to marks. */
package org.saksi.ui.editor.correct;
