package org.saksi.formats.office.zip;

/**
 * A stretch of an entry, deflated so that what comes before and after it can be put beside it, byte by byte.
 *
 * @param deflated raw deflate data (RFC 1951) that ends at a byte
 * @param length   bytes before deflating
 * @param crc      CRC-32 of these bytes
 */
record Block(byte[] deflated, int length, int crc) {
}
