/** What importers and exporters of annotated corpora share: articles that are nothing but text, names of files. */
package org.saksi.core.formats.corpora;
