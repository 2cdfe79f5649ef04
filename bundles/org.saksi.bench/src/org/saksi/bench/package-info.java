/**
 * What {@code releng/bench} drops into the product to measure its start: a probe, and an application that does nothing,
 * for comparison. Not part of the product.
 */
package org.saksi.bench;
