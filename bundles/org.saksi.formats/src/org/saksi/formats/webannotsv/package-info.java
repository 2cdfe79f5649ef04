/** WebAnno TSV 3.0 to 3.3, both directions. Offsets are UTF-16 code units. */
package org.saksi.formats.webannotsv;
