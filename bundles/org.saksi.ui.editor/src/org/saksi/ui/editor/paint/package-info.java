/** Where marks are and how they are drawn; draws only what is visible. */
package org.saksi.ui.editor.paint;
