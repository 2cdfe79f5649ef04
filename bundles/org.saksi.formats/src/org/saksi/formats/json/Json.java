package org.saksi.formats.json;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.eclipse.osgi.util.NLS;

/** How the JSON formats read and write: bounded, UTF-8, LF, the same tree to the same bytes. */
public final class Json {

	/** Longest record that is read, in bytes. */
	public static final int MAX_RECORD = 64 << 20;

	/** Deepest nesting; none of the formats needs more than a dozen levels. */
	private static final int MAX_DEPTH = 100;

	/** Most tokens of a record: about 100 bytes of memory each. */
	private static final long MAX_TOKENS = 5_000_000;

	/** Reads and writes trees. */
	public static final JsonMapper MAPPER = mapper();

	private Json() {
	}

	private static JsonMapper mapper() {
		StreamReadConstraints limits = StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).maxStringLength(MAX_RECORD)
				.maxTokenCount(MAX_TOKENS).build();
		JsonFactory factory = new JsonFactoryBuilder().streamReadConstraints(limits)
				.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
				.enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8).build();
		return JsonMapper.builder(factory).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
				.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
	}

	/**
	 * The record as a tree.
	 *
	 * @throws BadRecordException if it is no JSON, too long, too deep or torn
	 */
	public static JsonNode tree(JsonRecords records) throws BadRecordException {
		if (records.state() == JsonRecords.State.TOO_LONG) {
			throw new BadRecordException(records.line(), null, NLS.bind(Messages.Json_tooLong, MAX_RECORD >> 20));
		}
		try {
			return MAPPER.readTree(records.bytes(), 0, records.length());
		} catch (JsonProcessingException e) {
			int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
			boolean torn = records.state() == JsonRecords.State.TORN;
			throw new BadRecordException(records.line() + line - 1, null,
					torn ? Messages.Json_torn : NLS.bind(Messages.Json_wrong, e.getOriginalMessage()));
		} catch (NumberFormatException e) {
			throw new BadRecordException(records.line(), null, NLS.bind(Messages.Json_wrong, e.getMessage())); // an exponent beyond all bounds
		} catch (IOException e) {
			throw new BadRecordException(records.line(), null, Messages.Json_utf8); // the bytes are in memory
		}
	}

	/** Makes a generator write one record a line, a blank after comma and colon. */
	public static JsonGenerator oneLine(JsonGenerator out) {
		return out.setPrettyPrinter(new Lines());
	}

	/** Makes a generator indent by two blanks. */
	public static JsonGenerator indented(JsonGenerator out) {
		DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
		Separators separators = Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
		return out.setPrettyPrinter(
				new DefaultPrettyPrinter(separators).withObjectIndenter(indenter).withArrayIndenter(indenter));
	}

	/** One record a line. */
	private static final class Lines extends MinimalPrettyPrinter {

		private static final long serialVersionUID = 1L;

		Lines() {
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
