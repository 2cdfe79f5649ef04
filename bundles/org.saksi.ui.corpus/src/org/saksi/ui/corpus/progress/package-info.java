/** The progress view: how far the team is, by annotator, story and medium. */
package org.saksi.ui.corpus.progress;
