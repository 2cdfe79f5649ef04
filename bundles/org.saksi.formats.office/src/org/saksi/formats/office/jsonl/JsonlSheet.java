package org.saksi.formats.office.jsonl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.saksi.formats.office.folder.TypedSheet;
import org.saksi.formats.office.sheets.Column;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;

/**
 * A file of JSON Lines: a row is an object that has every column, {@code null} for a blank, so that readers which look at the
 * first rows know all columns. Numbers of a column that may have fractions always have a point.
 */
final class JsonlSheet extends TypedSheet {

	private static final JsonFactory JSON = new JsonFactoryBuilder().enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
			.build();

	private final JsonGenerator out;

	/** @param file does not exist */
	JsonlSheet(Path file, List<Column> columns) throws IOException {
		super(columns);
		out = JSON.createGenerator(Files.newOutputStream(file));
		out.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
	}

	@Override
	protected void row(Object[] cells) throws IOException {
		out.writeStartObject();
		for (int i = 0; i < cells.length; i++) {
			out.writeFieldName(columns().get(i).name());
			switch (cells[i]) {
			case null -> out.writeNull();
			case Long number -> out.writeNumber(number);
			case Double number -> out.writeNumber(number);
			case Boolean flag -> out.writeBoolean(flag);
			default -> out.writeString(cells[i].toString());
			}
		}
		out.writeEndObject();
	}

	/** Ends the file, once. */
	@Override
	public void close() throws IOException {
		if (!out.isClosed()) {
			try (out) {
				writeLast();
				if (rows() > 0) {
					out.writeRaw('\n');
				}
			}
		}
	}
}
