package org.saksi.formats.office.views;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.saksi.core.CorpusException;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.formats.ExportRequest;
import org.saksi.core.formats.ExportRequest.Split;
import org.saksi.core.formats.preview.SheetPreview;
import org.saksi.formats.office.xlsx.XlsxExporter;

/** The rows of a view as texts, and what README says of it. */
final class ViewRows {

	private final Map<String, SheetPreview> sheets = new LinkedHashMap<>();

	ViewRows(CorpusView corpus, ExportRequest request) throws CorpusException, IOException {
		for (SheetPreview sheet : new XlsxExporter().preview(corpus, request, Integer.MAX_VALUE, new NullProgressMonitor())) {
			sheets.put(sheet.name(), sheet);
		}
	}

	ViewRows(CorpusView corpus, ViewKind view) throws CorpusException, IOException {
		this(corpus, request(null, Map.of("views", view.id())));
	}

	static ExportRequest request(Split split, Map<String, String> values) {
		return new ExportRequest(Set.of(), Set.of(), Set.of(), split, true, values);
	}

	List<String> names() {
		return List.copyOf(sheets.keySet());
	}

	SheetPreview sheet(String name) {
		return sheets.get(name);
	}

	/** Column to text, for each row. */
	List<Map<String, String>> rows(String name) {
		List<Map<String, String>> rows = new ArrayList<>();
		for (List<String> row : sheets.get(name).rows()) {
			Map<String, String> cells = new LinkedHashMap<>();
			for (int i = 0; i < row.size(); i++) {
				cells.put(sheets.get(name).columns().get(i), row.get(i));
			}
			rows.add(cells);
		}
		return rows;
	}

	List<Map<String, String>> rows(ViewKind view) {
		return rows(view.id());
	}

	/** The cells of some columns, joined by {@code ;}, for each row. */
	List<String> cells(ViewKind view, String... columns) {
		return rows(view).stream().map(row -> {
			List<String> cells = new ArrayList<>();
			for (String column : columns) {
				if (!row.containsKey(column)) {
					throw new IllegalArgumentException(column + " of " + row.keySet());
				}
				cells.add(row.get(column));
			}
			return String.join(";", cells);
		}).toList();
	}

	/** What README says in section {@code views}. */
	String note(ViewKind view, String item) {
		return rows("README").stream().filter(row -> row.get("section").equals("views"))
				.filter(row -> row.get("item").startsWith(view.id() + ": " + item)).map(row -> row.get("value")).findFirst()
				.orElse(null);
	}
}
