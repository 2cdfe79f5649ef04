package org.saksi.formats.office.corrections;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.saksi.core.corrections.Correction;
import org.saksi.core.corrections.Correction.State;
import org.saksi.core.scheme.AttributeValues;
import org.saksi.formats.office.base.BaseLine;
import org.saksi.formats.office.base.CellForm;
import org.saksi.formats.office.sheets.Column;
import org.saksi.formats.office.sheets.Column.Kind;
import org.saksi.formats.office.sheets.guard.Entry.Role;
import org.saksi.formats.tables.TableRow;
import org.saksi.formats.tables.TableSink;

/** Goes through the rows of a workbook and keeps those that are not as they were exported. */
final class RowScan implements TableSink {

	/** A sheet of the file with what its columns are. */
	private record Page(SheetSpec spec, HeaderMatch header) {
	}

	private static final int MOST = 200_000;

	private final Map<String, SheetSpec> specs;
	private final BaseIndex base;
	private final IProgressMonitor monitor;
	private final Map<String, Page> pages = new HashMap<>();
	private final Set<String> unknown = new HashSet<>();
	private final Set<String> present = new LinkedHashSet<>();
	private final Map<String, Integer> counts = new HashMap<>();
	private final List<FileRow> rows = new ArrayList<>();
	private final List<Correction> refused = new ArrayList<>();
	private final List<String> notes = new ArrayList<>();

	RowScan(Map<String, SheetSpec> specs, BaseIndex base, IProgressMonitor monitor) {
		this.specs = specs;
		this.base = base;
		this.monitor = monitor;
	}

	/** @return rows that are not as they were, or of which that is not known */
	List<FileRow> rows() {
		return rows;
	}

	/** @return names of our sheets that the file has */
	Set<String> present() {
		return present;
	}

	/** @return number of rows of a sheet of ours in the file */
	int count(String sheet) {
		return counts.getOrDefault(sheet, 0);
	}

	/** @return rows that nothing can be made of */
	List<Correction> refused() {
		return refused;
	}

	/** @return what is worth knowing of the file */
	List<String> notes() {
		return notes;
	}

	@Override
	public boolean row(TableRow row) {
		if (row.line() % 1000 == 0 && monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		if (!pages.containsKey(row.sheet())) {
			if (!row.isEmpty()) {
				pages.put(row.sheet(), page(row));
			}
		} else if (pages.get(row.sheet()) != null && !row.isEmpty()) {
			take(pages.get(row.sheet()), row);
		}
		return true;
	}

	@Override
	public void bad(String sheet, int line, String why) {
		refuse(sheet, line, "", why);
	}

	private void refuse(String sheet, int line, String id, String why) {
		refused.add(new Correction(sheet, line, id, null, null, "", "", State.REFUSED, why, null));
	}

	/** What a sheet is, by its name or, in a file that was made anew, by its header; {@code null} if it is none of ours. */
	private Page page(TableRow header) {
		SheetSpec spec = specs.get(header.sheet());
		if (spec == null) {
			spec = specs.get(header.sheet().strip().toLowerCase(java.util.Locale.ROOT).replaceFirst("_\\d+$", ""));
		}
		HeaderMatch match = spec == null ? null : new HeaderMatch(spec, header.cells());
		if (spec == null) {
			for (SheetSpec each : base.isThere() ? List.<SheetSpec>of() : specs.values()) {
				HeaderMatch other = new HeaderMatch(each, header.cells());
				if (other.missingKeys().isEmpty() && other.size() * 2 > each.columns().size() && (match == null || other.size() > match.size())) {
					spec = each;
					match = other;
				}
			}
			if (spec == null) {
				return null;
			}
			notes.add(NLS.bind(Messages.RowScan_byHeader, header.sheet(), spec.name()));
		}
		if (!match.missingKeys().isEmpty()) {
			refuse(header.sheet(), header.line(), "", NLS.bind(Messages.RowScan_noKey, String.join(", ", match.missingKeys()),
					String.join(", ", header.cells().stream().limit(30).toList())));
			return null;
		}
		note(header.sheet(), Messages.RowScan_renamed, match.renamed());
		note(header.sheet(), Messages.RowScan_others, match.others());
		note(header.sheet(), Messages.RowScan_missing, match.missingOpen());
		present.add(spec.name());
		return new Page(spec, match);
	}

	private void note(String sheet, String message, List<String> columns) {
		if (!columns.isEmpty()) {
			notes.add(NLS.bind(message, sheet, String.join(", ", columns)));
		}
	}

	private void take(Page page, TableRow row) {
		SheetSpec spec = page.spec();
		List<String> key = cells(page, row, Role.KEY);
		String joined = AttributeValues.join(key);
		counts.merge(spec.name(), 1, Integer::sum);
		boolean known = base.has(spec.name(), joined);
		if (!key.get(0).isEmpty() && (known ? base.see(spec.name(), joined) : !unknown.add(spec.name() + '\n' + joined))) {
			refuse(row.sheet(), row.line(), key.get(0), Messages.RowScan_twice);
			return;
		}
		List<String> open = cells(page, row, Role.OPEN);
		boolean moved = known && page.header().hasFixed() && !base.isRest(spec.name(), joined, BaseLine.fixedHash(cells(page, row, Role.FIXED)));
		if (known && !moved && base.isState(spec.name(), joined, BaseLine.state(open))) {
			return;
		}
		if (rows.size() >= MOST && !known) {
			refuse(row.sheet(), row.line(), key.get(0), NLS.bind(Messages.RowScan_tooMany, MOST));
			return;
		}
		rows.add(new FileRow(spec, row.sheet(), row.line(), key, cells(page, row, moved), moved));
	}

	private static List<String> cells(Page page, TableRow row, Role role) {
		return page.spec().of(role).stream().map(column -> cell(page, row, column.name(), column.kind())).toList();
	}

	private static Map<String, String> cells(Page page, TableRow row, boolean all) {
		Map<String, String> cells = new LinkedHashMap<>();
		for (Column column : page.spec().columns()) {
			if (page.header().places().containsKey(column.name()) && (all || column.entry().role() == Role.OPEN)) {
				cells.put(column.name(), cell(page, row, column.name(), column.kind()));
			}
		}
		return cells;
	}

	private static String cell(Page page, TableRow row, String column, Kind kind) {
		Integer at = page.header().places().get(column);
		return at == null ? "" : CellForm.read(kind, row.cell(at));
	}
}
