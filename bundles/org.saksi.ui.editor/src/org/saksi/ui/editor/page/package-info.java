/** The page that shows an article: text, margins, folding, find. Knows nothing of the workbench. */
package org.saksi.ui.editor.page;
