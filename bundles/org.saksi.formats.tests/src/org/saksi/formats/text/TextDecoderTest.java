package org.saksi.formats.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saksi.formats.text.TextRefusedException.Reason;

class TextDecoderTest {

	private static final String PAGE = "“Kami siap,” kata Ny. Müller – café Élan.\r\nBaris kedua…\n\nEmoji 😀 dan e\u0301.\r\n";
	private static final String LATIN = "“Kami siap,” kata Ny. Müller – café Élan.\r\nBaris kedua…\n";

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16LE", "UTF-16BE" })
	void detectsUnicodeWithAndWithoutMark(String charset) throws Exception {
		byte[] plain = PAGE.getBytes(charset);
		byte[] marked = ("\uFEFF" + PAGE).getBytes(charset);
		assertEquals(new DecodedText(PAGE, charset, false, 0, -1), TextDecoder.decode(plain, null));
		assertEquals(new DecodedText(PAGE, charset, true, 0, -1), TextDecoder.decode(marked, null));
	}

	@Test
	void fallsBackToWindows1252() throws Exception {
		DecodedText decoded = TextDecoder.decode(LATIN.getBytes("windows-1252"), null);
		assertEquals(LATIN, decoded.text());
		assertEquals("windows-1252", decoded.charset());
	}

	@Test
	void detectsOtherScripts() throws Exception {
		String russian = "Президент России Владимир Путин поблагодарил корейских военных за участие в освобождении области. "
				+ "Об этом сообщила пресс-служба Кремля в понедельник утром.";
		DecodedText decoded = TextDecoder.decode(russian.getBytes("windows-1251"), null);
		assertEquals(russian, decoded.text());
		assertEquals("windows-1251", decoded.charset());
	}

	@Test
	void overridesDetection() throws Exception {
		assertEquals("cafĂ©", TextDecoder.decode("café".getBytes(StandardCharsets.UTF_8), "windows-1250").text());
		assertEquals(LATIN, TextDecoder.decode(LATIN.getBytes("windows-1252"), "CP1252").text());
		assertEquals(PAGE, TextDecoder.decode(("\uFEFF" + PAGE).getBytes("UTF-16LE"), "utf-16").text());
		assertEquals(PAGE, TextDecoder.decode(PAGE.getBytes("UTF-16LE"), "utf-16").text());
		assertEquals(PAGE, TextDecoder.decode(("\uFEFF" + PAGE).getBytes("UTF-8"), "utf-8").text());
		assertEquals("UTF-8", TextDecoder.decode(PAGE.getBytes("UTF-8"), "auto").charset());
	}

	@Test
	void countsBytesThatMeanNothingInTheEncodingAskedFor() throws Exception {
		DecodedText decoded = TextDecoder.decode(LATIN.getBytes("windows-1252"), "UTF-8");
		assertTrue(decoded.replaced() > 0);
		assertEquals('\uFFFD', decoded.text().charAt(decoded.firstReplaced()));
	}

	@Test
	void forgivesACutOffLastCharacter() throws Exception {
		byte[] whole = "Harga naik 5 €".getBytes(StandardCharsets.UTF_8);
		DecodedText decoded = TextDecoder.decode(java.util.Arrays.copyOf(whole, whole.length - 1), null);
		assertEquals("UTF-8", decoded.charset());
		assertEquals("Harga naik 5 \uFFFD", decoded.text());
		assertEquals(1, decoded.replaced());
	}

	@Test
	void replacesWhatXmlCannotHoldOneForOne() throws Exception {
		String filler = "kata ".repeat(200);
		String text = filler + "a\u0000b\u000Bc\u001Bd\uFFFEe" + filler;
		DecodedText decoded = TextDecoder.decode(text.getBytes(StandardCharsets.UTF_8), null);
		assertEquals(filler + "a\uFFFDb\uFFFDc\uFFFDd\uFFFDe" + filler, decoded.text());
		assertEquals(4, decoded.replaced());
		assertEquals(filler.length() + 1, decoded.firstReplaced());
	}

