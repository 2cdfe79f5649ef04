package org.saksi.ui.editor.inspector.form;

/** A widget that shows a value. */
public interface Field {

	/** Shows the value as it is now. What is being typed is left alone unless the value has changed under it. */
	void refresh();

	/** Takes what has been typed but not yet taken; what is no value is dropped. */
	default void flush() {
		// nothing is ever left over
	}
}
