/** Files that are dropped on the workbench. */
package org.saksi.ui.corpus.drop;
