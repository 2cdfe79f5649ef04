/** The format {@code html}: saved web pages. */
package org.saksi.formats.html;
