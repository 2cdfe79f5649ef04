/** Marks that come in, shown on the text of a preview. */
package org.saksi.ui.corpus.wizards.marks;
