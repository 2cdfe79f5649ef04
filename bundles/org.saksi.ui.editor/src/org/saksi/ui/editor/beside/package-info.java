/** Puts together what stands beside the text of an article. */
package org.saksi.ui.editor.beside;
