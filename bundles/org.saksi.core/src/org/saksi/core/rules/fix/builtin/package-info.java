/** The fixes of the rules V1 to V18. V19 and V20 have none: what is right there only a reader can tell. */
package org.saksi.core.rules.fix.builtin;
