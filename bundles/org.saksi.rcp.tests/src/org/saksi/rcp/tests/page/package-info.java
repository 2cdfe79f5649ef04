/** Working on the text of an article itself, by keys. */
package org.saksi.rcp.tests.page;
