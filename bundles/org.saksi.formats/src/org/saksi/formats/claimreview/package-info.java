/** Claim reviews of schema.org as JSON-LD: what {@code --format claimreview} exports. */
package org.saksi.formats.claimreview;
