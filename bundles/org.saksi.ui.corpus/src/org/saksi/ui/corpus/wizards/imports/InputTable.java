package org.saksi.ui.corpus.wizards.imports;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.saksi.core.formats.FormatRegistry;
import org.saksi.core.formats.preview.ScannedFile;
import org.saksi.ui.ids.WidgetIds;
import org.saksi.ui.style.Hue;
import org.saksi.ui.style.Palette;

/** Lists the files of an import: size, format, how sure that is, and what will happen. */
final class InputTable extends Composite {

	private final Inputs inputs;
	private final Table table;

	InputTable(Composite parent, Inputs inputs) {
		super(parent, SWT.NONE);
		this.inputs = inputs;
		TableColumnLayout layout = new TableColumnLayout();
		setLayout(layout);
		table = new Table(this, SWT.BORDER | SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		WidgetIds.set(table, "import.inputs"); //$NON-NLS-1$
		WidgetIds.name(table, Messages.Inputs_files);
		column(layout, Messages.Inputs_file, SWT.LEFT, 38, 170);
		column(layout, Messages.Inputs_size, SWT.RIGHT, 10, 74);
		column(layout, Messages.Inputs_format, SWT.LEFT, 20, 120);
		column(layout, Messages.Inputs_sure, SWT.RIGHT, 8, 64);
		column(layout, Messages.Inputs_happens, SWT.LEFT, 24, 150);
		table.addListener(SWT.SetData, e -> fill((TableItem) e.item, inputs.files().get(e.index)));
	}

	private void column(TableColumnLayout layout, String title, int align, int weight, int width) {
		TableColumn column = new TableColumn(table, align);
		column.setText(title);
		layout.setColumnData(column, new ColumnWeightData(weight, width));
	}

	private void fill(TableItem item, ScannedFile file) {
		String id = inputs.format(file);
		boolean chosen = id != null && !id.equals(file.format());
		String name = id == null ? Messages.Inputs_noFormat : FormatRegistry.get().importerName(id);
		item.setText(new String[] { file.path().getFileName().toString(), size(file.size()), name,
				file.confidence() == 0 || chosen ? "" : file.confidence() + " %", words(file.prospect()) }); //$NON-NLS-1$ //$NON-NLS-2$
		Palette palette = Palette.current();
		switch (file.prospect()) {
		case CLASH, UNREADABLE -> item.setForeground(4, palette.color(Hue.WARNING));
		case THERE, UNKNOWN -> item.setForeground(palette.color(Hue.DIMMED));
		default -> {
			// as all text
		}
		}
	}

	static String size(long bytes) {
		if (bytes < 0) {
			return ""; //$NON-NLS-1$
		}
		return bytes < 1024 ? NLS.bind(Messages.Inputs_bytes, bytes)
				: bytes < 1 << 20 ? NLS.bind(Messages.Inputs_kilobytes, Math.round(bytes / 1024.0))
						: NLS.bind(Messages.Inputs_megabytes, Math.round(bytes / 1048576.0));
	}

	private static String words(ScannedFile.Prospect prospect) {
		return switch (prospect) {
		case NEW -> Messages.Inputs_new;
		case THERE -> Messages.Inputs_there;
		case CLASH -> Messages.Inputs_clash;
		case RECORDS -> Messages.Inputs_records;
		case CORRECTIONS -> Messages.Inputs_corrections;
		case UNKNOWN -> Messages.Inputs_unknown;
		case UNREADABLE -> Messages.Inputs_unreadable;
		};
	}

	Table table() {
		return table;
	}

	/** Shows what the inputs hold now. */
	void refresh(boolean all) {
		table.setItemCount(inputs.files().size());
		if (all) {
			table.clearAll();
		}
	}

	Set<ScannedFile> selected() {
		Set<ScannedFile> files = new HashSet<>();
		List<ScannedFile> list = inputs.files();
		for (int row : table.getSelectionIndices()) {
			if (row < list.size()) {
				files.add(list.get(row));
			}
		}
		return files;
	}
}
