/** Parts of a grid that know nothing of its rows. */
package org.saksi.ui.grid.parts;
