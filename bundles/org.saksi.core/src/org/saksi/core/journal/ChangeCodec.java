package org.saksi.core.journal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;

import org.saksi.core.journal.Change.Kind;

/**
 * Changes as JSON: {@code [[file, textVersion, [[kind, object, feature, key, index, old, new], …]], …]}. A snapshot is
 * {@code {"t": type, "i": id, feature: value, …}}. Many files are packed.
 */
final class ChangeCodec {

	/** A text of an article comes as one string. */
	static final JsonFactory JSON = JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build()).build();

	/** From so many files on, changes are packed. */
	private static final int PACK_FROM = 20;
	/** The first byte of packed changes, which then are Base64 of a zlib stream; JSON begins with a bracket. */
	private static final int PACKED = 'z';
	private static final Kind[] KINDS = Kind.values();

	private ChangeCodec() {
	}

	/** A gesture over many files is packed: the same few words thousands of times. */
	static byte[] encode(List<FileChanges> files) {
		byte[] plain = plain(files);
		return files.size() < PACK_FROM ? plain : pack(plain);
	}

	private static byte[] pack(byte[] plain) {
		ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length / 8);
		out.write(PACKED);
		try (DeflaterOutputStream deflater = new DeflaterOutputStream(Base64.getEncoder().wrap(out))) {
			deflater.write(plain);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return out.toByteArray();
	}

	private static InputStream open(byte[] bytes) {
		return bytes.length == 0 || bytes[0] != PACKED ? new ByteArrayInputStream(bytes)
				: new InflaterInputStream(Base64.getDecoder().wrap(new ByteArrayInputStream(bytes, 1, bytes.length - 1)));
	}

	private static byte[] plain(List<FileChanges> files) {
		ByteArrayOutputStream out = new ByteArrayOutputStream(512);
		try (JsonGenerator json = JSON.createGenerator(out, JsonEncoding.UTF8)) {
			json.writeStartArray();
			for (FileChanges file : files) {
				json.writeStartArray();
				json.writeString(file.file());
				json.writeNumber(file.textVersion());
				json.writeStartArray();
				for (Change change : file.changes()) {
					write(json, change);
				}
				json.writeEndArray();
				json.writeEndArray();
			}
			json.writeEndArray();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return out.toByteArray();
	}

	private static void write(JsonGenerator json, Change change) throws IOException {
		json.writeStartArray();
		json.writeNumber(change.kind().ordinal());
		json.writeString(change.object());
		json.writeString(change.feature());
		json.writeString(change.key());
		json.writeNumber(change.index());
		value(json, change.oldValue());
		value(json, change.newValue());
		json.writeEndArray();
	}

	private static void value(JsonGenerator json, Object value) throws IOException {
		if (value instanceof Snapshot snapshot) {
			json.writeStartObject();
			json.writeStringField("t", snapshot.type());
			if (snapshot.id() != null) {
				json.writeStringField("i", snapshot.id());
			}
			for (Map.Entry<String, Object> each : snapshot.values().entrySet()) {
				json.writeFieldName("." + each.getKey());
				value(json, each.getValue());
			}
			json.writeEndObject();
		} else if (value instanceof List<?> many) {
			json.writeStartArray();
			for (Object each : many) {
				value(json, each);
			}
			json.writeEndArray();
		} else {
			json.writeString((String) value);
		}
	}

	static List<FileChanges> decode(byte[] bytes) {
		try (JsonParser json = JSON.createParser(open(bytes))) {
			List<FileChanges> files = new ArrayList<>();
			expect(json.nextToken(), JsonToken.START_ARRAY);
			while (json.nextToken() == JsonToken.START_ARRAY) {
				String file = json.nextTextValue();
				int textVersion = json.nextIntValue(0);
				expect(json.nextToken(), JsonToken.START_ARRAY);
				List<Change> changes = new ArrayList<>();
				while (json.nextToken() == JsonToken.START_ARRAY) {
					changes.add(change(json));
				}
				expect(json.nextToken(), JsonToken.END_ARRAY);
				files.add(new FileChanges(file, textVersion, changes));
			}
			return files;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static void expect(JsonToken found, JsonToken wanted) throws IOException {
		if (found != wanted) {
			throw new IOException(wanted + " expected, found " + found);
		}
	}

	private static Change change(JsonParser json) throws IOException {
		Kind kind = KINDS[json.nextIntValue(0)];
		String object = json.nextTextValue();
		String feature = json.nextTextValue();
		String key = json.nextTextValue();
		int index = json.nextIntValue(-1);
		json.nextToken();
		Object oldValue = value(json);
		json.nextToken();
		Object newValue = value(json);
		expect(json.nextToken(), JsonToken.END_ARRAY);
		return new Change(kind, object, feature, key, index, oldValue, newValue);
	}

	private static Object value(JsonParser json) throws IOException {
		switch (json.currentToken()) {
		case VALUE_NULL:
			return null;
		case START_ARRAY:
			List<Object> many = new ArrayList<>();
			while (json.nextToken() != JsonToken.END_ARRAY) {
				many.add(value(json));
			}
			return many;
		case START_OBJECT:
			String type = null;
			String id = null;
			Map<String, Object> values = new LinkedHashMap<>();
			while (json.nextToken() == JsonToken.FIELD_NAME) {
				String name = json.currentName();
				json.nextToken();
				if ("t".equals(name)) {
					type = json.getText();
				} else if ("i".equals(name)) {
					id = json.getText();
				} else {
					values.put(name.substring(1), value(json));
				}
			}
			return new Snapshot(type, id, values);
		default:
			return json.getText();
		}
	}
}
