/** The corpus explorer by keys. */
package org.saksi.rcp.tests.explorer;
