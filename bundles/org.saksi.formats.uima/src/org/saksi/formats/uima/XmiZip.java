package org.saksi.formats.uima;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;

/**
 * An archive of an XMI file and its type system. Nothing is unpacked to disk; names in it lead nowhere; what inflates beyond the
 * limit is refused.
 *
 * @param xmi   the annotations
 * @param types the type system, or {@code null}
 */
record XmiZip(byte[] xmi, byte[] types) {

	private static final int MAX_ENTRIES = 1000;

	/** @return whether an archive has an XMI file */
	static boolean isOne(Path file) {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			return zip.stream().limit(MAX_ENTRIES).anyMatch(entry -> isXmi(entry.getName()));
		} catch (IOException e) {
			return false;
		}
	}

	private static boolean isXmi(String name) {
		return name.toLowerCase(Locale.ROOT).endsWith(".xmi");
	}

	/** @throws CorpusException if there is none, several, or too much in it */
	static XmiZip read(byte[] bytes) throws CorpusException, IOException {
		byte[] xmi = null;
		byte[] types = null;
		long left = Uima.MAX_BYTES;
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
			int n = 0;
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (++n > MAX_ENTRIES) {
					throw new CorpusException(NLS.bind(Messages.XmiZip_entries, MAX_ENTRIES));
				}
				byte[] content = content(zip, left);
				left -= content.length;
				if (isXmi(entry.getName())) {
					if (xmi != null) {
						throw new CorpusException(Messages.XmiZip_several);
					}
					xmi = content;
				} else if (types == null && TypeSystemFile.isOne(java.util.Arrays.copyOf(content, Math.min(4096, content.length)))) {
					types = content;
				}
			}
		} catch (ZipException | EOFException | IllegalArgumentException e) { // a name of an entry that is no UTF-8 is the last
			throw new CorpusException(NLS.bind(Messages.XmiZip_damaged, e.getMessage()), e);
		}
		if (xmi == null) {
			throw new CorpusException(Messages.XmiZip_none);
		}
		return new XmiZip(xmi, types);
	}

	private static byte[] content(InputStream zip, long left) throws CorpusException, IOException {
		byte[] content = zip.readNBytes((int) left + 1);
		if (content.length > left) {
			throw new CorpusException(NLS.bind(Messages.XmiZip_bomb, Uima.MAX_BYTES >> 20));
		}
		return content;
	}
}
