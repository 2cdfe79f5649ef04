/** Zip entries that are deflated while their bytes are made, in blocks side by side. Knows nothing of workbooks. */
package org.saksi.formats.office.zip;
