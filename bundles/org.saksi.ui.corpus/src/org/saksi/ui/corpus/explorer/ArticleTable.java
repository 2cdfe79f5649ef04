package org.saksi.ui.corpus.explorer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.data.IRowDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.DefaultColumnHeaderDataLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.selection.RowSelectionModel;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultRowSelectionLayerConfiguration;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectRowsCommand;
import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.eclipse.nebula.widgets.nattable.sort.SortHeaderLayer;
import org.eclipse.nebula.widgets.nattable.sort.config.SingleClickSortConfiguration;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.nebula.widgets.nattable.tooltip.NatTableContentTooltip;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.nebula.widgets.nattable.viewport.command.ShowRowInViewportCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.saksi.core.store.ArticleSummary;
import org.saksi.model.marks.LayerStatus;
import org.saksi.ui.style.Hue;
import org.saksi.ui.style.Palette;

/**
 * The table of articles: rows filtered by text and sorted by a column. Filtering and sorting work on lists of summaries in
 * memory; the table draws only what is visible, so that its size does not matter.
 */
final class ArticleTable {

	private static final String STATUS_HEADER = "statusHeader"; //$NON-NLS-1$

	private final NatTable table;
	private final SelectionLayer selection;
	private final RowSelectionModel<ArticleSummary> selectionModel;
	private final Rows rows = new Rows();
	private final Runnable open;

	private List<ArticleSummary> all = List.of();
	private List<ArticleSummary> shown = List.of();
	private String annotator;
	private String filter = ""; //$NON-NLS-1$
	private Column sortColumn = Column.TITLE;
	private SortDirectionEnum sortDirection = SortDirectionEnum.NONE;

