/** All keys at a glance. */
package org.saksi.rcp.keys;
