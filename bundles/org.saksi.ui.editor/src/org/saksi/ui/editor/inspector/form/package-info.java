/** Labelled fields that show values, take new ones, and keep caret and focus while values change under them. */
package org.saksi.ui.editor.inspector.form;
