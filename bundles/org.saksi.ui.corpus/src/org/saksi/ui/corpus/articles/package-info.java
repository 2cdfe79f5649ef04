/** What can be done with the articles that are selected in the explorer. */
package org.saksi.ui.corpus.articles;
