package org.saksi.ui.corpus.wizards.mapping;

import java.nio.file.Path;

/**
 * A file of an import whose importer follows a mapping.
 *
 * @param path    of the file
 * @param format  id of the importer
 * @param charset IANA name of its encoding, or {@code null} to find out
 */
public record MappableFile(Path path, String format, String charset) {
}
