/** The export wizard by keys. */
package org.saksi.rcp.tests.export;
