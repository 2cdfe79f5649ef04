/** Mappings as people edit them: what files have, row by row, and what becomes of each. Needs no display. */
package org.saksi.core.formats.mapping.edit;
