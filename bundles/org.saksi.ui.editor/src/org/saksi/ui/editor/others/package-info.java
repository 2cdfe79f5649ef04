/** The layers of other annotators on an article: where they may be seen, faintly and untouchable. */
package org.saksi.ui.editor.others;
