package org.saksi.formats.office.sheets.charts;

import java.util.List;

/**
 * A chart of bars beside the table that it shows.
 *
 * @param title      what stands above it
 * @param firstRow   row of the first bar's cells, from 0
 * @param categories column with the names of the bars, from 0
 * @param values     column with their lengths, from 0
 * @param names      the names, one a row
 * @param lengths    the lengths, as many
 * @param left       first column that charts may cover, from 0
 */
public record BarChart(String title, int firstRow, int categories, int values, List<String> names, List<Double> lengths, int left) {

	/** Keeps unmodifiable copies. */
	public BarChart {
		names = List.copyOf(names);
		lengths = List.copyOf(lengths);
	}
}
