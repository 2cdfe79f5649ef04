package org.saksi.core.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import org.saksi.core.journal.JournalEntry.Kind;

/**
 * The lines of a journal: CRC-32 of the rest as eight hex digits, a space, the head as a JSON object, and for a gesture a tab
 * and its changes.
 */
final class JournalFile {

	private static final int CHECKSUM = 8;
	private static final HexFormat HEX = HexFormat.of();

	/**
	 * What a file holds.
	 *
	 * @param entries the entries, in order
	 * @param length  bytes up to the end of the last whole line: a torn last line comes after
	 * @param damaged numbers of damaged lines from 1, without a torn last one
	 */
	record Content(List<JournalEntry> entries, int length, List<Integer> damaged) {
	}

	private JournalFile() {
	}

	static Content parse(byte[] bytes) {
		List<JournalEntry> entries = new ArrayList<>();
		List<Integer> damaged = new ArrayList<>();
		int start = 0;
		int line = 0;
		int good = 0;
		while (start < bytes.length) {
			line++;
			int end = start;
			while (end < bytes.length && bytes[end] != '\n') {
				end++;
			}
			JournalEntry entry = end < bytes.length ? entry(bytes, start, end) : null;
			if (entry != null) {
				entries.add(entry);
				good = end + 1;
			} else {
				damaged.add(line);
			}
			start = end + 1;
		}
		if (good < bytes.length && !damaged.isEmpty()) {
			// everything after the last good line was being written when the power went
			int last = line;
			while (!damaged.isEmpty() && damaged.get(damaged.size() - 1) == last) {
				damaged.remove(damaged.size() - 1);
				last--;
			}
		}
		return new Content(entries, good, damaged);
	}

	private static JournalEntry entry(byte[] bytes, int start, int end) {
		int body = start + CHECKSUM + 1;
		if (end < body || bytes[body - 1] != ' ') {
			return null;
		}
		CRC32 crc = new CRC32();
		crc.update(bytes, body, end - body);
		String expected = HEX.toHexDigits((int) crc.getValue());
		if (!expected.equals(new String(bytes, start, CHECKSUM, StandardCharsets.ISO_8859_1))) {
			return null;
		}
		int tab = body;
		while (tab < end && bytes[tab] != '\t') {
			tab++;
		}
		try {
			return head(bytes, body, tab, tab < end ? Arrays.copyOfRange(bytes, tab + 1, end) : null);
		} catch (IOException | IllegalArgumentException e) {
			return null;
		}
	}

	private static JournalEntry head(byte[] bytes, int start, int end, byte[] changes) throws IOException {
		Kind kind = null;
		long gesture = 0;
		long time = 0;
		String label = null;
		String hash = null;
		String home = null;
		List<String> files = new ArrayList<>(3);
		try (JsonParser json = ChangeCodec.JSON.createParser(bytes, start, end - start)) {
			json.nextToken();
			while (json.nextToken() == JsonToken.FIELD_NAME) {
				String name = json.currentName();
				json.nextToken();
				switch (name) {
				case "k" -> kind = Kind.valueOf(json.getText());
				case "g" -> gesture = json.getLongValue();
				case "t" -> time = json.getLongValue();
				case "l" -> label = json.getText();
				case "o" -> home = json.getText();
				case "h" -> hash = json.getText();
				case "f" -> {
					while (json.nextToken() != JsonToken.END_ARRAY) {
						files.add(json.getText());
					}
				}
				default -> json.skipChildren();
				}
			}
		}
		return kind == null ? null : new JournalEntry(kind, gesture, time, label, List.copyOf(files), home, hash, changes);
	}

	static byte[] line(JournalEntry entry) {
		ByteArrayOutputStream out = new ByteArrayOutputStream(256 + (entry.changes() == null ? 0 : entry.changes().length));
		out.writeBytes("00000000 ".getBytes(StandardCharsets.ISO_8859_1));
		try (JsonGenerator json = ChangeCodec.JSON.createGenerator(out, JsonEncoding.UTF8)) {
			json.writeStartObject();
			json.writeStringField("k", entry.kind().name());
			if (entry.gesture() != 0) {
				json.writeNumberField("g", entry.gesture());
			}
			json.writeNumberField("t", entry.time());
			if (entry.label() != null) {
				json.writeStringField("l", entry.label());
			}
			json.writeArrayFieldStart("f");
			for (String file : entry.files()) {
				json.writeString(file);
			}
			json.writeEndArray();
			if (entry.home() != null) {
				json.writeStringField("o", entry.home());
			}
			if (entry.hash() != null) {
				json.writeStringField("h", entry.hash());
			}
			json.writeEndObject();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		if (entry.changes() != null) {
			out.write('\t');
			out.writeBytes(entry.changes());
		}
		byte[] line = out.toByteArray();
		CRC32 crc = new CRC32();
		crc.update(line, CHECKSUM + 1, line.length - CHECKSUM - 1);
		byte[] checksum = HEX.toHexDigits((int) crc.getValue()).getBytes(StandardCharsets.ISO_8859_1);
		System.arraycopy(checksum, 0, line, 0, CHECKSUM);
		byte[] whole = Arrays.copyOf(line, line.length + 1);
		whole[line.length] = '\n';
		return whole;
	}
}
