/** The pages of the export wizard. */
package org.saksi.ui.corpus.wizards.export;
