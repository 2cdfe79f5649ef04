/** What the build enforces on the source tree as a whole: layers, sizes, complete translations. */
package org.saksi.build;
