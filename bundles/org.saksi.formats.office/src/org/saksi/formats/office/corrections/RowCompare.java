package org.saksi.formats.office.corrections;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.saksi.core.corrections.Correction;
import org.saksi.core.corrections.Correction.State;
import org.saksi.formats.office.base.BaseLine;
import org.saksi.formats.office.sheets.Column;
import org.saksi.formats.office.sheets.guard.Entry.Role;

/** Compares a row of the file with what it was and with what it would be now, cell by cell. */
final class RowCompare {

	/** What pandas makes blank cells of, unless it is told not to. */
	private static final Set<String> EMPTIED = Set.of("NA", "N/A", "n/a", "NULL", "null", "NaN", "nan", "None", "#N/A", "<NA>", "-nan", "NAN");
	/** Is not of the corpus but of the export. */
	private static final String SPLIT = "split";

	private final SheetSpec now;
	private int emptied;

	/** @param now the sheet as it would be now; {@code null} if there would be none */
	RowCompare(SheetSpec now) {
		this.now = now;
	}

	/** @return how many cells were blank where the corpus has a word that programs make a blank of */
	int emptied() {
		return emptied;
	}

	/**
	 * The open cells that somebody has changed and that are not in the corpus as the file has them.
	 *
	 * @param line  what the row was, or {@code null}
	 * @param cells what it would be now, in the order of the columns
	 */
	List<CellChange> changes(FileRow row, BaseLine line, List<String> cells) {
		List<String> names = row.spec().names(Role.OPEN);
		List<String> before = line == null ? null : line.cells();
		List<CellChange> changes = new ArrayList<>();
		for (int i = 0; i < names.size(); i++) {
			String column = names.get(i);
			String wanted = row.cells().get(column);
			int at = index(column);
			if (wanted == null || at < 0) {
				continue;
			}
			String base = before == null || i >= before.size() ? null : before.get(i);
			String current = cells.get(at);
			if (wanted.equals(current) || base != null && base.equals(BaseLine.shortened(wanted))) {
				continue;
			}
			if (wanted.isEmpty() && (EMPTIED.contains(current) || base != null && EMPTIED.contains(base))) {
				emptied++;
				continue;
			}
			boolean moved = base != null && !base.equals(BaseLine.shortened(current));
			String shown = base == null || base.startsWith("#") ? moved ? null : base == null ? null : current : base;
			changes.add(new CellChange(row, column, shown, current, wanted, moved));
		}
		return changes;
	}

	/** The cells that were changed although nothing can come of it. */
	List<Correction> fixed(FileRow row, List<String> cells) {
		List<Correction> refused = new ArrayList<>();
		for (Column column : row.spec().of(Role.FIXED)) {
			String wanted = row.cells().get(column.name());
			int at = index(column.name());
			if (wanted != null && at >= 0 && !column.name().equals(SPLIT) && !wanted.equals(cells.get(at))) {
				refused.add(new CellChange(row, column.name(), null, cells.get(at), wanted, false)
						.refused(reason(row.spec().name(), column.name())));
			}
		}
		return refused.isEmpty() ? List.of(unknown(row)) : refused;
	}

	private static Correction unknown(FileRow row) {
		return new Correction(row.sheet(), row.number(), row.id(), null, null, "", "", State.REFUSED, Messages.RowCompare_fixed, null);
	}

	private static String reason(String sheet, String column) {
		return switch (column) {
		case "agent_name", "agent_type" -> Messages.RowCompare_agent;
		case "agent_id" -> Messages.RowCompare_source;
		case "canonical_text" -> Messages.RowCompare_canonical;
		case "status", "annotator", "article_id" -> Messages.RowCompare_layer;
		case "zone", "text", "start_cp", "end_cp", "start_utf16", "end_utf16", "segments", "body_segments", "sentence_id", "chars_cp" ->
			Messages.RowCompare_text;
		default -> sheet.equals("documents") ? Messages.RowCompare_document : Messages.RowCompare_fixed;
		};
	}

	private int index(String column) {
		return now == null ? -1 : now.columns().indexOf(now.column(column));
	}
}
