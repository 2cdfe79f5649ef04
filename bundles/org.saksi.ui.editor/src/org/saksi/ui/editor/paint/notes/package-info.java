/** What is drawn between marks and written beside them: arrows, chains, labels. */
package org.saksi.ui.editor.paint.notes;
