/** Comments of all layers that are shown, as conversations. */
package org.saksi.ui.editor.comments;
