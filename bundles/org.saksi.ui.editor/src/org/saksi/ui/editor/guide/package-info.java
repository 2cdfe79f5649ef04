/** The guidelines of the scheme, to be read beside the text. */
package org.saksi.ui.editor.guide;
