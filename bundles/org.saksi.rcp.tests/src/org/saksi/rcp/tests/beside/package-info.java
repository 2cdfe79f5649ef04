/** What stands beside the text, and what is told of the workbench to who does not see it. */
package org.saksi.rcp.tests.beside;
