/** Rules that check articles, layers and registries, their registry and the checker that runs them. */
package org.saksi.core.rules;
