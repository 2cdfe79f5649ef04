/** What a workbook holds, behind its sheets, so that it can come back with corrections: the lists and the state of each row. */
package org.saksi.formats.office.base;
