/** Editing the files of a corpus by gestures: undo, redo, saving, recovery. */
package org.saksi.core.session;
