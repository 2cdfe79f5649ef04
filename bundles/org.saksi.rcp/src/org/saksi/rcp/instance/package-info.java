/** One workbench a state folder: a second one hands over to the first; documents that the desktop opens reach it. */
package org.saksi.rcp.instance;
