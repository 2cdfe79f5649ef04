/** Names of widgets, by which UI tests find them. */
package org.saksi.ui.ids;
