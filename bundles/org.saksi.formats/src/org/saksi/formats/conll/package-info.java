/**
 * CoNLL: a token a line, an empty line between sentences, tags in BIO, BIO-like or BIOLU form in columns. A column is a layer, or
 * the marks of one type of a layer where types may overlap.
 */
package org.saksi.formats.conll;
