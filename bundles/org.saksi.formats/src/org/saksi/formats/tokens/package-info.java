/** The tokens of an article with tags on them, for all formats that tag words: CoNLL and the views for span tagging. */
package org.saksi.formats.tokens;
