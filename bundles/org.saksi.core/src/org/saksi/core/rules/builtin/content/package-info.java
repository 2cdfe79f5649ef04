/** Rules on what marks say where: V13, V18, V20. */
package org.saksi.core.rules.builtin.content;
