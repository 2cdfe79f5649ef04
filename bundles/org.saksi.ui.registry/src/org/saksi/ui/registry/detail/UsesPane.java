package org.saksi.ui.registry.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.saksi.core.corpus.Registries;
import org.saksi.core.registry.EntryKind;
import org.saksi.core.registry.Use;
import org.saksi.core.registry.UseText;
import org.saksi.core.team.Visibility;
import org.saksi.model.scheme.Base;
import org.saksi.ui.grid.Grid;
import org.saksi.ui.grid.GridColumn;
import org.saksi.ui.ids.WidgetIds;
import org.saksi.ui.prefs.Preferences;
import org.saksi.ui.registry.desk.EntryWords;
import org.saksi.ui.registry.desk.RegistryDesk;
import org.saksi.ui.style.Hue;
import org.saksi.ui.style.Palette;

/** Where the selected entry is used: each use with its sentence. Enter opens the article there. */
public final class UsesPane {

	private final EntryKind<?> kind;
	private final Composite area;
	private final Label caption;
	private final Grid<UseRow> grid;
	private UseLoader loader;
	private Consumer<UseText> open = use -> { };

	/** A pane for uses of entries of a kind; {@code id} begins the ids of its widgets. */
	public UsesPane(Composite parent, EntryKind<?> kind, String id) {
		this.kind = kind;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).extendedMargins(4, 4, 4, 4).applyTo(area);
		caption = WidgetIds.set(new Label(area, SWT.NONE), id + ".uses.caption"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).applyTo(caption);
		grid = new Grid<>(area, id + ".uses", Messages.Uses_title, UseRow::id); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 120).applyTo(grid.control());
		grid.onOpen(rows -> open.accept(rows.get(0).text()));
		grid.control().addListener(SWT.FocusIn, event -> {
			if (grid.selected().isEmpty()) {
				grid.focusFirst(); // Enter has something to open then
			}
		});
		caption.setText(Messages.Uses_title);
	}

	/** @return the control */
	public Control control() {
		return area;
	}

	/** Sets what Enter does. */
	public void onOpen(Consumer<UseText> action) {
		open = action;
	}

	/** @return the selected uses */
	public List<Use> selected() {
		return grid.selected().stream().map(row -> row.text().use()).toList();
	}

	/** @return all uses that are shown */
	public List<UseText> shown() {
		return grid.rows().stream().map(UseRow::text).toList();
	}

	/** Shows the uses of the entries with these ids. */
	public void show(RegistryDesk desk, Set<String> ids) {
		if (loader != null) {
			loader.cancel();
		}
		if (ids.isEmpty()) {
			grid.setRows(List.of());
			caption.setText(Messages.Uses_title);
			grid.setEmpty(Messages.Uses_nothingSelected, link -> { });
			return;
		}
		EntryWords words = new EntryWords(desk.store());
		grid.setColumns(columns(words));
		loader = new UseLoader(desk, kind, ids, Visibility.of(desk.store().corpus(), Preferences.annotator(desk.store())),
				area.getDisplay(), this::show);
		loader.schedule();
	}

	private void show(UseLoader.Found found) {
		if (area.isDisposed()) {
			return;
		}
		grid.setEmpty(Messages.Uses_none, link -> { });
		grid.setRows(found.rows());
		String text = found.all() > found.rows().size() && found.all() > UseLoader.MOST
				? NLS.bind(Messages.Uses_some, UseLoader.MOST, found.all()) : NLS.bind(Messages.Uses_all, found.all());
		caption.setText(found.hidden() ? text + "  \u00b7  " + Messages.Uses_hidden : text); //$NON-NLS-1$
		caption.getParent().layout();
	}

	private List<GridColumn<UseRow>> columns(EntryWords words) {
		List<GridColumn<UseRow>> columns = new ArrayList<>();
		columns.add(GridColumn.text("sentence", Messages.Uses_sentence, 320, (UseRow row) -> row.text().sentence()).stretch() //$NON-NLS-1$
				.painter(UsesPane::paint));
		if (!kind.equals(EntryKind.AGENT)) {
			columns.add(GridColumn.text("source", Messages.Uses_source, 120, //$NON-NLS-1$
					(UseRow row) -> row.text().sources().stream().map(UsesPane::writer).collect(Collectors.joining(", ")))); //$NON-NLS-1$
			columns.add(GridColumn.text("stance", Messages.Uses_stance, 80, (UseRow row) -> row.text().polarities().stream() //$NON-NLS-1$
					.map(tag -> words.tag(Base.STANCE, "polarity", tag)).collect(Collectors.joining(", ")))); //$NON-NLS-1$ //$NON-NLS-2$
			columns.add(GridColumn.text("quantity", Messages.Uses_quantity, 90, //$NON-NLS-1$
					(UseRow row) -> String.join(", ", row.text().quantities()))); //$NON-NLS-1$
		}
		columns.add(GridColumn.text("as", Messages.Uses_as, 80, (UseRow row) -> as(row.text().use())) //$NON-NLS-1$
				.groupable());
		columns.add(GridColumn.text("article", Messages.Uses_article, 160, UseRow::headline).groupable()); //$NON-NLS-1$
		columns.add(GridColumn.text("annotator", Messages.Uses_annotator, 80, (UseRow row) -> row.text().use().annotator()) //$NON-NLS-1$
				.groupable());
		return columns;
	}

	private static String writer(String name) {
		return Registries.WRITER.equals(name) ? Messages.Uses_writer : name;
	}

	private static String as(Use use) {
		return switch (use.kind()) {
		case SOURCE -> Messages.Uses_asSource;
		case HOP -> Messages.Uses_asHop;
		case HOLDER -> Messages.Uses_asHolder;
		case AGENT_TARGET, CLAIM_TARGET -> Messages.Uses_asTarget;
		case MENTION -> Messages.Uses_asMention;
		};
	}

	/** The mark within its sentence stands out; what is before it is cut where there is no room. */
	private static void paint(GC gc, Rectangle bounds, UseRow row, Palette palette) {
		if (row == null) {
			return;
		}
		UseText text = row.text();
		int y = bounds.y + (bounds.height - gc.getFontMetrics().getHeight()) / 2;
		String before = text.sentence().substring(0, text.start());
		String marked = text.sentence().substring(text.start(), text.end());
		int room = Math.max(0, bounds.width / 3);
		while (gc.textExtent(before).x > room && before.length() > 4) {
			before = "\u2026" + before.substring(Math.min(before.length(), 1 + Math.max(3, before.length() / 8))); //$NON-NLS-1$
		}
		int x = bounds.x;
		gc.drawText(before, x, y, true);
		x += gc.textExtent(before).x;
		int width = gc.textExtent(marked).x;
		gc.setBackground(palette.color(Hue.FOUND));
		gc.fillRectangle(x, y, Math.min(width, bounds.x + bounds.width - x), gc.getFontMetrics().getHeight());
		gc.drawText(marked, x, y, true);
		gc.drawText(text.sentence().substring(text.end()), x + width, y, true);
	}
}
