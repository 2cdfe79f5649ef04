package org.saksi.formats.json;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.core.JsonGenerator;

import org.saksi.core.xmi.XmlText;

/** Writes a JSON file; what is {@code null} is left out, what UTF-8 cannot hold becomes U+FFFD. The file ends in a line feed. */
public final class JsonOut implements AutoCloseable {

	private final JsonGenerator out;

	private JsonOut(JsonGenerator out) {
		this.out = out;
	}

	/** A file that is indented by two blanks. */
	public static JsonOut indented(Path file) throws IOException {
		return new JsonOut(Json.indented(open(file)));
	}

	/** A file of one record a line. */
	public static JsonOut lines(Path file) throws IOException {
		return new JsonOut(Json.oneLine(open(file)));
	}

	private static JsonGenerator open(Path file) throws IOException {
		return Json.MAPPER.getFactory().createGenerator(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
	}

	/** Begins an object that is a value of a list, or a record. */
	public JsonOut begin() throws IOException {
		out.writeStartObject();
		return this;
	}

	/** Begins an object. */
	public JsonOut begin(String key) throws IOException {
		out.writeObjectFieldStart(clean(key));
		return this;
	}

	/** Ends an object. */
	public JsonOut end() throws IOException {
		out.writeEndObject();
		return this;
	}

	/** Begins a list that is a value of a list, or a record. */
	public JsonOut beginList() throws IOException {
		out.writeStartArray();
		return this;
	}

	/** Begins a list. */
	public JsonOut beginList(String key) throws IOException {
		out.writeArrayFieldStart(clean(key));
		return this;
	}

	/** Ends a list. */
	public JsonOut endList() throws IOException {
		out.writeEndArray();
		return this;
	}

	/** A text, if there is one. */
	public JsonOut text(String key, String value) throws IOException {
		if (value != null) {
			out.writeStringField(clean(key), clean(value));
		}
		return this;
	}

	/** A text in a list. */
	public JsonOut text(String value) throws IOException {
		out.writeString(clean(value));
		return this;
	}

	/** A whole number. */
	public JsonOut number(String key, long value) throws IOException {
		out.writeNumberField(clean(key), value);
		return this;
	}

	/** A whole number in a list. */
	public JsonOut number(long value) throws IOException {
		out.writeNumber(value);
		return this;
	}

	/** {@code true} or {@code false}. */
	public JsonOut flag(String key, boolean value) throws IOException {
		out.writeBooleanField(clean(key), value);
		return this;
	}

	/** A tree, or anything else that Jackson can write. */
	public JsonOut value(String key, Object value) throws IOException {
		out.writePOJOField(clean(key), value);
		return this;
	}

	private static String clean(String text) {
		return XmlText.clean(text);
	}

	/** Ends the file. */
	@Override
	public void close() throws IOException {
		try {
			out.writeRaw('\n');
		} finally {
			out.close();
		}
	}
}
