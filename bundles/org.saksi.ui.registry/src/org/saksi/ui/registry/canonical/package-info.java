/** The view of canonical claims. */
package org.saksi.ui.registry.canonical;
