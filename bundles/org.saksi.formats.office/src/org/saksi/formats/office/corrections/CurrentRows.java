package org.saksi.formats.office.corrections;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.saksi.core.CorpusException;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.scheme.AttributeValues;
import org.saksi.formats.office.base.CellForm;
import org.saksi.formats.office.base.RowState;
import org.saksi.formats.office.sheets.Column;
import org.saksi.formats.office.sheets.Cut;
import org.saksi.formats.office.sheets.SheetWriter;
import org.saksi.formats.office.sheets.WorkbookWriter;
import org.saksi.formats.office.sheets.guard.Entry.Role;
import org.saksi.formats.office.xlsx.CorpusRows;

/** The rows that the export would write now, in memory, of some articles and of the registries. */
final class CurrentRows implements WorkbookWriter {

	private final Map<String, SheetSpec> specs = new LinkedHashMap<>();
	private final Map<String, Map<String, List<String>>> rows = new HashMap<>();

	private CurrentRows() {
	}

	/** Makes the rows of some articles; none for the sheets alone. */
	static CurrentRows of(CorpusView corpus, List<String> articles, IProgressMonitor monitor) throws CorpusException, IOException {
		CurrentRows current = new CurrentRows();
		CorpusRows.write(corpus, articles, current, monitor);
		return current;
	}

	/** @return the sheets that come back, by name */
	Map<String, SheetSpec> specs() {
		return specs;
	}

	/** @return the texts of a row, in the order of the columns; {@code null} if there is no such row */
	List<String> row(String sheet, String key) {
		return rows.getOrDefault(sheet, Map.of()).get(key);
	}

	/** @return all rows of a sheet, by their keys */
	Map<String, List<String>> rows(String sheet) {
		return rows.getOrDefault(sheet, Map.of());
	}

	@Override
	public SheetWriter sheet(String name, List<Column> columns) {
		if (columns.stream().anyMatch(column -> column.entry().role() == Role.KEY)) {
			specs.put(name, new SheetSpec(name, columns));
		}
		return new Rows(columns, rows.computeIfAbsent(name, sheet -> new LinkedHashMap<>()));
	}

	@Override
	public List<Cut> cuts() {
		return List.of();
	}

	@Override
	public void write(Path out, IProgressMonitor monitor) {
		throw new UnsupportedOperationException("rows in memory are not written");
	}

	@Override
	public void close() {
		// there is nothing but memory
	}

	private static final class Rows implements SheetWriter {

		private final List<Column> columns;
		private final Map<String, List<String>> kept;
		private final RowState state;
		private long rows;

		Rows(List<Column> columns, Map<String, List<String>> kept) {
			this.columns = columns;
			this.kept = kept;
			state = new RowState(columns.stream().map(Column::entry).toList());
		}

		@Override
		public List<Column> columns() {
			return columns;
		}

		@Override
		public void beginRow() {
			state.begin();
		}

		@Override
		public void text(String text) {
			state.add(CellForm.text(text));
		}

		@Override
		public void number(double number) {
			state.add(CellForm.number(number));
		}

		@Override
		public void flag(boolean flag) {
			state.add(CellForm.flag(flag));
		}

		@Override
		public void date(LocalDate date) {
			state.add(CellForm.date(date));
		}

		@Override
		public void dateTime(LocalDateTime dateTime) {
			state.add(CellForm.dateTime(dateTime));
		}

		@Override
		public void blank() {
			state.add("");
		}

		@Override
		public void endRow() {
			rows++;
			kept.put(AttributeValues.join(state.of(Role.KEY)), state.cells());
		}

		@Override
		public long rows() {
			return rows;
		}
	}
}
