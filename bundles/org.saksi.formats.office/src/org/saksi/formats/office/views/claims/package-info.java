/** The view {@code claim_pairs}: which claims say the same, contradict each other, or have nothing to do with each other. */
package org.saksi.formats.office.views.claims;
