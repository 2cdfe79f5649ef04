/** Changing a scheme that is in use: gestures, what uses what, and migrations of marks with a preview. */
package org.saksi.core.scheme.change;
