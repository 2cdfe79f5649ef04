/**
 * Corrections that come back from outside, such as a workbook that people have worked in: a list of changes, each of which is
 * taken or not, and the one step that makes them. Formats make the list; see {@link org.saksi.core.corrections.CorrectionImporter}.
 */
package org.saksi.core.corrections;