	/**
	 * Creates the table.
	 *
	 * @param open what Enter and a double click do
	 */
	ArticleTable(Composite parent, Runnable open) {
		this.open = open;
		DataLayer data = new DataLayer(rows);
		for (Column column : Column.values()) {
			data.setDefaultColumnWidthByPosition(column.ordinal(), column.width());
		}
		data.setColumnPercentageSizing(Column.TITLE.ordinal(), true);
		data.setColumnWidthPercentageByPosition(Column.TITLE.ordinal(), 100);
		data.setDefaultMinColumnWidth(28);
		data.setMinColumnWidth(Column.TITLE.ordinal(), 150);
		data.setConfigLabelAccumulator(ArticleTable::addColumn);
		data.setDefaultRowHeight(24);
		selection = new SelectionLayer(data, false);
		selectionModel = new RowSelectionModel<>(selection, rows, ArticleSummary::id);
		selection.setSelectionModel(selectionModel);
		selection.addConfiguration(new DefaultRowSelectionLayerConfiguration());
		ViewportLayer viewport = new ViewportLayer(selection);

		DataLayer headerData = new DefaultColumnHeaderDataLayer(new Header());
		headerData.setDefaultRowHeight(26);
		headerData.setConfigLabelAccumulator((labels, column, row) -> {
			if (column == Column.STATUS.ordinal()) {
				labels.addLabel(STATUS_HEADER);
			}
		});
		SortHeaderLayer<ArticleSummary> header = new SortHeaderLayer<>(new ColumnHeaderLayer(headerData, viewport, selection),
				new Order());

		CompositeLayer composite = new CompositeLayer(1, 2);
		composite.setChildLayer(GridRegion.COLUMN_HEADER, header, 0, 0);
		composite.setChildLayer(GridRegion.BODY, viewport, 0, 1);

		table = new NatTable(parent, SWT.NO_BACKGROUND | SWT.NO_REDRAW_RESIZE | SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL,
				composite, false);
		table.setConfigRegistry(new ConfigRegistry());
		table.addConfiguration(new DefaultNatTableStyleConfiguration());
		table.addConfiguration(new SingleClickSortConfiguration());
		table.addConfiguration(new OpenBindings());
		table.addConfiguration(new Cells());
		table.configure();
		table.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE); //$NON-NLS-1$
		new NatTableContentTooltip(table, GridRegion.BODY, GridRegion.COLUMN_HEADER);
	}

	private static void addColumn(LabelStack labels, int column, int row) {
		labels.addLabel(Column.values()[column].name());
	}

	/** @return the control */
	NatTable control() {
		return table;
	}

	/** @return the selection layer, for a selection provider */
	SelectionLayer selectionLayer() {
		return selection;
	}

	/** @return the rows, for a selection provider */
	IRowDataProvider<ArticleSummary> rows() {
		return rows;
	}

	/** Takes the colours of the light or the dark theme. */
	void setDark(boolean dark) {
		Palette palette = Palette.of(dark);
		table.setTheme(new TableTheme(palette));
		table.setBackground(palette.color(Hue.PAGE));
		table.refresh();
	}

	/** Shows other articles, or the same as another annotator sees them. */
	void setArticles(List<ArticleSummary> articles, String who) {
		all = articles;
		annotator = who;
		refresh();
	}

	/** Shows only articles whose cells contain all words of the text, without regard to case. */
	void setFilter(String text) {
		filter = text.strip().toLowerCase(Locale.ROOT);
		refresh();
	}

	/** @return how many articles pass the filter */
	int shownCount() {
		return shown.size();
	}

	/** @return the selected articles, in the order of the rows */
	List<ArticleSummary> selected() {
		return selection.getFullySelectedRowPositions().length == 0 ? List.of()
				: IntStream.of(selection.getFullySelectedRowPositions()).sorted().mapToObj(shown::get).toList();
	}

	/** Selects a row and scrolls to it; does nothing for a row that is not shown. */
	void select(String articleId) {
		for (int i = 0; i < shown.size(); i++) {
			if (shown.get(i).id().equals(articleId)) {
				table.doCommand(new SelectRowsCommand(selection, 0, i, false, false));
				table.doCommand(new ShowRowInViewportCommand(i));
				return;
			}
		}
	}

	/** Selects the first row, if there is one. */
	void selectFirst() {
		if (!shown.isEmpty()) {
			select(shown.get(0).id());
		}
	}

	/** @return the article after (or before) the given one in the order shown, or {@code null} */
	ArticleSummary neighbour(String articleId, int step) {
		for (int i = 0; i < shown.size(); i++) {
			if (shown.get(i).id().equals(articleId)) {
				return i + step >= 0 && i + step < shown.size() ? shown.get(i + step) : null;
			}
		}
		return null;
	}

	private void refresh() {
		List<ArticleSummary> passing = new ArrayList<>(all);
		if (!filter.isEmpty()) {
			String[] words = filter.split("\\s+"); //$NON-NLS-1$
			passing.removeIf(row -> !matches(row, words));
		}
		if (sortDirection != SortDirectionEnum.NONE) {
			passing.sort(sortDirection == SortDirectionEnum.DESC ? Collections.reverseOrder(sortColumn.comparator(annotator))
					: sortColumn.comparator(annotator));
		}
		shown = passing;
		table.refresh();
	}

	private boolean matches(ArticleSummary row, String[] words) {
		StringBuilder cells = new StringBuilder(row.id());
		for (Column column : Column.values()) {
			cells.append('\n').append(column.text(row, annotator));
		}
		String text = cells.toString().toLowerCase(Locale.ROOT);
		for (String word : words) {
			if (!text.contains(word)) {
				return false;
			}
		}
		return true;
	}

	private final class Rows implements IRowDataProvider<ArticleSummary> {
		@Override
		public Object getDataValue(int column, int row) {
			return Column.values()[column].text(shown.get(row), annotator);
		}

		@Override
		public void setDataValue(int column, int row, Object value) {
			// cells are read-only
		}

		@Override
		public int getColumnCount() {
			return Column.values().length;
		}

		@Override
		public int getRowCount() {
			return shown.size();
		}

		@Override
		public ArticleSummary getRowObject(int row) {
			return shown.get(row);
		}

		@Override
		public int indexOfRowObject(ArticleSummary row) {
			for (int i = 0; i < shown.size(); i++) {
				if (shown.get(i).id().equals(row.id())) {
					return i;
				}
			}
			return -1;
		}
	}

	private static final class Header implements IDataProvider {
		@Override
		public Object getDataValue(int column, int row) {
			return Column.values()[column].label();
		}

		@Override
		public void setDataValue(int column, int row, Object value) {
			// headers are fixed
		}

		@Override
		public int getColumnCount() {
			return Column.values().length;
		}

		@Override
		public int getRowCount() {
			return 1;
		}
	}

	private final class Order implements ISortModel {
		@Override
		public List<Integer> getSortedColumnIndexes() {
			return sortDirection == SortDirectionEnum.NONE ? List.of() : List.of(sortColumn.ordinal());
		}

		@Override
		public boolean isColumnIndexSorted(int column) {
			return getSortDirection(column) != SortDirectionEnum.NONE;
		}

		@Override
		public SortDirectionEnum getSortDirection(int column) {
			return sortColumn.ordinal() == column ? sortDirection : SortDirectionEnum.NONE;
		}

		@Override
		public int getSortOrder(int column) {
			return isColumnIndexSorted(column) ? 0 : -1;
		}

		@Override
		@SuppressWarnings("rawtypes")
		public List<java.util.Comparator> getComparatorsForColumnIndex(int column) {
			return List.of(Column.values()[column].comparator(annotator));
		}

		@Override
		public java.util.Comparator<?> getColumnComparator(int column) {
			return Column.values()[column].comparator(annotator);
		}

		@Override
		public void sort(int column, SortDirectionEnum direction, boolean accumulate) {
			sortColumn = Column.values()[column];
			sortDirection = direction;
			refresh();
		}

		@Override
		public void clear() {
			sortDirection = SortDirectionEnum.NONE;
		}
	}

	private final class Cells extends AbstractRegistryConfiguration {
		@Override
		public void configureRegistry(IConfigRegistry registry) {
			registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER,
					new StatusPainter(row -> Column.status(shown.get(row), annotator)), DisplayMode.NORMAL, Column.STATUS.name());
			registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, new StatusPainter(row -> LayerStatus.TODO),
					DisplayMode.NORMAL, STATUS_HEADER);
			registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, new StatusPainter(row -> LayerStatus.TODO),
					DisplayMode.SELECT, STATUS_HEADER);
			Style number = new Style();
			number.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.RIGHT);
			registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, number, DisplayMode.NORMAL, Column.MARKS.name());
		}
	}

	private final class OpenBindings extends AbstractUiBindingConfiguration {
		@Override
		public void configureUiBindings(UiBindingRegistry registry) {
			registry.registerDoubleClickBinding(MouseEventMatcher.bodyLeftClick(SWT.NONE), (natTable, event) -> open.run());
			registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.CR), (natTable, event) -> open.run());
			registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.KEYPAD_CR), (natTable, event) -> open.run());
		}
	}
}
