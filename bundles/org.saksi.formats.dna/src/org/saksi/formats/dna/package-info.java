/** Databases of the Discourse Network Analyzer (DNA 3): SQLite files, read only. */
package org.saksi.formats.dna;
