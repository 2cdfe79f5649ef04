/** What this program is and what it is made of. */
package org.saksi.rcp.about;
