/** What a written Excel corpus says of its split, read back and checked. */
package org.saksi.formats.office.check;
