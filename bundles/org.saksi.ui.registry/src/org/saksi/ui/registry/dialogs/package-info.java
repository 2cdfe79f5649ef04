/** Dialogs in which somebody decides: names, merges, splits, duplicates, links. They only ask; the views act. */
package org.saksi.ui.registry.dialogs;
