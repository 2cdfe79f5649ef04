/** What the rules have found in the open article, and what mends it. */
package org.saksi.ui.editor.fixes;
