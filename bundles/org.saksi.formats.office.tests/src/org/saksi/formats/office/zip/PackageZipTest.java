package org.saksi.formats.office.zip;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class PackageZipTest {

	@TempDir
	Path folder;

	/** Bytes that repeat now and then, so that blocks refer to what came before them. */
	private static byte[] bytes(int length, long seed) {
		Random random = new Random(seed);
		byte[] bytes = new byte[length];
		for (int at = 0; at < length;) {
			int back = 1 + random.nextInt(40_000);
			int run = 1 + random.nextInt(300);
			for (; run > 0 && at < length; run--, at++) {
				bytes[at] = at < back || run < 20 ? (byte) random.nextInt() : bytes[at - back];
			}
		}
		return bytes;
	}

	private static void put(EntryData data, byte[] bytes, long seed) throws IOException {
		Random random = new Random(seed);
		for (int at = 0; at < bytes.length;) {
			int length = Math.min(bytes.length - at, random.nextInt(100) == 0 ? random.nextInt(700_000) : random.nextInt(3000));
			byte[] to = data.room(length);
			System.arraycopy(bytes, at, to, data.end(), length);
			data.end(data.end() + length);
			at += length;
			data.mayEnd();
		}
	}

	private Path written(String name, Deflating workers, int... lengths) throws IOException {
		Path file = folder.resolve(name);
		try (OutputStream out = Files.newOutputStream(file); Deflating deflating = workers) {
			PackageZip zip = new PackageZip(out, deflating, count -> {
			});
			EntryData[] entries = new EntryData[lengths.length];
			for (int i = 0; i < lengths.length; i++) {
				entries[i] = new EntryData(deflating, folder.resolve(name + i));
				put(entries[i], bytes(lengths[i], i), i);
			}
			for (int i = 0; i < lengths.length; i++) {
				zip.add("e" + i, entries[i], "head".getBytes(StandardCharsets.US_ASCII), "tail".getBytes(StandardCharsets.US_ASCII));
			}
			zip.add("small", new byte[] { 1, 2, 3 });
			zip.finish();
		}
		return file;
	}

	private static byte[] expected(int length, int i) {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		all.writeBytes("head".getBytes(StandardCharsets.US_ASCII));
		all.writeBytes(bytes(length, i));
		all.writeBytes("tail".getBytes(StandardCharsets.US_ASCII));
		return all.toByteArray();
	}

	@Test
	void entriesAreReadBackByDirectoryAndAsStream() throws IOException {
		int[] lengths = { 0, 1, 5_000_000, EntryData.BLOCK, EntryData.BLOCK - 1, 800_000 };
		Path file = written("a.zip", new Deflating(), lengths);
		try (ZipFile zip = new ZipFile(file.toFile())) {
			for (int i = 0; i < lengths.length; i++) {
				ZipEntry entry = zip.getEntry("e" + i);
				byte[] expected = expected(lengths[i], i);
				assertArrayEquals(expected, zip.getInputStream(entry).readAllBytes());
				CRC32 crc = new CRC32();
				crc.update(expected);
				assertEquals(crc.getValue(), entry.getCrc());
				assertEquals(expected.length, entry.getSize());
			}
			assertArrayEquals(new byte[] { 1, 2, 3 }, zip.getInputStream(zip.getEntry("small")).readAllBytes());
		}
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
			for (int i = 0; i < lengths.length; i++) {
				assertEquals("e" + i, zip.getNextEntry().getName());
				assertArrayEquals(expected(lengths[i], i), zip.readAllBytes());
			}
		}
	}

	@Test
	void theFileDoesNotDependOnWhoDeflates() throws IOException {
		int[] lengths = { 3_000_000, 2_000_000 };
		byte[] alone = Files.readAllBytes(written("alone.zip", new Deflating(0), lengths));
		for (int workers : new int[] { 1, 3, 8 }) {
			assertArrayEquals(alone, Files.readAllBytes(written(workers + ".zip", new Deflating(workers), lengths)));
		}
	}

	@Test
	void blocksReferToWhatCameBefore() throws IOException {
		byte[] random = new byte[EntryData.BLOCK / 10];
		new Random(1).nextBytes(random);
		try (Deflating deflating = new Deflating()) {
			EntryData data = new EntryData(deflating, folder.resolve("data"));
			for (int i = 0; i < 100; i++) {
				byte[] to = data.room(random.length);
				System.arraycopy(random, 0, to, data.end(), random.length);
				data.end(data.end() + random.length);
				data.mayEnd();
			}
			data.close();
			assertTrue(data.compressedSize() < 2 * random.length, Long.toString(data.compressedSize()));
		}
	}

	@Test
	void whatGoesWrongIsAnIOException() throws IOException {
		try (Deflating deflating = new Deflating()) {
			EntryData data = new EntryData(deflating, folder.resolve("no such folder/data"));
			put(data, bytes(100, 1), 1);
			assertThrows(IOException.class, data::close);
		}
	}

	@Property(tries = 200)
	void joinsCrcs(@ForAll @Size(max = 300) byte[] first, @ForAll @Size(max = 300) byte[] second) {
		CRC32 a = new CRC32();
		a.update(first);
		CRC32 b = new CRC32();
		b.update(second);
		CRC32 all = new CRC32();
		all.update(first);
		all.update(second);
		assertEquals((int) all.getValue(), Crc.join((int) a.getValue(), (int) b.getValue(), second.length));
	}
}
