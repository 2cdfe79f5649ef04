package org.saksi.formats.office.views;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;
import org.saksi.core.formats.ExportRequest;
import org.saksi.formats.office.rows.ArticleContext;
import org.saksi.formats.office.rows.Attributes;
import org.saksi.formats.office.rows.ExportContext;
import org.saksi.formats.office.rows.Sheet;
import org.saksi.formats.office.sheets.WorkbookWriter;

/** The views that an export was asked for, in the order of {@link ViewKind}. To be closed, whether it was finished or not. */
public final class Views implements Closeable {

	/** Option: ids of views, joined by commas; none if absent. */
	public static final String OPTION = "views";

	/** A line of the sheet README. */
	public record Note(String item, Object value) {
	}

	private final Map<ViewKind, View> views = new EnumMap<>(ViewKind.class);

	/**
	 * Adds the sheets of the views to a workbook.
	 *
	 * @param negatives how many unrelated articles each canonical claim is paired with, 0 for none
	 * @throws CorpusException if the request asks for a view that there is not
	 */
	public Views(WorkbookWriter workbook, ExportContext export, Attributes attributes, int negatives)
			throws CorpusException, IOException {
		for (ViewKind kind : chosen(export.request())) {
			views.put(kind, kind.make(new ViewKind.Setting(workbook, export, attributes, negatives)));
		}
	}

	/**
	 * The views that a request asks for.
	 *
	 * @throws CorpusException naming the views that there are, if one is none of them
	 */
	public static Set<ViewKind> chosen(ExportRequest request) throws CorpusException {
		Set<ViewKind> chosen = EnumSet.noneOf(ViewKind.class);
		for (String wish : request.values().getOrDefault(OPTION, "").split("[,\\s]+")) {
			if (wish.isEmpty()) {
				continue;
			}
			ViewKind kind = ViewKind.of(wish);
			if (kind == null) {
				throw new CorpusException(NLS.bind(Messages.Views_unknown, wish, String.join(", ", ids())));
			}
			chosen.add(kind);
		}
		return chosen;
	}

	/** @return the ids of all views, which are the names of their sheets */
	public static List<String> ids() {
		return Arrays.stream(ViewKind.values()).map(ViewKind::id).toList();
	}

	/** Takes the next article. */
	public void add(ArticleContext article) throws IOException {
		for (View view : views.values()) {
			view.add(article);
		}
	}

	/** Writes what had to wait for the last article. */
	public void finish() throws IOException, CorpusException {
		for (View view : views.values()) {
			view.finish();
		}
	}

	/** @return the sheets, in their order */
	public List<Sheet<?>> sheets() {
		List<Sheet<?>> sheets = new ArrayList<>();
		views.values().forEach(view -> sheets.add(view.sheet()));
		return sheets;
	}

	/** @return what a row of a sheet is, in English; {@code null} if it is no view */
	public static String row(String sheet) {
		ViewKind kind = ViewKind.of(sheet);
		return kind == null ? null : kind.row();
	}

	/** @return what the sheet README says of the views, in English; after {@link #finish} */
	public List<Note> notes() {
		List<Note> notes = new ArrayList<>();
		views.forEach((kind, view) -> view.notes().forEach((item, value) -> notes.add(new Note(kind.id() + ": " + item, value))));
		return notes;
	}

	@Override
	public void close() throws IOException {
		for (View view : views.values()) {
			view.close();
		}
	}
}
