/**
 * What of a corpus is exported: the choice of layers, filters of articles and of marks. All are views of the corpus, so that
 * exporters, rules, splits and previews see nothing else. {@link org.saksi.core.formats.SelectedCorpus} puts them together.
 */
package org.saksi.core.formats.selection;
