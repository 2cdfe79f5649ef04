/** The format {@code text}: decoding of pages saved as text and their import. */
package org.saksi.formats.text;
