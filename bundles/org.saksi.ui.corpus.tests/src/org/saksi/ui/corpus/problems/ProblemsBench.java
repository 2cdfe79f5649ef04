package org.saksi.ui.corpus.problems;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.saksi.core.rules.Finding;
import org.saksi.core.rules.Severity;
import org.saksi.model.Segment;
import org.saksi.ui.corpus.bench.UiWatch;
import org.saksi.ui.grid.Grid;

/**
 * Measures the table of the problems view with 100,000 problems in 20,000 articles: showing them, groups, a filter and an order.
 * {@code stall_ms} and {@code stall_cpu_ms} are as in {@code ExplorerBench}. Prints lines of JSON. Without a display it only says so.
 */
public final class ProblemsBench {

	private static final int ROUNDS = 5;
	private static final int PER_ARTICLE = 5;

	private final Display display = Display.getDefault();
	private final UiWatch watch = new UiWatch(display);
	private final int[] shown = new int[1];
	private final int problems;

	private ProblemsBench(int problems) {
		this.problems = problems;
	}

	/**
	 * Runs it.
	 *
	 * @param args number of problems (100,000 if absent)
	 */
	public static void main(String[] args) {
		if ("gtk".equals(SWT.getPlatform()) && System.getenv("DISPLAY") == null) {
			System.err.println("ProblemsBench: there is no display");
			return;
		}
		new ProblemsBench(args.length > 0 ? Integer.parseInt(args[0]) : 100_000).run();
	}

	private List<Problem> rows() {
		List<Problem> rows = new ArrayList<>(problems);
		for (int i = 0; i < problems; i++) {
			Severity severity = i % 3 == 0 ? Severity.ERROR : Severity.WARNING;
			rows.add(new Problem(new Finding("V" + (1 + i % 20), severity, String.format(Locale.ROOT, "a%06d", i / PER_ARTICLE), "citra", "c" + i % 50,
					new Segment(i % 500, i % 500 + 9), "The claim “jembatan " + i % 977 + "” ends in a quotation mark"), "jembatan", 1 + i % 40));
		}
		return rows;
	}

	private void run() {
		Shell shell = new Shell(display);
		shell.setLayout(new FillLayout());
		shell.setSize(1000, 700);
		Grid<Problem> grid = new Grid<>(shell, "problems.table", "Problems", Problem::finding);
		grid.setColumns(new ProblemColumns().all(List::of));
		grid.onShown(() -> shown[0]++);
		shell.open();
		List<Problem> rows = rows();
		measure("show", () -> grid.setRows(rows), () -> grid.setRows(List.of()));
		watch.dispatch(() -> grid.setRows(rows), shown);
		measure("group-rule", () -> grid.groupBy(ProblemColumns.RULE), () -> grid.groupBy(null));
		measure("group-article", () -> grid.groupBy(ProblemColumns.ARTICLE), () -> grid.groupBy(null));
		measure("filter-words", () -> grid.setWords("jembatan 77 mark"), () -> grid.setWords(""));
		measure("sort", () -> grid.sortBy("message", false), () -> grid.sortBy(ProblemColumns.ARTICLE, false));
		shell.dispose();
	}

	private void measure(String what, Runnable action, Runnable back) {
		double[] times = new double[ROUNDS];
		double longest = 0;
		double longestCpu = 0;
		for (int round = 0; round < ROUNDS; round++) {
			watch.reset();
			long began = System.nanoTime();
			watch.dispatch(action, shown);
			times[round] = (System.nanoTime() - began) / 1e6;
			longest = round == 0 ? longest : Math.max(longest, watch.stall());
			longestCpu = round == 0 ? longestCpu : Math.max(longestCpu, watch.stallCpu());
			watch.dispatch(back, shown);
		}
		Arrays.sort(times);
		System.out.println(String.format(Locale.ROOT, "{\"bench\": \"problems-%s\", \"problems\": %d, \"median_ms\": %.1f, \"worst_ms\": %.1f, "
				+ "\"stall_ms\": %.1f, \"stall_cpu_ms\": %.1f}", what, problems, times[ROUNDS / 2], times[ROUNDS - 1], longest, longestCpu));
	}
}
