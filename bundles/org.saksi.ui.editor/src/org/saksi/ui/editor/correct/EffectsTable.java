package org.saksi.ui.editor.correct;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.saksi.core.anchor.EditEffects.Effect;
import org.saksi.ui.ids.WidgetIds;
import org.saksi.ui.style.Hue;
import org.saksi.ui.style.Palette;

/** Lists what becomes of marks: what it is, whose, and what it will cover. */
final class EffectsTable {

	/**
	 * A mark.
	 *
	 * @param effect    what becomes of it
	 * @param type      label of its type
	 * @param annotator whose it is; {@code null} for one's own
	 */
	record Row(Effect effect, String type, String annotator) {
	}

	private static final int ROWS = 4;
	private static final int MOST = 200;
	private static final int[] WIDTHS = { 90, 130, 260 };

	private final Table table;

	EffectsTable(Composite parent) {
		table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		WidgetIds.name(table, Messages.Effects_name);
		for (int width : WIDTHS) {
			new TableColumn(table, SWT.NONE).setWidth(width);
		}
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(100, ROWS * table.getItemHeight()).applyTo(table);
	}

	Control control() {
		return table;
	}

	void show(List<Row> rows) {
		table.setRedraw(false);
		table.removeAll();
		for (Row row : rows.subList(0, Math.min(MOST, rows.size()))) {
			TableItem item = new TableItem(table, SWT.NONE);
			Effect effect = row.effect();
			item.setText(0, kind(effect));
			item.setText(1, row.annotator() == null ? row.type() : NLS.bind(Messages.Effects_of, row.type(), row.annotator()));
			item.setText(2, line(effect.after() == null ? effect.before() : effect.after()));
			item.setForeground(0, Palette.current().color(switch (effect.kind()) {
			case FOLLOWS -> Hue.DONE;
			case CUT -> Hue.WARNING;
			case LOST -> Hue.ERROR;
			}));
		}
		table.setRedraw(true);
	}

	private static String kind(Effect effect) {
		return switch (effect.kind()) {
		case FOLLOWS -> Messages.Effects_follows;
		case CUT -> Messages.Effects_cut;
		case LOST -> Messages.Effects_lost;
		};
	}

	private static String line(String words) {
		return words.replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
