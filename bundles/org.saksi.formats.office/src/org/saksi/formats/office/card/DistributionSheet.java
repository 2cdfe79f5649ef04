package org.saksi.formats.office.card;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.saksi.formats.office.rows.Fields;
import org.saksi.formats.office.rows.Sheet;
import org.saksi.formats.office.sheets.WorkbookWriter;
import org.saksi.formats.office.sheets.charts.BarChart;

/** The sheet {@code distributions}: how often each tag occurs, with a small chart for each attribute. */
final class DistributionSheet {

	static final String NAME = "distributions";

	/** Parts of a split that have columns; folds can be many. */
	private static final int PARTS = 10;
	/** Bars of a chart; more are not read. */
	private static final int BARS = 14;

	private final Sheet<Distribution.Count> sheet;
	private final int columns;

	DistributionSheet(WorkbookWriter workbook, List<String> parts) throws IOException {
		Fields<Distribution.Count> fields = new Fields<>();
		fields.label("mark_type", "Id of the mark type; article and layer for what is said of those.", Distribution.Count::type);
		fields.label("attribute", "Id of the attribute.", Distribution.Count::attribute);
		fields.label("value", "The tag; true or false for truth values.", Distribution.Count::value);
		fields.integer("n", "How often the value occurs, over all exported layers; an attribute with several values counts each.",
				Distribution.Count::n);
		fields.number("share", "n over how often any value of the attribute occurs, 0 to 1.", Distribution.Count::share);
		fields.integer("marks_n", "Number of marks, articles or layers that could have a value.", Distribution.Count::marks);
		for (int i = 0; i < parts.size() && parts.size() <= PARTS; i++) {
			int part = i;
			fields.integer("n_" + parts.get(i), "How often the value occurs in the part " + parts.get(i) + " of the split.",
					count -> count.parts()[part]);
		}
		columns = fields.list().size();
		sheet = new Sheet<>(workbook, NAME, fields);
	}

	/** Writes the rows. @return the charts of them */
	List<BarChart> write(List<Distribution> distributions) throws IOException {
		List<BarChart> charts = new ArrayList<>();
		for (Distribution distribution : distributions) {
			int first = (int) sheet.rows() + 1;
			List<Distribution.Count> counts = distribution.counts();
			for (Distribution.Count count : counts) {
				sheet.add(count);
			}
			int shown = Math.min(BARS, counts.size());
			if (counts.stream().limit(shown).anyMatch(count -> count.n() > 0)) {
				List<Distribution.Count> bars = counts.subList(0, shown);
				charts.add(new BarChart(distribution.type() + "." + distribution.attribute() + (shown < counts.size() ? " (first " + shown + ")" : ""),
						first, 2, 3, bars.stream().map(Distribution.Count::value).toList(),
						bars.stream().map(count -> (double) count.n()).toList(), columns + 1));
			}
		}
		return charts;
	}

	Sheet<?> sheet() {
		return sheet;
	}
}
