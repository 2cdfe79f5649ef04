/** The page that greets. */
package org.saksi.rcp.welcome;
