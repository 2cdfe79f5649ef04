package org.saksi.ui.scheme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.saksi.core.scheme.change.SchemeMigration;
import org.saksi.core.scheme.change.SchemeMigrations;
import org.saksi.core.scheme.change.SchemePath;
import org.saksi.core.scheme.change.SchemeUse;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Scheme;
import org.saksi.ui.ids.WidgetIds;

/** A tag becomes two: the other one's label and id, and which uses have it from then on. Rows are made when they are shown. */
final class SplitRows {

	private static final int[] WIDTHS = { 170, 110, 500 };

	private final Scheme scheme;
	private final SchemePath path;
	private final AttributeType attribute;
	private final List<SchemeUse> uses;
	private final Set<SchemeUse> chosen = new HashSet<>();
	private List<SchemeUse> shown;
	private Composite area;
	private Text label;
	private Text id;
	private Text filter;
	private Table table;
	private Label count;
	private boolean following = true;

	SplitRows(Scheme scheme, SchemePath path, List<SchemeUse> uses) {
		this.scheme = scheme;
		this.path = path;
		this.uses = uses;
		attribute = (AttributeType) path.in(scheme).eContainer();
		shown = uses;
	}

	/** @return the migration; {@code null} while there is no id */
	SchemeMigration make() {
		return id().isEmpty() ? null
				: SchemeMigrations.split(scheme, path, id(), label.getText(), uses.stream().filter(chosen::contains).toList());
	}

	/** @return the id of the other tag */
	String id() {
		return id.getText().strip();
	}

	/** Fills two columns. @return a control that tells its listeners of a selection when something is decided */
	Control create(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 6).applyTo(area);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(area);
		label = text(NLS.bind(Messages.Add_label, Locale.ENGLISH.getDisplayLanguage()), "scheme.split.label", SWT.BORDER); //$NON-NLS-1$
		id = text(Messages.Details_id, "scheme.split.id", SWT.BORDER); //$NON-NLS-1$
		new Label(area, SWT.NONE).setText(Messages.Split_which + ':');
		Composite line = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		filter = WidgetIds.set(new Text(line, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "scheme.split.filter"); //$NON-NLS-1$
		filter.setMessage(Messages.Split_filter);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		button(line, Messages.Split_all, "scheme.split.all", true); //$NON-NLS-1$
		button(line, Messages.Split_none, "scheme.split.none", false); //$NON-NLS-1$
		createTable();
		count = WidgetIds.set(new Label(area, SWT.NONE), "scheme.split.count"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(count);
		label.addListener(SWT.Modify, event -> {
			if (following) {
				id.setText(NewThingDialog.idFor(label.getText(), attribute.getTags()));
				following = true;
			}
		});
		id.addListener(SWT.Modify, event -> {
			following = false;
			decided();
		});
		filter.addListener(SWT.Modify, event -> filter());
		tellCount();
		return area;
	}

	private Text text(String name, String widgetId, int style) {
		new Label(area, SWT.NONE).setText(name + ':');
		Text text = WidgetIds.set(new Text(area, style), widgetId);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		return text;
	}

	private void button(Composite parent, String text, String widgetId, boolean on) {
		Button button = WidgetIds.set(new Button(parent, SWT.PUSH), widgetId);
		button.setText(text);
		button.addListener(SWT.Selection, event -> {
			if (on) {
				chosen.addAll(shown);
			} else {
				chosen.removeAll(new HashSet<>(shown));
			}
			table.clearAll();
			decided();
		});
	}

	private void createTable() {
		table = WidgetIds.name(WidgetIds.set(new Table(area, SWT.BORDER | SWT.CHECK | SWT.FULL_SELECTION | SWT.VIRTUAL), "scheme.split.uses"), //$NON-NLS-1$
				Messages.Split_which);
		table.setHeaderVisible(true);
		List<String> names = List.of(Messages.Preview_article, Messages.Preview_annotator, Messages.Preview_item);
		for (int i = 0; i < WIDTHS.length; i++) {
			TableColumn column = new TableColumn(table, SWT.LEFT);
			column.setText(names.get(i));
			column.setWidth(WIDTHS[i]);
		}
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(680, 170).applyTo(table);
		table.setItemCount(shown.size());
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, shown.get(event.index)));
		table.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK) {
				SchemeUse use = shown.get(table.indexOf((TableItem) event.item));
				if (((TableItem) event.item).getChecked()) {
					chosen.add(use);
				} else {
					chosen.remove(use);
				}
				decided();
			}
		});
	}

	private void fill(TableItem item, SchemeUse use) {
		item.setText(new String[] { article(use), Objects.requireNonNullElse(use.annotator(), ""), text(use) }); //$NON-NLS-1$
		item.setChecked(chosen.contains(use));
	}

	private static String article(SchemeUse use) {
		return Objects.requireNonNullElse(use.article(), Messages.Preview_registry);
	}

	private static String text(SchemeUse use) {
		return use.quote() == null ? use.item() : use.quote();
	}

	private void filter() {
		String wanted = filter.getText().strip().toLowerCase(Locale.getDefault());
		shown = new ArrayList<>(uses.stream().filter(use -> (article(use) + '\n' + use.annotator() + '\n' + text(use))
				.toLowerCase(Locale.getDefault()).contains(wanted)).toList());
		table.setItemCount(shown.size());
		table.clearAll();
	}

	private void decided() {
		tellCount();
		area.notifyListeners(SWT.Selection, new Event());
	}

	private void tellCount() {
		count.setText(NLS.bind(Messages.Split_count, chosen.size(), uses.size()));
	}
}
