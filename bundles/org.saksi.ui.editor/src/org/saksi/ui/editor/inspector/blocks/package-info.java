/** The parts of the inspector: each shows one side of the active mark or of the article, where there is something to show. */
package org.saksi.ui.editor.inspector.blocks;
