package org.saksi.formats.office.corrections;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.corrections.Correction;
import org.saksi.core.corrections.Correction.State;
import org.saksi.core.corrections.CorrectionList;
import org.saksi.core.corrections.CorrectionRights;
import org.saksi.core.corrections.LayerEdit;
import org.saksi.core.formats.ImportSource;
import org.saksi.core.scheme.AttributeValues;
import org.saksi.formats.office.base.BaseLine;
import org.saksi.formats.office.tables.WorkbookRows;

/**
 * Finds the corrections in a workbook. The file is read as a stream: only rows that are not as they were exported are kept, and
 * only their articles are read from the corpus.
 */
final class CorrectionFinder {

	/** Sheets of which people leave out what they do not need. */
	private static final Set<String> NEVER_MISSING = Set.of("documents", "sentences");
	/** From here on it is bold to delete more than half of a sheet. */
	private static final int MANY = 10;

	private final ImportSource source;
	private final CorpusView corpus;
	private final EntryNames names;
	private final CorrectionRights rights;
	private final MarkEdits marks;
	private final EntryEdits entries;
	private final List<Correction> corrections = new ArrayList<>();
	private final List<String> notes = new ArrayList<>();
	private int emptied;

	CorrectionFinder(ImportSource source, CorpusView corpus, String annotator) {
		this.source = source;
		this.corpus = corpus;
		names = new EntryNames(corpus, annotator);
		rights = new CorrectionRights(corpus.corpus(), annotator);
		marks = new MarkEdits(corpus, names);
		entries = new EntryEdits(corpus, names);
	}

	CorrectionList find(IProgressMonitor monitor) throws CorpusException, IOException {
		SubMonitor progress = SubMonitor.convert(monitor, Messages.CorrectionFinder_task, 100);
		BaseIndex base = BaseIndex.read(source);
		check(base);
		progress.split(15);
		CurrentRows empty = CurrentRows.of(corpus, List.of(), null);
		RowScan scan = new RowScan(base.isThere() ? base.specs() : empty.specs(), base, progress);
		WorkbookRows.read(source.path(), sheet -> !sheet.startsWith("saksi_"), scan);
		progress.split(40);
		if (scan.present().isEmpty() && scan.refused().isEmpty()) {
			throw new CorpusException(Messages.CorrectionFinder_noSheets, source.path(), 0, null);
		}
		corrections.addAll(scan.refused());
		notes.addAll(scan.notes());
		Set<String> wanted = new HashSet<>();
		scan.rows().forEach(row -> wanted.add(place(row.spec().name(), AttributeValues.join(row.key()))));
		List<BaseLine> lines = base.lines(source, line -> wanted.contains(place(line.sheet(), line.key())),
				sheet -> scan.present().contains(sheet) && !NEVER_MISSING.contains(sheet));
		progress.split(15);
		List<BaseLine> missing = lines.stream().filter(base::isMissing).toList();
		CurrentRows current = CurrentRows.of(corpus, articles(scan.rows(), missing), progress.split(20));
		compare(scan.rows(), lines, current);
		corrections.addAll(new Deletions(current, marks, bold(base, scan, missing)).of(missing));
		corrections.addAll(names.made());
		note(base, scan);
		return new CorrectionList(source.path(), sorted(), notes);
	}

	private void check(BaseIndex base) throws CorpusException {
		if (!base.isThere()) {
			notes.add(Messages.CorrectionFinder_noBase);
			return;
		}
		if (!BaseLine.VERSION.equals(base.format())) {
			throw new CorpusException(NLS.bind(Messages.CorrectionFinder_newer, base.format()), source.path(), 0, null);
		}
		if (!corpus.corpus().getId().equals(base.corpus())) {
			throw new CorpusException(Messages.CorrectionFinder_otherCorpus, source.path(), 0, null);
		}
	}

	private static String place(String sheet, String key) {
		return sheet + '\n' + key;
	}

	/** The articles of the rows that the corpus has. */
	private List<String> articles(List<FileRow> rows, List<BaseLine> missing) {
		Set<String> known = new HashSet<>(corpus.articleIds());
		Set<String> articles = new TreeSet<>();
		rows.forEach(row -> articles.add(article(row.spec().name(), row.id())));
		missing.forEach(line -> articles.add(article(line.sheet(), AttributeValues.split(line.key()).get(0))));
		articles.retainAll(known);
		return List.copyOf(articles);
	}

