/** doccano's JSON Lines, both directions: a record is a text with the labels of one annotator. */
package org.saksi.formats.doccano;
