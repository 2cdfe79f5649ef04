package org.saksi.formats.html;

/**
 * A page in an archive.
 *
 * @param content its bytes, decoded
 * @param charset its encoding as its header says, or {@code null}
 * @param address where it came from, or {@code null}
 */
record MimePart(byte[] content, String charset, String address) {
}
