/** A corpus folder that is open: reading it, adding to it in bulk, summaries of its articles. */
package org.saksi.core.store;
