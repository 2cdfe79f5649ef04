/**
 * The W3C Web Annotation Data Model as JSON-LD: what {@code --format web-annotation} exports. See
 * <a href="https://www.w3.org/TR/annotation-model/">the recommendation</a>; offsets are code points, ends exclusive.
 */
package org.saksi.formats.webannotation;
