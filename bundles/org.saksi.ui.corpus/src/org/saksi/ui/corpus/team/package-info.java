/** What the lead does: articles are assigned, the corpus is set up; what an annotator sees of it. */
package org.saksi.ui.corpus.team;
