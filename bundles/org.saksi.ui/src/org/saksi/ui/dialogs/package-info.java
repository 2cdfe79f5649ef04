/** Dialogs that all UI shares: what went wrong, what is not saved. */
package org.saksi.ui.dialogs;
