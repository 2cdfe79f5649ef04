package org.saksi.ui.corpus.wizards.mapping;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.saksi.core.formats.mapping.LayerMaker;
import org.saksi.core.formats.mapping.edit.ColumnTargets;
import org.saksi.core.formats.mapping.edit.MappingRow;
import org.saksi.core.formats.mapping.edit.MappingRow.State;
import org.saksi.ui.corpus.wizards.Swatches;
import org.saksi.ui.ids.WidgetIds;
import org.saksi.ui.style.Hue;
import org.saksi.ui.style.Palette;
import org.saksi.ui.style.Shades;

/** The rows of a mapping: what files have, what becomes of it, and what is to be said of that. */
final class MappingTree extends Composite {

	/** With more rows than that, types are closed at first. */
	private static final int OPEN = 60;

	private final Tree tree;
	private final Swatches swatches;
	private final Set<List<String>> open = new HashSet<>();
	private final Set<List<String>> seen = new HashSet<>();
	private Targets targets;

	/**
	 * An empty tree.
	 *
	 * @param selected receives the selected row, or {@code null}
	 * @param edit     is called when somebody wants to change the selected row
	 * @param remove   is called when somebody takes its rule away
	 */
	MappingTree(Composite parent, Consumer<RowPlace> selected, Runnable edit, Runnable remove) {
		super(parent, SWT.NONE);
		TreeColumnLayout layout = new TreeColumnLayout();
		setLayout(layout);
		tree = new Tree(this, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
		tree.setHeaderVisible(true);
		WidgetIds.set(tree, "import.mapping.rows"); //$NON-NLS-1$
		WidgetIds.name(tree, Messages.Tree_name);
		column(layout, Messages.Tree_files, 36, 140);
		column(layout, Messages.Tree_becomes, 38, 140);
		column(layout, Messages.Tree_remark, 26, 90);
		swatches = new Swatches(tree);
		tree.addListener(SWT.Selection, e -> selected.accept(selected()));
		tree.addListener(SWT.DefaultSelection, e -> edit.run());
		tree.addListener(SWT.KeyDown, e -> {
			if (e.keyCode == SWT.F2) {
				edit.run();
			} else if (e.keyCode == SWT.DEL) {
				remove.run();
			}
		});
		tree.addListener(SWT.Expand, e -> open.add(path((TreeItem) e.item)));
		tree.addListener(SWT.Collapse, e -> open.remove(path((TreeItem) e.item)));
	}

	private void column(TreeColumnLayout layout, String title, int weight, int width) {
		TreeColumn column = new TreeColumn(tree, SWT.LEFT);
		column.setText(title);
		layout.setColumnData(column, new ColumnWeightData(weight, width));
	}

	private static List<String> path(TreeItem item) {
		return ((RowPlace) item.getData()).row().path();
	}

	/** @return the selected row, or {@code null} */
	RowPlace selected() {
		return tree.getSelectionCount() == 0 ? null : (RowPlace) tree.getSelection()[0].getData();
	}

	/** Shows rows; what was open and selected stays so, by its path. */
	void show(List<MappingRow> rows, Targets current) {
		targets = current;
		RowPlace before = selected();
		tree.setRedraw(false);
		tree.removeAll();
		int all = rows.stream().mapToInt(row -> 1 + row.children().size()).sum();
		for (MappingRow row : rows) {
			if (seen.add(row.path()) && all <= OPEN) {
				open.add(row.path());
			}
			add(new TreeItem(tree, SWT.NONE), new RowPlace(row, null));
		}
		TreeItem again = before == null ? null : find(tree.getItems(), before.row().path());
		if (again == null && tree.getItemCount() > 0) {
			again = tree.getItem(0);
		}
		if (again != null) {
			tree.setSelection(again);
		}
		tree.setRedraw(true);
	}

	private static TreeItem find(TreeItem[] items, List<String> path) {
		for (TreeItem item : items) {
			List<String> own = path(item);
			if (isSame(own, path)) {
				return item;
			}
			TreeItem below = path.size() > own.size() && isSame(own, path.subList(0, own.size())) ? find(item.getItems(), path) : null;
			if (below != null) {
				return below;
			}
		}
		return null;
	}

	/** A type that got its first rule has a number now. */
	private static boolean isSame(List<String> a, List<String> b) {
		if (a.size() != b.size()) {
			return false;
		}
		for (int i = 0; i < a.size(); i++) {
			boolean number = i == 1 && a.get(0).equals(MappingRow.Kind.TYPE.name()) && (a.get(1).equals("-1") || b.get(1).equals("-1")); //$NON-NLS-1$ //$NON-NLS-2$
			if (!number && !a.get(i).equals(b.get(i))) {
				return false;
			}
		}
		return true;
	}

	private void add(TreeItem item, RowPlace place) {
		MappingRow row = place.row();
		Target now = targets.now(place);
		item.setData(place);
		item.setText(new String[] { name(row), now.label(), remark(place) });
		Palette palette = Palette.current();
		if (now.colour() != null) {
			item.setImage(1, swatches.of(palette.line(Shades.parse(now.colour(), null))));
		}
		boolean property = row.kind() == MappingRow.Kind.VALUE || row.kind() == MappingRow.Kind.OPTION;
		if (!row.found() || row.isLeftOut() && !property) {
			item.setForeground(palette.color(Hue.DIMMED));
		} else if (row.state() != State.RULE) {
			item.setForeground(2, palette.color(Hue.DIMMED));
		}
		for (MappingRow child : row.children()) {
			add(new TreeItem(item, SWT.NONE), new RowPlace(child, place));
		}
		item.setExpanded(open.stream().anyMatch(path -> isSame(path, row.path())));
	}

	private String remark(RowPlace place) {
		MappingRow row = place.row();
		boolean property = row.kind() == MappingRow.Kind.VALUE || row.kind() == MappingRow.Kind.OPTION || row.kind() == MappingRow.Kind.SET;
		if (property) {
			return ""; //$NON-NLS-1$
		}
		if (!row.found()) {
			return Messages.Remark_notFound;
		}
		if (row.state() == State.NO_RULE) {
			return Messages.Remark_noRule;
		}
		if (row.isLeftOut()) {
			return row.kind() == MappingRow.Kind.ROLE ? Messages.Remark_roleKept : Messages.Remark_leftOut;
		}
		if (row.state() == State.BY_NAME) {
			return Messages.Remark_byName;
		}
		return targets.isNew(place) ? Messages.Remark_new : ""; //$NON-NLS-1$
	}

	/** @return what people call a row */
	static String name(MappingRow row) {
		return switch (row.kind()) {
		case TYPE -> {
			String simple = LayerMaker.simple(row.name());
			yield row.when().isEmpty() ? simple : NLS.bind(Messages.Row_when, simple, row.when());
		}
		case ROLE -> NLS.bind(Messages.Row_role, row.name());
		case VALUE -> NLS.bind(Messages.Row_value, row.name());
		case SET -> NLS.bind(Messages.Row_set, row.name());
		case OPTION -> switch (row.name()) {
		case ColumnTargets.ANNOTATOR -> Messages.Row_annotator;
		case ColumnTargets.TYPE -> Messages.Row_type;
		default -> Messages.Row_attribute;
		};
		case ATTRIBUTE, COLUMN -> row.name();
		};
	}

	Tree tree() {
		return tree;
	}
}
