/** What people see before they import or export: which files are what, what an importer reads, what an exporter writes. */
package org.saksi.core.formats.preview;
