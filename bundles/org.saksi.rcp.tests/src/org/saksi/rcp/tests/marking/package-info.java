/** Marking by keys alone, in the workbench. */
package org.saksi.rcp.tests.marking;
