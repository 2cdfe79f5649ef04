/** What an import or a check found, as a list to read. */
package org.saksi.ui.corpus.report;
