/** Everything about the marks at a place, in words: as a hover, by key and for screen readers. */
package org.saksi.ui.editor.hover;
