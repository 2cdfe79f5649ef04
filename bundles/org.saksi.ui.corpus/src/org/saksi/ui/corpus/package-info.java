/** The bundle org.saksi.ui.corpus. */
package org.saksi.ui.corpus;
