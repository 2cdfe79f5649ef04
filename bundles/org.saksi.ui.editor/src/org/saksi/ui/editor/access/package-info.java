/** What screen readers are told of an article beyond its text. */
package org.saksi.ui.editor.access;
