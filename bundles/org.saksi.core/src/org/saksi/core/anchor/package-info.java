/** Finding spans again in another version of a text. */
package org.saksi.core.anchor;
