/** Commands on the scheme of the shown corpus. */
package org.saksi.ui.scheme.handlers;
