/** Small windows beside the text in which an annotator finds an agent, a canonical claim or a mark by typing. */
package org.saksi.ui.editor.popin;
