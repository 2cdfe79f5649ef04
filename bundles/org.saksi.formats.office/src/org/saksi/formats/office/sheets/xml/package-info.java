/** The parts of a workbook that grow with the corpus, as bytes: the rows of its sheets, and the texts that it stores once. */
package org.saksi.formats.office.sheets.xml;
