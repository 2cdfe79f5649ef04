package org.saksi.formats.office.parquet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import dev.hardwood.InputFile;
import dev.hardwood.metadata.RowGroup;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import dev.hardwood.schema.ColumnSchema;

/** A Parquet file as a library reads it that has nothing to do with what wrote it. */
final class ParquetFile {

	private final List<String> columns;
	private final List<String> types;
	private final List<List<Object>> rows = new ArrayList<>();
	private final List<Long> groups;

	ParquetFile(Path file) throws IOException {
		try (ParquetFileReader reader = ParquetFileReader.open(InputFile.of(file)); RowReader read = reader.rowReader()) {
			List<ColumnSchema> schema = reader.getFileSchema().getColumns();
			columns = schema.stream().map(ColumnSchema::name).toList();
			types = schema.stream().map(column -> column.type() + (column.logicalType() == null ? "" : " " + column.logicalType()))
					.toList();
			groups = reader.getFileMetaData().rowGroups().stream().map(RowGroup::numRows).toList();
			while (read.hasNext()) {
				read.next();
				List<Object> row = new ArrayList<>();
				for (int i = 0; i < columns.size(); i++) {
					row.add(read.isNull(i) ? null : read.getValue(i));
				}
				rows.add(row);
			}
		}
	}

	List<String> columns() {
		return columns;
	}

	List<String> types() {
		return types;
	}

	List<List<Object>> rows() {
		return rows;
	}

	/** Numbers of rows. */
	List<Long> groups() {
		return groups;
	}
}
