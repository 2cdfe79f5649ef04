/** The registries of an open corpus as views work with them. */
package org.saksi.ui.registry.desk;
