/** Tests of the scheme editor in the workbench. */
package org.saksi.rcp.tests.scheme;
