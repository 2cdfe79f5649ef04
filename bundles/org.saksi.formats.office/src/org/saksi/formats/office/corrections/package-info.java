/** The Excel corpus coming back: what people have changed in it, found by ids and not by places. The format {@code saksi-xlsx}. */
package org.saksi.formats.office.corrections;
