/** The outline of the open article: its claims with who makes them, and what is not linked yet. */
package org.saksi.ui.editor.outline;
