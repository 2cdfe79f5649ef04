package org.saksi.ui.corpus.bench;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.nebula.widgets.nattable.viewport.command.ShowRowInViewportCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.saksi.core.store.ArticleSummary;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.store.StoreOptions;
import org.saksi.testing.model.BigCorpus;
import org.saksi.testing.model.TestSchemes;
import org.saksi.ui.corpus.explorer.ArticleGrid;
import org.saksi.ui.corpus.explorer.Viewer;
import org.saksi.ui.grid.GridState;

/**
 * Measures the list of a corpus of 100,000 articles with 5,000,000 marks: opening the corpus with a warm cache, showing the
 * list, scrolling it beside a plain virtual table, and until an order, a filter or groups are shown. {@code stall_ms} is the
 * longest time for which the UI thread did not look for the next event, {@code stall_cpu_ms} the longest that it worked without
 * looking: they differ when the machine has other work. Prints lines of JSON. Without a display it only says so.
 */
public final class ExplorerBench {

	private static final int OPENINGS = 3;
	private static final int SCROLLS = 101;
	private static final int ROUNDS = 5;

	private final Display display = Display.getDefault();
	private final int articles;
	private final int marks;
	private final UiWatch watch = new UiWatch(display);

	private ExplorerBench(int articles, int marks) {
		this.articles = articles;
		this.marks = marks;
	}

	/**
	 * Runs it.
	 *
	 * @param args number of articles (100,000 if absent), then of marks on each (50)
	 */
	public static void main(String[] args) throws Exception {
		if ("gtk".equals(SWT.getPlatform()) && System.getenv("DISPLAY") == null) {
			System.err.println("ExplorerBench: there is no display");
			return;
		}
		int articles = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
		int marks = args.length > 1 ? Integer.parseInt(args[1]) : 50;
		Path folder = Files.createTempDirectory("saksi-explorer");
		try {
			new ExplorerBench(articles, marks).run(folder);
		} finally {
			delete(folder);
		}
	}

	private void run(Path folder) throws Exception {
		Path corpus = folder.resolve("corpus");
		StoreOptions options = StoreOptions.defaults();
		BigCorpus.write(corpus, TestSchemes.claims(), articles, marks);
		long began = System.nanoTime();
		CorpusStore.open(corpus, options, null).close();
		print("cold-open", new double[] { millis(began) }, "");
		double[] warm = new double[OPENINGS];
		CorpusStore store = null;
		for (int i = 0; i < OPENINGS; i++) {
			if (store != null) {
				store.close();
			}
			began = System.nanoTime();
			store = CorpusStore.open(corpus, options, null);
			warm[i] = millis(began);
		}
		Arrays.sort(warm);
		print("warm-open", warm, String.format(Locale.ROOT, ", \"bar_ms\": 3000, \"ok\": %s", warm[OPENINGS / 2] < 3000));
		list(store);
		store.close();
	}

	private void list(CorpusStore store) {
		List<ArticleSummary> all = store.summaries();
		double[] plainScroll = new double[1];
		double plain = plain(all, plainScroll);
		Shell shell = shell();
		long began = System.nanoTime();
		ArticleGrid grid = new ArticleGrid(shell);
		grid.show(all, Viewer.of(store, Set.of(), BigCorpus.ANNOTATOR));
		shell.open();
		until(grid, articles);
		grid.grid().control().update();
		print("list", new double[] { millis(began) }, baseline(plain));
		print("scroll", scroll(grid), baseline(plainScroll[0]));
		List<Runnable> sorts = List.of(() -> grid.grid().sortBy("title", false), () -> grid.grid().sortBy("marks", false),
				() -> grid.grid().sortBy("date", false));
		measure("sort", grid, sorts, () -> grid.grid().setState(GridState.INITIAL), articles);
		measure("filter-column", grid, List.of(() -> grid.grid().setFilter("title", "77")), grid.grid()::clearFilters, -1);
		measure("filter-words", grid, List.of(() -> grid.grid().setWords("selasar 77 ahli")), () -> grid.grid().setWords(""), -1);
		measure("group", grid, List.of(() -> grid.grid().groupBy("medium")), () -> grid.grid().groupBy(null), articles);
		shell.dispose();
	}

