/**
 * What an exported corpus says of itself: the sheets {@code groups}, {@code agreement} and {@code distributions}, the data card and the Croissant
 * description beside the file. All of it is in English, whatever the language of the one who exports: the same corpus gives the same files.
 */
package org.saksi.formats.office.card;
