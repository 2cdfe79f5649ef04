/** Corrections that come back in a workbook, by keys. */
package org.saksi.rcp.tests.corrections;
