package org.saksi.formats.tables;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;
import org.saksi.core.formats.ImportRequest;
import org.saksi.core.formats.ImportSource;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Reads JSON Lines: an object a line, a column for each key; keys below keys are {@code a.b}, what stands in a list is joined with {@code ; }. A line that is
 * no object is bad, the others come.
 */
final class JsonLinesSource implements TableSource {

	private static final int SAMPLE = 500;

	private final ImportSource source;
	private final TableCharset charset;
	private final TableLimits limits;
	private final ObjectMapper json;
	private final List<String> columns = new ArrayList<>();

	/** @param options {@code charset} where it is known */
	JsonLinesSource(ImportSource source, Map<String, String> options, TableLimits limits) throws CorpusException, IOException {
		this.source = source;
		this.limits = limits;
		String asked = options.get(ImportRequest.CHARSET);
		charset = TableCharset.of(source, asked == null || asked.isBlank() ? null : asked);
		json = new ObjectMapper(JsonFactory.builder().streamReadConstraints(
				StreamReadConstraints.builder().maxNestingDepth(limits.depth()).maxStringLength(limits.cell()).build()).build());
		List<String> found = new ArrayList<>();
		int[] seen = { 0 };
		read((line, values) -> {
			values.keySet().stream().filter(key -> !found.contains(key) && found.size() < limits.columns()).forEach(found::add);
			return ++seen[0] < SAMPLE;
		}, (line, why) -> {
			// told when the rows are read
		});
		columns.addAll(found);
	}

	private interface Line {
		boolean take(int line, Map<String, String> values) throws CorpusException;
	}

	private interface Bad {
		void take(int line, String why) throws CorpusException;
	}

	@Override
	public List<String> columns() {
		return List.copyOf(columns);
	}

	@Override
	public String charset() {
		return charset.charset().name();
	}

	@Override
	public void read(TableSink sink) throws CorpusException, IOException {
		read((line, values) -> {
			List<String> cells = new ArrayList<>(columns.size());
			columns.forEach(column -> cells.add(values.getOrDefault(column, "")));
			values.forEach((key, value) -> {
				if (!columns.contains(key) && columns.size() < limits.columns()) {
					columns.add(key);
					cells.add(value);
				}
			});
			return sink.row(new TableRow("", line, cells));
		}, (line, why) -> sink.bad("", line, why));
	}

	private void read(Line rows, Bad bad) throws CorpusException, IOException {
		try (Reader in = charset.open(source)) {
			StringBuilder text = new StringBuilder();
			int line = 1;
			boolean tooLong = false;
			for (int c = in.read(); c >= 0; c = in.read()) {
				if (c == '\n') {
					if (!line(text, tooLong, line, rows, bad)) {
						return;
					}
					text.setLength(0);
					tooLong = false;
					line++;
				} else if (text.length() < limits.row()) {
					text.append((char) c);
				} else {
					tooLong = true;
				}
			}
			line(text, tooLong, line, rows, bad);
		}
	}

	private boolean line(CharSequence text, boolean tooLong, int line, Line rows, Bad bad) throws CorpusException {
		String content = text.toString().strip();
		if (content.isEmpty()) {
			return true;
		}
		if (tooLong) {
			bad.take(line, NLS.bind(Messages.CsvSource_row, limits.row() >> 20));
			return true;
		}
		try {
			JsonNode node = json.readTree(content);
			if (!node.isObject()) {
				bad.take(line, Messages.JsonLinesSource_noObject);
				return true;
			}
			Map<String, String> values = new LinkedHashMap<>();
			flatten("", node, values);
			return rows.take(line, values);
		} catch (JsonProcessingException e) {
			bad.take(line, NLS.bind(Messages.JsonLinesSource_noJson, e.getOriginalMessage()));
			return true;
		}
	}

	private static void flatten(String prefix, JsonNode node, Map<String, String> values) {
		node.properties().forEach(entry -> {
			String key = prefix + entry.getKey();
			JsonNode value = entry.getValue();
			if (value.isObject()) {
				flatten(key + '.', value, values);
			} else if (value.isArray()) {
				List<String> parts = new ArrayList<>();
				value.forEach(part -> parts.add(part.isValueNode() ? part.asText() : part.toString()));
				values.put(key, String.join("; ", parts));
			} else if (!value.isNull()) {
				values.put(key, value.asText());
			}
		});
	}
}
