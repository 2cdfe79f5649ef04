/** Feeds parsers with broken input. */
package org.saksi.testing.fuzz;
