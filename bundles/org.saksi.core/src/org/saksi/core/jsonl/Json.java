package org.saksi.core.jsonl;

import java.io.IOException;
import java.math.BigDecimal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import org.saksi.core.text.Magnitude;

/** How we read and write JSON: bounded, numbers as they are, {@code ", "} and {@code ": "} between the parts. */
final class Json {

	/** Longest line that is read, in bytes. */
	static final int MAX_LINE = 128 << 20;

	/** Deepest nesting of unknown keys; ours need nine levels. */
	private static final int MAX_DEPTH = 200;

	/** Most tokens of a line: about 100 bytes of memory each. */
	private static final long MAX_TOKENS = 20_000_000;

	/** Reads trees and writes them in our style. */
	static final JsonMapper MAPPER = mapper();

	private Json() {
	}

	private static JsonMapper mapper() {
		StreamReadConstraints limits = StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).maxStringLength(MAX_LINE)
				.maxDocumentLength(MAX_LINE).maxTokenCount(MAX_TOKENS).build();
		JsonFactory factory = new JsonFactoryBuilder().streamReadConstraints(limits)
				.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
				.enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8).build();
		return JsonMapper.builder(factory).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
				.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
				.disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES).nodeFactory(JsonNodeFactory.withExactBigDecimals(true))
				.defaultPrettyPrinter(new Style()).build();
	}

	/** Where in a record the first number is whose exponent no number can have: the keys that lead there, {@code a.b[0].c}; empty if none is. */
	static String beyondBounds(byte[] bytes, int start, int length) throws IOException {
		try (JsonParser parser = MAPPER.getFactory().createParser(bytes, start, length)) {
			for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
				if (token == JsonToken.VALUE_NUMBER_FLOAT && isBeyond(parser.getText())) {
					return path(parser.getParsingContext().pathAsPointer());
				}
			}
		}
		return "";
	}

	private static boolean isBeyond(String number) {
		try {
			return new BigDecimal(number) == null;
		} catch (NumberFormatException e) {
			return true;
		}
	}

	private static String path(JsonPointer pointer) {
		StringBuilder path = new StringBuilder();
		for (JsonPointer each = pointer; each != null && !each.matches(); each = each.tail()) {
			if (each.getMatchingIndex() >= 0) {
				path.append('[').append(each.getMatchingIndex()).append(']');
			} else {
				path.append(path.isEmpty() ? "" : ".").append(each.getMatchingProperty());
			}
		}
		return path.toString();
	}

	/** A tree as text in our style. */
	static String text(JsonNode node) throws IOException {
		return MAPPER.writer(new Style()).writeValueAsString(node);
	}

	/** Writes a number so that a reader gets the same digits back; huge exponents stay exponents. */
	static void write(JsonGenerator out, BigDecimal number) throws IOException {
		out.writeNumber(Magnitude.text(number));
	}

	/** One line a record, a blank after comma and colon. */
	static final class Style extends MinimalPrettyPrinter {

		private static final long serialVersionUID = 1L;

		/** Records are separated by line feeds. */
		Style() {
			super("\n");
		}

		@Override
		public void writeObjectFieldValueSeparator(JsonGenerator out) throws IOException {
			out.writeRaw(": ");
		}

		@Override
		public void writeObjectEntrySeparator(JsonGenerator out) throws IOException {
			out.writeRaw(", ");
		}

		@Override
		public void writeArrayValueSeparator(JsonGenerator out) throws IOException {
			out.writeRaw(", ");
		}
	}
}
