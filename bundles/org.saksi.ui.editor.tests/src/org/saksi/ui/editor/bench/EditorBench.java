package org.saksi.ui.editor.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.saksi.core.CorpusException;
import org.saksi.model.Segment;
import org.saksi.ui.editor.ArticleModel;
import org.saksi.ui.editor.ArticleSheet;
import org.saksi.ui.editor.StoredArticle;
import org.saksi.ui.style.Palette;

/**
 * Measures the page of an article in a corpus on disk against a plain text widget with the same text: from opening its files
 * until it is painted first, one more mark from the key press until the paint that shows it has ended (beside setting a
 * background), one repaint after scrolling by three rows and by a page, and the live heap. Prints lines of JSON. {@code cpu_ms} is the time that the UI
 * thread worked: it differs from the other when the machine has other work. Without a display it only says so.
 */
public final class EditorBench {

	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
	private static final int ROUNDS = 5;
	private static final int MARKS = 31;
	private static final int WARM = 40;
	private static final int SCROLLS = 101;
	private static final int STEP = 61;
	private static final int PAGE = 700;
	private static final long REST = 4_000_000_000L;

	private final Display display = Display.getDefault();
	private final int words;
	private final int marks;
	private final double share;

	private record Times(double[] millis, double[] cpu) {

		Times(int rounds) {
			this(new double[rounds], new double[rounds]);
		}
	}

	/** The time that something took. */
	private final class Clock {

		private final long began = System.nanoTime();
		private final long cpu = THREADS.getCurrentThreadCpuTime();

		void stop(Times times, int round) {
			times.millis[round] = (System.nanoTime() - began) / 1e6;
			times.cpu[round] = (THREADS.getCurrentThreadCpuTime() - cpu) / 1e6;
		}
	}

	private EditorBench(int words, int marks, double share) {
		this.words = words;
		this.marks = marks;
		this.share = share;
	}

	/**
	 * Runs it.
	 *
	 * @param args number of words and of marks; without them 200,000 with 10,000, then with 50,000, and 5,000 with 1,000
	 */
	public static void main(String[] args) throws Exception {
		if ("gtk".equals(SWT.getPlatform()) && System.getenv("DISPLAY") == null) {
			System.err.println("EditorBench: there is no display");
			return;
		}
		if (args.length > 1) {
			new EditorBench(Integer.parseInt(args[0]), Integer.parseInt(args[1]), 0).run();
		} else {
			new EditorBench(200_000, 10_000, 1).run();
			new EditorBench(5_000, 1_000, 1 / 3.0).run();
			new EditorBench(200_000, 50_000, 0).run();
		}
	}

