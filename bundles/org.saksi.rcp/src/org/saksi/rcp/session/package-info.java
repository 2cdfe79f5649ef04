/** What happens at the start, at the end, and when something fails. */
package org.saksi.rcp.session;
