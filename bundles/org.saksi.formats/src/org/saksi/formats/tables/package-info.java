/** Tables: rows of any format become articles, columns their text, metadata and labels, as a mapping says; CSV and JSON Lines. */
package org.saksi.formats.tables;
