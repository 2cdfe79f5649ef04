/** The page of the import wizard on which people see and change how types and columns of files correspond to the scheme. */
package org.saksi.ui.corpus.wizards.mapping;
