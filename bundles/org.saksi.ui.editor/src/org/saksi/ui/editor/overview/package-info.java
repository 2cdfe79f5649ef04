/** The whole article at a glance, beside its text. */
package org.saksi.ui.editor.overview;
