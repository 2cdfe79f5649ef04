package org.saksi.formats.text;

/**
 * The characters of a page.
 *
 * @param text every character of the input but the byte order mark; line ends are as they were
 * @param charset the encoding that was used, by its IANA name
 * @param byteOrderMark whether the input began with one
 * @param replaced how many characters became U+FFFD, one for one: those that XML 1.0 cannot hold, lone surrogates,
 *        and bytes that mean nothing in the encoding
 * @param firstReplaced where the first of them is, in UTF-16 units; -1 where there is none
 */
public record DecodedText(String text, String charset, boolean byteOrderMark, int replaced, int firstReplaced) {
}
