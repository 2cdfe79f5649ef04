package org.saksi.core.formats;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.saksi.core.CorpusException;
import org.saksi.core.Messages;

/** A file to import. */
public final class ImportSource {

	/** How much {@link #head()} gives at most, in bytes. */
	public static final int HEAD = 8192;

	private final Path path;
	private byte[] head;

	/** The file {@code path}. */
	public ImportSource(Path path) {
		this.path = path;
	}

	/** @return the file */
	public Path path() {
		return path;
	}

	/** @return the file's name, without folders */
	public String name() {
		return path.getFileName().toString();
	}

	/** @return the name in front of its last dot; of a compressed file, {@code page.html.gz}, in front of the one before */
	public String stem() {
		String plain = name().length() > 3 && name().regionMatches(true, name().length() - 3, ".gz", 0, 3)
				? name().substring(0, name().length() - 3) : name();
		int dot = plain.lastIndexOf('.');
		return dot > 0 ? plain.substring(0, dot) : plain;
	}

	/** @return what follows the last dot of the name, lower case; empty if there is none */
	public String extension() {
		int dot = name().lastIndexOf('.');
		return dot > 0 ? name().substring(dot + 1).toLowerCase(java.util.Locale.ROOT) : "";
	}

	/** @return the size in bytes */
	public long size() throws IOException {
		return Files.size(path);
	}

	/** @return the first {@link #HEAD} bytes or less, for detection */
	public byte[] head() throws IOException {
		if (head == null) {
			try (InputStream in = Files.newInputStream(path)) {
				head = in.readNBytes(HEAD);
			}
		}
		return head;
	}

	/** @return the bytes as a stream, buffered */
	public InputStream open() throws IOException {
		return new BufferedInputStream(Files.newInputStream(path), 1 << 16);
	}

	/**
	 * All bytes.
	 *
	 * @param limit the size in bytes up to which that is reasonable
	 * @throws CorpusException if the file is larger
	 */
	public byte[] bytes(long limit) throws IOException, CorpusException {
		if (size() > limit) {
			throw new CorpusException(Messages.bind(Messages.ImportSource_tooLarge, size() >> 20, limit >> 20), path, 0, null);
		}
		return Files.readAllBytes(path);
	}

	@Override
	public String toString() {
		return path.toString();
	}
}