	@Test
	void replacesLoneSurrogates() throws Exception {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		for (char c : ("\uFEFFsatu \uD800 dua \uDC00 tiga \uD83D\uDE00 empat").toCharArray()) {
			bytes.write(c & 0xFF);
			bytes.write(c >> 8);
		}
		DecodedText decoded = TextDecoder.decode(bytes.toByteArray(), null);
		assertEquals("satu \uFFFD dua \uFFFD tiga \uD83D\uDE00 empat", decoded.text());
		assertEquals(2, decoded.replaced());
	}

	@Test
	void aSurrogateInUtf8DoesNotSpoilTheRest() throws Exception {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		bytes.write("Baris satu ".getBytes(StandardCharsets.UTF_8));
		bytes.write(new byte[] { (byte) 0xED, (byte) 0xA0, (byte) 0x80 });
		bytes.write(" baris dua.".getBytes(StandardCharsets.UTF_8));
		DecodedText decoded = TextDecoder.decode(bytes.toByteArray(), null);
		assertEquals("UTF-8", decoded.charset());
		assertEquals("Baris satu \uFFFD baris dua.", decoded.text());
	}

	@Test
	void refusesBinaryInput() throws Exception {
		ByteArrayOutputStream zip = new ByteArrayOutputStream();
		try (ZipOutputStream out = new ZipOutputStream(zip)) {
			out.putNextEntry(new ZipEntry("a.txt"));
			out.write("halo".getBytes(StandardCharsets.UTF_8));
		}
		byte[] noise = new byte[4096];
		new Random(42).nextBytes(noise);
		byte[] numbers = new byte[4096];
		for (int i = 0; i < numbers.length; i += 4) {
			numbers[i] = (byte) (i / 4);
		}
		assertRefused(Reason.BINARY, zip.toByteArray());
		assertRefused(Reason.BINARY, noise);
		assertRefused(Reason.BINARY, numbers);
		assertRefused(Reason.BINARY, "%PDF-1.7 text".getBytes(StandardCharsets.US_ASCII));
		assertRefused(Reason.BINARY, new byte[] { (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0 });
		assertRefused(Reason.BINARY, "a\0b\0\0\0".getBytes(StandardCharsets.US_ASCII));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " \r\n\t\u00A0 ", "\uFEFF", "--- 123 ---" })
	void refusesInputWithoutText(String text) {
		assertRefused(Reason.NO_TEXT, text.getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void refusesAnUnknownCharset() {
		for (String name : new String[] { "klingon-8", "ä" }) {
			TextRefusedException e = assertThrows(TextRefusedException.class, () -> TextDecoder.decode(new byte[] { 'a' }, name));
			assertEquals(Reason.UNKNOWN_CHARSET, e.reason());
			assertTrue(e.getMessage().contains(name), e.getMessage());
		}
	}

	@Test
	void refusesFiftyMegabytesWithoutReadingThem() throws Exception {
		long[] read = { 0 };
		InputStream endless = new InputStream() {
			@Override
			public int read() {
				read[0]++;
				return 'a';
			}

			@Override
			public int read(byte[] b, int off, int len) throws IOException {
				java.util.Arrays.fill(b, off, off + len, (byte) 'a');
				read[0] += len;
				return len;
			}
		};
		TextRefusedException e = assertThrows(TextRefusedException.class, () -> TextDecoder.decode(endless, null));
		assertEquals(Reason.TOO_LARGE, e.reason());
		assertTrue(read[0] <= TextDecoder.MAX_BYTES + 1L);
		TextRefusedException bySize = assertThrows(TextRefusedException.class, () -> TextDecoder.refuseSize(50L << 20));
		assertTrue(bySize.getMessage().contains("50"), bySize.getMessage());
	}

	@Test
	void takesTextUpToTheLimit() throws Exception {
		byte[] bytes = "Kata demi kata. ".repeat(TextDecoder.MAX_BYTES / 16).getBytes(Charset.forName("UTF-8"));
		DecodedText decoded = TextDecoder.decode(bytes, null);
		assertEquals(bytes.length, decoded.text().length());
		assertFalse(decoded.byteOrderMark());
	}

	private static void assertRefused(Reason reason, byte[] bytes) {
		TextRefusedException e = assertThrows(TextRefusedException.class, () -> TextDecoder.decode(bytes, null));
		assertEquals(reason, e.reason());
		assertFalse(e.getMessage().isBlank());
	}
}
