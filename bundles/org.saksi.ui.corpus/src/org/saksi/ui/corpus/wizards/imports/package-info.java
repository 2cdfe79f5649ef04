/** The pages of the import wizard. */
package org.saksi.ui.corpus.wizards.imports;
