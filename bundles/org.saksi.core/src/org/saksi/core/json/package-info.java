/** JSON files that people edit: read with their lines, so that what is wrong can be shown, and written in one way only. */
package org.saksi.core.json;
