/**
 * Views for training: tables that a trainer needs no join for, written beside the sheets of the Excel corpus when they are
 * asked for ({@link org.saksi.formats.office.views.Views}). Each view is written article by article; what must wait for the last
 * article holds ids and counts, and texts in a temporary file.
 */
package org.saksi.formats.office.views;
