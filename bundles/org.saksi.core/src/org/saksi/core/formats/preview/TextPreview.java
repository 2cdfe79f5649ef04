package org.saksi.core.formats.preview;

/**
 * The beginning of a file that an exporter writes.
 *
 * @param name of the file, below what is exported
 * @param size in bytes
 * @param text the first lines, long ones cut; {@code null} if it is no text
 */
public record TextPreview(String name, long size, String text) {
}
