package org.saksi.core.jsonl;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

import org.saksi.core.offsets.Offsets;
import org.saksi.core.xmi.XmlText;
import org.saksi.model.Segment;
import org.saksi.model.Span;
import org.saksi.model.base.Extensible;

/** Writes records: what is absent in the model is absent in the record. */
final class JsonOut implements AutoCloseable {

	private final JsonGenerator out;

	JsonOut(OutputStream stream) throws IOException {
		out = Json.MAPPER.getFactory().createGenerator(stream);
		out.setPrettyPrinter(new Json.Style());
		out.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
		out.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
	}

	void begin() throws IOException {
		out.writeStartObject();
	}

	void begin(String key) throws IOException {
		out.writeObjectFieldStart(key);
	}

	void end() throws IOException {
		out.writeEndObject();
	}

	void beginList(String key) throws IOException {
		out.writeArrayFieldStart(key);
	}

	void endList() throws IOException {
		out.writeEndArray();
	}

	/** Ends the last line. */
	void endRecords() throws IOException {
		out.writeRaw('\n');
	}

	/** A lone surrogate cannot be written in UTF-8; the model does not hold any unless a plug-in put it there. */
	private static String clean(String text) {
		return XmlText.clean(text);
	}

	void text(String key, String value) throws IOException {
		if (value != null) {
			out.writeStringField(key, clean(value));
		}
	}

	void number(String key, int value) throws IOException {
		out.writeNumberField(key, value);
	}

	void positive(String key, int value) throws IOException {
		if (value > 0) {
			out.writeNumberField(key, value);
		}
	}

	void decimal(String key, BigDecimal value) throws IOException {
		if (value != null) {
			out.writeFieldName(key);
			Json.write(out, value);
		}
	}

	void bool(String key, Boolean value) throws IOException {
		if (value != null) {
			out.writeBooleanField(key, value);
		}
	}

	/** {@code true}, or nothing. */
	void flag(String key, boolean value) throws IOException {
		if (value) {
			out.writeBooleanField(key, true);
		}
	}

	/** A list of strings, left out where it is empty. */
	void texts(String key, List<String> values) throws IOException {
		if (!values.isEmpty()) {
			allTexts(key, values);
		}
	}

	/** A list of strings, empty ones too. */
	void allTexts(String key, List<String> values) throws IOException {
		out.writeArrayFieldStart(key);
		for (String value : values) {
			out.writeString(clean(value));
		}
		out.writeEndArray();
	}

	/** The segments of a span in code points; an empty list for {@code null}. */
	void spans(String key, Span span, Offsets offsets) throws IOException {
		out.writeArrayFieldStart(key);
		for (int i = 0; span != null && i < span.segmentCount(); i++) {
			Segment segment = span.segment(i);
			out.writeStartArray();
			out.writeNumber(VersionOffsets.toCodePoint(offsets, segment.start()));
			out.writeNumber(VersionOffsets.toCodePoint(offsets, segment.end()));
			out.writeEndArray();
		}
		out.writeEndArray();
	}

	/** The unknown keys that came with the object, {@code prefix} ones left out. */
	void extras(Extensible object) throws IOException {
		for (Map.Entry<String, String> extra : object.getExtras()) {
			if (!Nested.isNested(extra.getKey())) {
				extra(extra.getKey(), extra.getValue());
			}
		}
	}

	/** The unknown keys of the part {@code part}, see {@link Nested}. */
	void extras(Extensible object, String part) throws IOException {
		for (Map.Entry<String, String> extra : object.getExtras()) {
			String key = Nested.keyIn(part, extra.getKey());
			if (key != null) {
				extra(key, extra.getValue());
			}
		}
	}

	/** JSON text is written in our style; what is no JSON becomes a string. */
	private void extra(String key, String json) throws IOException {
		out.writeFieldName(clean(key));
		JsonNode node = null;
		try {
			node = json == null ? null : Json.MAPPER.readTree(json);
		} catch (JsonProcessingException e) {
			node = null;
		}
		if (node == null || node.isMissingNode()) {
			out.writeString(clean(json == null ? "" : json));
		} else {
			out.writeRawValue(clean(Json.text(node)));
		}
	}

	@Override
	public void close() throws IOException {
		out.close();
	}
}
