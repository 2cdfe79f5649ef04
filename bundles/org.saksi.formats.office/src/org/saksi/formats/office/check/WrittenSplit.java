package org.saksi.formats.office.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.saksi.core.offsets.Offsets;
import org.saksi.core.splits.LeakCheck;
import org.saksi.core.splits.LeakReport;
import org.saksi.formats.tables.TableRow;
import org.saksi.formats.tables.TableSink;

/** Gathers from the rows of the sheets what a leak check needs. Columns are found by their names, wherever they stand. */
final class WrittenSplit implements TableSink {

	private static final String DOCUMENTS = "documents";
	private static final String ARTICLE = "article_id";
	private static final String SPLIT = "split";

	private final LeakCheck check = new LeakCheck();
	private final Map<String, SheetColumns> columns = new HashMap<>();
	private final IProgressMonitor monitor;
	private boolean claims;
	private boolean documents;

	/** @param monitor is asked whether it was cancelled */
	WrittenSplit(IProgressMonitor monitor) {
		this.monitor = monitor;
	}

	/** @return whether the sheet has the articles, or says how they were split: it must come before the others */
	static boolean isFirst(String sheet) {
		return name(sheet).equals(DOCUMENTS) || sheet.equals("README");
	}

	/** @return whether the sheet says what ties articles, beside those that come first */
	static boolean hasTies(String sheet) {
		return List.of("groups", "claims").contains(name(sheet));
	}

	/** A sheet that was full goes on in name_2, name_3, … */
	private static String name(String sheet) {
		return sheet.replaceFirst("_[0-9]+$", "");
	}

	/** Tells the names of the columns of a sheet whose rows do not begin with them. */
	void header(String sheet, List<String> names) {
		columns.put(sheet, new SheetColumns(names));
	}

	/** @return whether there were articles with a split */
	boolean hasDocuments() {
		return documents;
	}

	/** @return what was found */
	LeakReport report() {
		return check.report(claims);
	}

	@Override
	public boolean row(TableRow row) {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		SheetColumns known = columns.get(row.sheet());
		if (known == null) {
			header(row.sheet(), row.cells());
		} else if (row.sheet().equals("README")) {
			claims |= known.cell(row, "item").equals("articles of one canonical claim are kept together")
					&& known.cell(row, "value").equalsIgnoreCase("true");
		} else if (name(row.sheet()).equals(DOCUMENTS) && known.has(ARTICLE, SPLIT, "text")) {
			documents = true;
			document(row, known);
		} else if (known.has(ARTICLE)) {
			other(row, known);
		}
		return true;
	}

	@Override
	public void bad(String sheet, int line, String why) {
		// a line that nobody can read is in no part
	}

	private void document(TableRow row, SheetColumns known) {
		String text = known.cell(row, "text");
		if (known.cell(row, ARTICLE).isBlank()) {
			return;
		}
		check.article(known.cell(row, ARTICLE), known.cell(row, SPLIT).strip(), known.values(row, "story_id"), text,
				body(text, known.values(row, "body_segments")));
	}

	/** The body zones, a line break after each; what lies behind the end of a text that was cut is not there. */
	private static CharSequence body(String text, List<String> segments) {
		StringBuilder body = new StringBuilder();
		Offsets offsets = segments.isEmpty() ? null : new Offsets(text);
		for (String segment : segments) {
			if (segment.matches("[0-9]{1,9}:[0-9]{1,9}")) {
				String[] ends = segment.split(":");
				int start = Math.min(Integer.parseInt(ends[0]), offsets.codePointLength());
				int end = Math.min(Integer.parseInt(ends[1]), offsets.codePointLength());
				if (start < end) {
					body.append(text, offsets.toUtf16(start), offsets.toUtf16(end)).append('\n');
				}
			}
		}
		return body;
	}

	private void other(TableRow row, SheetColumns known) {
		String article = known.cell(row, ARTICLE);
		if (article.isBlank()) {
			return;
		}
		if (known.has(SPLIT)) {
			check.row(row.sheet(), article, known.cell(row, SPLIT).strip());
		}
		if (name(row.sheet()).equals("groups")) {
			known.values(row, "utterance_ids").forEach(id -> check.utterance(id, article));
		} else if (name(row.sheet()).equals("claims")) {
			known.values(row, "canonical_ids").forEach(id -> check.claim(id, article));
		}
	}
}
