/** Pop-ins at the caret: type to filter, Enter picks. What they offer is worked out without widgets. */
package org.saksi.ui.editor.popups;
