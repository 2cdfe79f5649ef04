/** Exports from the workbench. */
package org.saksi.rcp.tests.export;
