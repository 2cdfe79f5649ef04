/** The parts of the inspector that are about text edits: what was corrected, and the marks that were cut or lost by it. */
package org.saksi.ui.editor.inspector.text;
