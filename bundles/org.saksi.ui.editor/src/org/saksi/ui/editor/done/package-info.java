/** What happens before an article is marked done: the rules are asked, and what they say is shown. */
package org.saksi.ui.editor.done;
