/** What articles do with canonical claims, and pairs of things that have nothing to do with each other. */
package org.saksi.formats.office.pairs;
