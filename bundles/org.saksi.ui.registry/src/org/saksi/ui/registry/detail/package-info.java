/** What the views show beside their tables: the fields of an entry, and where it is used. */
package org.saksi.ui.registry.detail;
