/** The scheme editor. */
package org.saksi.ui.scheme;
