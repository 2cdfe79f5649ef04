/** The inspector: everything about the active mark, or about the article. */
package org.saksi.ui.editor.inspector;
