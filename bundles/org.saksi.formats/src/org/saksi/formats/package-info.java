/** The bundle org.saksi.formats. */
package org.saksi.formats;
