package org.saksi.ui.grid;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A column as data. It is set up before the grid gets it, by methods that return it. Its functions are also called on other
 * threads when there are many rows: then rows should not change while they are shown, as records do not.
 *
 * @param <T> a row
 */
public final class GridColumn<T> {

	/** Where the text of a cell stands. */
	enum Align {
		LEFT, CENTER, RIGHT
	}

	private final String id;
	private final String label;
	private final int width;
	private final Function<? super T, String> text;
	private final Function<? super T, ? extends Number> number;
	private Comparator<? super T> order;
	private Align align = Align.LEFT;
	private boolean shown = true;
	private boolean stretch;
	private boolean groupable;
	private Supplier<List<String>> choices;
	private CellPainter<? super T> painter;
	private CellPainter<? super T> header;
	private Function<? super T, String> toolTip;

	private GridColumn(String id, String label, int width, Function<? super T, String> text,
			Function<? super T, ? extends Number> number) {
		this.id = id;
		this.label = label;
		this.width = width;
		this.text = text;
		this.number = number;
	}

	/**
	 * A column of text; sorted without regard to case, empty cells first.
	 *
	 * @param id    never changes, for what people have saved; no line break or tab
	 * @param label the header, localized
	 * @param width at first, in points
	 * @param text  what the cell shows; {@code null} is as good as empty
	 */
	public static <T> GridColumn<T> text(String id, String label, int width, Function<? super T, String> text) {
		return new GridColumn<>(id, label, width, text, null);
	}

	/**
	 * A column of numbers, to the right; sorted and filtered as numbers, empty cells first.
	 *
	 * @param number what the cell shows; {@code null} leaves it empty; otherwise as {@link #text}
	 */
	public static <T> GridColumn<T> number(String id, String label, int width, Function<? super T, ? extends Number> number) {
		GridColumn<T> column = new GridColumn<>(id, label, width, row -> {
			Number value = number.apply(row);
			return value == null ? null : value.toString();
		}, number);
		column.align = Align.RIGHT;
		return column;
	}

	/** Sorts rows by this; the grid reverses it for descending order. */
	public GridColumn<T> order(Comparator<? super T> comparator) {
		order = comparator;
		return this;
	}

	/** Puts the text to the right. */
	public GridColumn<T> right() {
		align = Align.RIGHT;
		return this;
	}

	/** Puts the text in the middle. */
	public GridColumn<T> center() {
		align = Align.CENTER;
		return this;
	}

	/** Hides the column until somebody chooses it. */
	public GridColumn<T> hidden() {
		shown = false;
		return this;
	}

	/** Takes the room that the other columns leave, until somebody changes its width; for one column. */
	public GridColumn<T> stretch() {
		stretch = true;
		return this;
	}

	/** Lets rows be grouped by the text of this column. */
	public GridColumn<T> groupable() {
		groupable = true;
		return this;
	}

	/**
	 * The filter row offers these texts instead of a field to type in; for closed sets.
	 *
	 * @param values asked each time the list opens
	 */
	public GridColumn<T> choices(Supplier<List<String>> values) {
		choices = values;
		return this;
	}

	/** Draws the cells instead of their text; the text is still what is filtered, copied, grouped and shown as tool tip. */
	public GridColumn<T> painter(CellPainter<? super T> drawing) {
		painter = drawing;
		return this;
	}

	/** Draws the header instead of the label, which is its tool tip then; for narrow columns. */
	public GridColumn<T> header(CellPainter<? super T> drawing) {
		header = drawing;
		return this;
	}

	/** Says more than the cell when the mouse rests on it; without this, cut texts are shown. {@code null} for nothing. */
	public GridColumn<T> toolTip(Function<? super T, String> more) {
		toolTip = more;
		return this;
	}

	/** @return the id */
	public String id() {
		return id;
	}

	/** @return the header, localized */
	public String label() {
		return label;
	}

	/** @return what the cell shows, never {@code null} */
	public String text(T row) {
		String value = text.apply(row);
		return value == null ? "" : value; //$NON-NLS-1$
	}

	/** @return whether rows can be grouped by this column */
	public boolean isGroupable() {
		return groupable;
	}

	int width() {
		return width;
	}

	boolean isNumber() {
		return number != null;
	}

	/** @return the number, or {@code null} if there is none or this is no column of numbers */
	Number number(T row) {
		return number == null ? null : number.apply(row);
	}

	Comparator<? super T> order() {
		if (order != null) {
			return order;
		}
		return isNumber() ? (a, b) -> compare(number(a), number(b))
				: (a, b) -> String.CASE_INSENSITIVE_ORDER.compare(text(a), text(b));
	}

	private static int compare(Number a, Number b) {
		if (a == null || b == null) {
			return (a == null ? 0 : 1) - (b == null ? 0 : 1);
		}
		return Double.compare(a.doubleValue(), b.doubleValue());
	}

	Align align() {
		return align;
	}

	boolean isShownAtFirst() {
		return shown;
	}

	boolean isStretched() {
		return stretch;
	}

	Supplier<List<String>> choices() {
		return choices;
	}

	CellPainter<? super T> painter() {
		return painter;
	}

	CellPainter<? super T> header() {
		return header;
	}

	String toolTip(T row) {
		return toolTip == null ? null : toolTip.apply(row);
	}
}
