/** The help: plain pages, shown without a browser. */
package org.saksi.rcp.help;
