/** Parts of the scheme editor that know nothing of the rest of it. */
package org.saksi.ui.scheme.parts;
