/** How far annotators agree: on categories of things they all saw, and on the places of what they marked. */
package org.saksi.agreement;
