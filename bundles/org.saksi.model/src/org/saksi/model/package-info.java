/** Immutable data types of the model that are written by hand; everything else is generated. */
package org.saksi.model;
