/** What a corpus holds, counted. */
package org.saksi.core.stats;
