/** Splits of a corpus into parts for training and testing that keep what belongs together in one part. */
package org.saksi.core.splits;
