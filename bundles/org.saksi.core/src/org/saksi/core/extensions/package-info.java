/** Reading contributions to the extension points of this bundle. */
package org.saksi.core.extensions;