	/** Times until what an action asks for is shown. */
	private void measure(String what, ArticleGrid grid, List<Runnable> actions, Runnable back, int expected) {
		List<Double> times = new ArrayList<>();
		double longest = 0;
		double longestCpu = 0;
		int[] shown = new int[1];
		grid.grid().onShown(() -> shown[0]++);
		for (int round = 0; round < ROUNDS; round++) {
			for (Runnable action : actions) {
				watch.reset();
				long began = System.nanoTime();
				watch.dispatch(action, shown);
				times.add(millis(began));
				longest = round == 0 ? longest : Math.max(longest, watch.stall());
				longestCpu = round == 0 ? longestCpu : Math.max(longestCpu, watch.stallCpu());
				if (expected >= 0 && grid.grid().shown().size() != expected || expected < 0 && grid.grid().shown().size() >= articles) {
					throw new IllegalStateException(what + ": " + grid.grid().shown().size());
				}
				watch.dispatch(back, shown);
			}
		}
		print(what, times.stream().mapToDouble(Double::doubleValue).sorted().toArray(),
				String.format(Locale.ROOT, ", \"stall_ms\": %.1f, \"stall_cpu_ms\": %.1f", longest, longestCpu));
	}

	private void until(ArticleGrid grid, int expected) {
		while (grid.grid().shown().size() != expected) {
			watch.step();
		}
	}

	private double[] scroll(ArticleGrid grid) {
		double[] times = new double[SCROLLS];
		for (int i = 0; i < SCROLLS; i++) {
			int row = (int) ((long) i * 7919 % articles);
			long began = System.nanoTime();
			grid.grid().control().doCommand(new ShowRowInViewportCommand(row));
			painted(grid.grid().control());
			times[i] = millis(began);
		}
		Arrays.sort(times);
		return times;
	}

	/** The same columns in a virtual table of SWT: until it is painted, and one repaint after scrolling. */
	private double plain(List<ArticleSummary> all, double[] scroll) {
		Shell shell = shell();
		long began = System.nanoTime();
		Table table = new Table(shell, SWT.VIRTUAL | SWT.FULL_SELECTION);
		for (int width : new int[] { 30, 500, 90, 92, 76, 76 }) {
			new TableColumn(table, SWT.NONE).setWidth(width);
		}
		table.addListener(SWT.SetData, event -> {
			ArticleSummary row = all.get(event.index);
			((TableItem) event.item).setText(new String[] { "", row.headline(), row.medium(), row.published(),
					Integer.toString(row.marks()), Integer.toString(row.problems().seen(any -> true)) });
		});
		table.setItemCount(all.size());
		shell.open();
		painted(table);
		double millis = millis(began);
		double[] times = new double[SCROLLS];
		for (int i = 0; i < SCROLLS; i++) {
			long start = System.nanoTime();
			table.setTopIndex((int) ((long) i * 7919 % articles));
			painted(table);
			times[i] = millis(start);
		}
		Arrays.sort(times);
		scroll[0] = times[SCROLLS / 2];
		shell.dispose();
		return millis;
	}

	private void painted(Control control) {
		boolean[] painted = new boolean[1];
		Listener listener = event -> painted[0] = true;
		control.addListener(SWT.Paint, listener);
		control.redraw();
		while (!painted[0]) {
			display.readAndDispatch();
		}
		control.removeListener(SWT.Paint, listener);
	}

	private Shell shell() {
		Shell shell = new Shell(display);
		shell.setLayout(new FillLayout());
		shell.setSize(900, 800);
		return shell;
	}

	private static void delete(Path folder) throws IOException {
		Files.walkFileTree(folder, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				Files.delete(file);
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
				Files.delete(visited);
				return FileVisitResult.CONTINUE;
			}
		});
	}

	private static double millis(long since) {
		return (System.nanoTime() - since) / 1e6;
	}

	private static String baseline(double millis) {
		return String.format(Locale.ROOT, ", \"baseline\": \"plain virtual table\", \"baseline_ms\": %.1f", millis);
	}

	private void print(String what, double[] sorted, String more) {
		System.out.println(String.format(Locale.ROOT,
				"{\"bench\": \"explorer-%s\", \"articles\": %d, \"marks\": %d, \"median_ms\": %.1f, \"worst_ms\": %.1f%s}", what, articles,
				articles * marks, sorted[sorted.length / 2], sorted[sorted.length - 1], more));
	}
}
