/** The bundle org.saksi.ui.editor. */
package org.saksi.ui.editor;