	private void run() throws IOException, CorpusException {
		Path folder = Files.createTempDirectory("saksi-editor");
		BenchArticle article = new BenchArticle(words, marks);
		String text = article.text();
		try (StoredArticle stored = article.store(folder)) {
			article = null;
			measure(stored, text);
		} finally {
			try (Stream<Path> all = Files.walk(folder)) {
				for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(each);
				}
			}
		}
	}

	private void measure(StoredArticle stored, String text) throws CorpusException {
		Times open = new Times(ROUNDS);
		Times plainOpen = new Times(ROUNDS);
		for (int i = 0; i < ROUNDS; i++) {
			Shell plain = shell();
			untilPainted(plain, () -> plain(plain, text), plainOpen, i);
			plain.dispose();
			Shell shell = shell();
			untilPainted(shell, () -> sheet(shell, stored).page().text(), open, i);
			shell.dispose();
			settle();
			stored.shut();
		}
		print("open", open, plainOpen, 1000);
		double before = heap();
		Shell plain = shell();
		StyledText base = plain(plain, text);
		plain.open();
		rest();
		double plainHeap = heap() - before;
		Times plainMark = marks(base, round -> base.setStyleRange(new StyleRange(5000 + round * 150, 30, null,
				display.getSystemColor(SWT.COLOR_YELLOW))), round -> base.setSelection(5000 + round * 150));
		Times plainScroll = scroll(base, STEP);
		Times plainPage = scroll(base, PAGE);
		plain.dispose();
		settle();
		Shell shell = shell();
		ArticleSheet sheet = sheet(shell, stored);
		shell.open();
		rest();
		double heap = heap() - before;
		StyledText page = sheet.page().text();
		Times mark = marks(page, round -> press(page), round -> select(sheet, round));
		print("mark", mark, plainMark, 50);
		print("repaint", scroll(page, STEP), plainScroll, 16);
		print("repaint-page", scroll(page, PAGE), plainPage, 16);
		System.out.println(String.format(Locale.ROOT,
				"{\"bench\": \"editor-heap\", \"words\": %d, \"marks\": %d, \"unit\": \"MB\", \"live\": %.0f, \"baseline\": \"plain text widget\", \"baseline_live\": %.0f%s}",
				words, marks, heap, plainHeap, bar(heap, 200)));
		shell.dispose();
		settle();
	}

	private Shell shell() {
		Shell shell = new Shell(display);
		shell.setLayout(new FillLayout());
		shell.setSize(1100, 900);
		return shell;
	}

	private ArticleSheet sheet(Shell shell, StoredArticle stored) {
		try {
			ArticleModel model = stored.open(display, BenchArticle.ANNOTATOR);
			return new ArticleSheet(new Composite(shell, SWT.NONE), model, Palette.LIGHT);
		} catch (CorpusException e) {
			throw new IllegalStateException(e);
		}
	}

	private static StyledText plain(Shell shell, String text) {
		StyledText made = new StyledText(shell, SWT.V_SCROLL | SWT.WRAP);
		made.setText(text);
		return made;
	}

	private void untilPainted(Shell shell, Supplier<StyledText> make, Times times, int round) {
		settle();
		Clock clock = new Clock();
		StyledText text = make.get();
		boolean[] painted = new boolean[1];
		text.addListener(SWT.Paint, event -> painted[0] = true);
		shell.open();
		while (!painted[0]) {
			display.readAndDispatch();
		}
		clock.stop(times, round);
	}

	@FunctionalInterface
	private interface Round {
		void run(int round);
	}

	/** Times until the paint after an action has ended. */
	private Times marks(StyledText text, Round action, Round prepare) {
		Times warm = new Times(WARM);
		Times times = new Times(MARKS);
		for (int i = 0; i < WARM + MARKS; i++) {
			prepare.run(i);
			settle();
			boolean[] painted = new boolean[1];
			Listener listener = event -> painted[0] = true; // after the painters of the page
			Clock clock = new Clock();
			text.addListener(SWT.Paint, listener);
			action.run(i);
			painted[0] = false;
			while (!painted[0]) {
				display.readAndDispatch();
			}
			clock.stop(i < WARM ? warm : times, i < WARM ? i : i - WARM);
			text.removeListener(SWT.Paint, listener);
		}
		return times;
	}

	private static void select(ArticleSheet sheet, int round) {
		Segment at = sheet.model().text().boundaries().word(600 + round * 11);
		sheet.page().select(at.start(), at.start() + 30);
	}

	private static void press(StyledText text) {
		Event key = new Event();
		key.character = 'c';
		key.keyCode = 'c';
		text.notifyListeners(SWT.KeyDown, key);
	}

	/** Scrolling by some pixels, with the paint that follows, without the time until it comes. */
	private Times scroll(StyledText text, int pixels) {
		Times times = new Times(SCROLLS);
		Times paints = new Times(SCROLLS);
		Clock[] clock = new Clock[1];
		int[] round = new int[1];
		boolean[] painted = new boolean[1];
		boolean down = true;
		Listener before = event -> clock[0] = event.widget == text ? new Clock() : clock[0];
		display.addFilter(SWT.Paint, before);
		Listener after = event -> {
			clock[0].stop(paints, round[0]);
			painted[0] = true;
		};
		text.addListener(SWT.Paint, after);
		for (int i = 0; i < SCROLLS; i++) {
			round[0] = i;
			int top = text.getTopPixel();
			Clock scrolled = new Clock();
			text.setTopPixel(top + (down ? pixels : -pixels));
			scrolled.stop(times, i);
			down = top == text.getTopPixel() ? !down : down;
			painted[0] = false;
			if (top == text.getTopPixel()) { // there is an end
				text.getParent().redraw(0, 0, text.getParent().getSize().x, text.getParent().getSize().y, true);
			}
			while (!painted[0]) {
				display.readAndDispatch();
			}
			times.millis[i] += paints.millis[i];
			times.cpu[i] += paints.cpu[i];
			settle();
		}
		display.removeFilter(SWT.Paint, before);
		text.removeListener(SWT.Paint, after);
		return times;
	}

	private void settle() {
		while (display.readAndDispatch()) {
			// until nothing waits
		}
	}

	/** Text widgets go on measuring their lines while nothing happens. */
	private void rest() {
		long end = System.nanoTime() + REST;
		while (System.nanoTime() < end) {
			display.readAndDispatch();
		}
	}

	/** Live megabytes. */
	private static double heap() {
		Runtime runtime = Runtime.getRuntime();
		for (int i = 0; i < 3; i++) {
			System.gc();
		}
		return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
	}

	private static double median(double[] values) {
		double[] sorted = values.clone();
		Arrays.sort(sorted);
		return sorted[sorted.length / 2];
	}

	private String bar(double value, double bar) {
		return share == 0 ? "" : String.format(Locale.ROOT, ", \"bar\": %.1f, \"ok\": %s", bar * share, value <= bar * share);
	}

	private void print(String what, Times times, Times plain, double bar) {
		double median = median(times.millis);
		System.out.println(String.format(Locale.ROOT,
				"{\"bench\": \"editor-%s\", \"words\": %d, \"marks\": %d, \"median_ms\": %.1f, \"worst_ms\": %.1f, \"cpu_ms\": %.1f, "
						+ "\"baseline\": \"plain text widget\", \"baseline_ms\": %.1f, \"baseline_cpu_ms\": %.1f, \"ratio\": %.2f%s}",
				what, words, marks, median, Arrays.stream(times.millis).max().orElse(0), median(times.cpu), median(plain.millis),
				median(plain.cpu), median / median(plain.millis), bar(median, bar)));
	}
}