	private static String article(String sheet, String id) {
		return switch (sheet) {
		case "documents" -> id;
		case "sentences" -> id.substring(0, Math.max(0, id.lastIndexOf('/')));
		default -> MarkId.of(id) == null ? "" : MarkId.of(id).article();
		};
	}

	private void compare(List<FileRow> rows, List<BaseLine> lines, CurrentRows current) throws CorpusException {
		Map<String, BaseLine> before = new HashMap<>();
		lines.forEach(line -> before.put(place(line.sheet(), line.key()), line));
		Map<String, RowCompare> compares = new HashMap<>();
		List<FileRow> ordered = new ArrayList<>(rows);
		ordered.sort(Comparator.comparing(row -> !EntryEdits.isOf(row.spec().name()))); // new entries are known before they are used
		for (FileRow row : ordered) {
			String sheet = row.spec().name();
			String key = AttributeValues.join(row.key());
			List<String> cells = current.row(sheet, key);
			BaseLine line = before.get(place(sheet, key));
			if (cells == null) {
				absent(row, line);
				continue;
			}
			RowCompare compare = compares.computeIfAbsent(sheet, name -> new RowCompare(current.specs().get(name)));
			List<CellChange> changes = compare.changes(row, line, cells);
			corrections.addAll(EntryEdits.isOf(sheet) ? entries.of(changes) : changes.isEmpty() ? List.of() : marks.of(changes));
			if (row.moved()) {
				corrections.addAll(compare.fixed(row, cells));
			}
		}
		emptied = compares.values().stream().mapToInt(RowCompare::emptied).sum();
	}

	/** A row that the corpus does not have (any more). */
	private void absent(FileRow row, BaseLine line) {
		String sheet = row.spec().name();
		if (EntryEdits.isOf(sheet) && line == null) {
			Correction refused = entries.added(row);
			if (refused != null) {
				corrections.add(refused);
			}
			return;
		}
		String why = row.id().isEmpty() ? Messages.CorrectionFinder_noId : line == null ? Messages.CorrectionFinder_unknown : Messages.CorrectionFinder_gone;
		corrections.add(new Correction(row.sheet(), row.number(), row.id(), null, null, "", "", State.REFUSED, why, null));
	}

	private static Set<String> bold(BaseIndex base, RowScan scan, List<BaseLine> missing) {
		Map<String, Integer> counts = new HashMap<>();
		missing.forEach(line -> counts.merge(line.sheet(), 1, Integer::sum));
		Set<String> bold = new HashSet<>();
		counts.forEach((sheet, count) -> {
			if (count > MANY && count * 2 > base.rows(sheet)) {
				bold.add(sheet);
			}
		});
		return bold;
	}

	private void note(BaseIndex base, RowScan scan) {
		if (emptied > 0) {
			notes.add(NLS.bind(Messages.CorrectionFinder_emptied, emptied));
		}
		for (String sheet : NEVER_MISSING) {
			int left = base.rows(sheet) - scan.count(sheet);
			if (scan.present().contains(sheet) && left > 0) {
				notes.add(NLS.bind(Messages.CorrectionFinder_kept, sheet, left));
			}
		}
	}

	/** By sheet and row; of two that do the same one stays, of two that contradict one another none. What may not be done is refused. */
	private List<Correction> sorted() {
		Map<String, Correction> byTarget = new LinkedHashMap<>();
		List<Correction> all = new ArrayList<>();
		Set<String> contradicted = new HashSet<>();
		for (Correction each : corrections) {
			if (each.edit() instanceof LayerEdit edit) {
				Correction first = byTarget.putIfAbsent(target(edit), each);
				if (first != null) {
					if (!((LayerEdit) first.edit()).equals(edit)) {
						contradicted.add(target(edit));
						all.add(each);
					}
					continue;
				}
			}
			all.add(each);
		}
		all.replaceAll(each -> {
			if (each.edit() instanceof LayerEdit edit && contradicted.contains(target(edit))) {
				return each.refused(Messages.CorrectionFinder_contradicted);
			}
			String refusal = each.edit() == null ? null : rights.refusal(each.edit());
			return refusal == null ? each : each.refused(refusal);
		});
		all.sort(Comparator.comparing(Correction::sheet).thenComparing(Correction::row));
		return all;
	}

	private static String target(LayerEdit edit) {
		return String.join("\n", edit.article(), edit.annotator(), edit.mark(), edit.what().name(), String.valueOf(edit.part()),
				String.valueOf(edit.index()));
	}
}
