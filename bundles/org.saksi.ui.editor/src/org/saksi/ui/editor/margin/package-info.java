/** What stands in the free space to the right of the text: who claims what, beside the row where it begins. */
package org.saksi.ui.editor.margin;
