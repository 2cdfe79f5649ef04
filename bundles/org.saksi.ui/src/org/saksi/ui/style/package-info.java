/** Colours, drawing styles of marks and images that all UI shares; the only place where colours are made. */
package org.saksi.ui.style;
