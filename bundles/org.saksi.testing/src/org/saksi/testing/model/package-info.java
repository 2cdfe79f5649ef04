/** Corpora in memory and builders of model objects, for tests without a display. */
package org.saksi.testing.model;
