/** The bundle org.saksi.formats.office. */
package org.saksi.formats.office;
