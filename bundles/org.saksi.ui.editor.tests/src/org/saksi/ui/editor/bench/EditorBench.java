package org.saksi.ui.editor.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.saksi.model.Segment;
import org.saksi.model.Span;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.MarksFactory;
import org.saksi.model.scheme.Base;
import org.saksi.ui.editor.ArticleSheet;
import org.saksi.ui.editor.MemoryModel;
import org.saksi.ui.style.Palette;

/**
 * Measures the page of an article of 200,000 words with 10,000 marks against a plain text widget with the same text: until
 * it is painted first, one more mark until the paint that shows it has ended, one repaint after scrolling. Prints lines of
 * JSON. Without a display it only says so.
 */
public final class EditorBench {

	private static final int ROUNDS = 3;
	private static final int MARKS = 31;
	private static final int WARM = 10;
	private static final int SCROLLS = 101;

	private final Display display = Display.getDefault();
	private final Random random = new Random(7);
	private final int words;
	private final int marks;

	private EditorBench(int words, int marks) {
		this.words = words;
		this.marks = marks;
	}

	/**
	 * Runs it.
	 *
	 * @param args number of words (200,000 if absent), then of marks (10,000)
	 */
	public static void main(String[] args) {
		if ("gtk".equals(SWT.getPlatform()) && System.getenv("DISPLAY") == null) {
			System.err.println("EditorBench: there is no display");
			return;
		}
		int words = args.length > 0 ? Integer.parseInt(args[0]) : 200_000;
		int marks = args.length > 1 ? Integer.parseInt(args[1]) : 10_000;
		new EditorBench(words, marks).run();
	}

	private void run() {
		MemoryModel model = model();
		double[] open = new double[ROUNDS];
		double[] plainOpen = new double[ROUNDS];
		for (int i = 0; i < ROUNDS; i++) {
			plainOpen[i] = plain(model.text().text(), false);
			open[i] = open(model);
		}
		print("open", open, plainOpen);
		Shell shell = shell();
		ArticleSheet sheet = new ArticleSheet(new Composite(shell, SWT.NONE), model, Palette.LIGHT);
		shell.open();
		rest();
		for (int i = 0; i < WARM; i++) {
			mark(sheet, 3000 + i * 23);
		}
		double[] mark = new double[MARKS];
		for (int i = 0; i < MARKS; i++) {
			mark[i] = mark(sheet, 5000 + i * 23);
		}
		print("mark", mark, null);
		double[] scroll = scroll(sheet.page().text());
		shell.dispose();
		double[] plainScroll = new double[] { plain(model.text().text(), true) };
		print("repaint", scroll, plainScroll);
	}

	private Shell shell() {
		Shell shell = new Shell(display);
		shell.setLayout(new FillLayout());
		shell.setSize(1100, 900);
		return shell;
	}

	private MemoryModel model() {
		String[] vocabulary = "gubernur mengatakan bahwa jembatan itu aman dan tidak akan runtuh menurut laporan warga kota besar di Jakarta pada hari Minggu"
				.split(" ");
		StringBuilder text = new StringBuilder();
		for (int done = 0; done < words;) {
			int length = Math.min(words - done, 120 + random.nextInt(181));
			for (int i = 0; i < length; i++, done++) {
				text.append(i == 0 ? "" : " ").append(vocabulary[random.nextInt(vocabulary.length)]);
			}
			text.append(".\n\n");
		}
		MemoryModel model = new MemoryModel(text.toString());
		String[] kinds = text.toString().lines().map(line -> line.isEmpty() ? "" : random.nextInt(12) == 0 ? "related" : "body")
				.toArray(String[]::new);
		model.zones(kinds);
		addMarks(model.layer(), text.toString());
		return model;
	}

	private void addMarks(Layer layer, String text) {
		for (int i = 0; i < marks; i++) {
			int start = random.nextInt(text.length() - 200);
			int length = 4 + random.nextInt(i % 3 == 0 ? 90 : 16);
			Mark mark = switch (i % 3) {
			case 0 -> add(layer.getClaims(), MarksFactory.eINSTANCE.createClaim());
			case 1 -> add(layer.getSources(), MarksFactory.eINSTANCE.createSource());
			default -> add(layer.getCues(), MarksFactory.eINSTANCE.createCue());
			};
			mark.setId("m" + i);
			mark.setSpan(Span.anchored(text, start, start + length));
		}
		for (int i = 0; i < marks / 4; i++) {
			Attribution attribution = add(layer.getAttributions(), MarksFactory.eINSTANCE.createAttribution());
			attribution.setId("t" + i);
			attribution.getClaims().add(layer.getClaims().get(i));
			attribution.getSources().add(layer.getSources().get(i));
			attribution.setCue(layer.getCues().get(i));
		}
	}

	private static <M extends Mark> M add(java.util.List<? super M> list, M mark) {
		list.add(mark);
		return mark;
	}

	/** Milliseconds until the text of a new window has been painted. */
	private double untilPainted(Shell shell, java.util.function.Supplier<StyledText> make) {
		long start = System.nanoTime();
		StyledText text = make.get();
		boolean[] painted = new boolean[1];
		text.addListener(SWT.Paint, event -> painted[0] = true);
		shell.open();
		while (!painted[0]) {
			display.readAndDispatch();
		}
		return millis(start);
	}

	private double open(MemoryModel model) {
		Shell shell = shell();
		double millis = untilPainted(shell,
				() -> new ArticleSheet(new Composite(shell, SWT.NONE), model, Palette.LIGHT).page().text());
		shell.dispose();
		return millis;
	}

	private double plain(String content, boolean scrolled) {
		Shell shell = shell();
		StyledText[] made = new StyledText[1];
		double millis = untilPainted(shell, () -> {
			made[0] = new StyledText(shell, SWT.V_SCROLL | SWT.WRAP);
			made[0].setText(content);
			return made[0];
		});
		if (scrolled) {
			rest();
			double[] times = scroll(made[0]);
			millis = times[times.length / 2];
		}
		shell.dispose();
		return millis;
	}

	private double mark(ArticleSheet sheet, int word) {
		Segment at = sheet.model().text().boundaries().word(word);
		sheet.page().select(at.start(), at.start() + 30);
		settle();
		boolean[] painted = new boolean[1];
		Listener listener = event -> painted[0] = true;
		long start = System.nanoTime();
		sheet.page().text().addListener(SWT.Paint, listener); // after the painters of the page
		sheet.marks().mark(Base.CLAIM);
		painted[0] = false;
		while (!painted[0]) {
			display.readAndDispatch();
		}
		double millis = millis(start);
		sheet.page().text().removeListener(SWT.Paint, listener);
		return millis;
	}

	/** Milliseconds of repaints after scrolling by less than a page, sorted. */
	private double[] scroll(StyledText text) {
		double[] times = new double[SCROLLS];
		long[] began = new long[1];
		for (int i = 0; i < SCROLLS; i++) {
			began[0] = System.nanoTime();
			text.setTopPixel(text.getTopPixel() + 61);
			text.update();
			times[i] = millis(began[0]);
			settle();
		}
		Arrays.sort(times);
		return times;
	}

	private void settle() {
		while (display.readAndDispatch()) {
			// until nothing waits
		}
	}

	/** Text widgets go on measuring their lines while nothing happens. */
	private void rest() {
		long end = System.nanoTime() + 4_000_000_000L;
		while (System.nanoTime() < end) {
			display.readAndDispatch();
		}
	}

	private static double millis(long since) {
		return (System.nanoTime() - since) / 1e6;
	}

	private void print(String what, double[] times, double[] baseline) {
		double[] sorted = times.clone();
		Arrays.sort(sorted);
		StringBuilder line = new StringBuilder(String.format(Locale.ROOT,
				"{\"bench\": \"editor-%s\", \"words\": %d, \"marks\": %d, \"median_ms\": %.1f, \"worst_ms\": %.1f", what, words, marks,
				sorted[sorted.length / 2], sorted[sorted.length - 1]));
		if (baseline != null) {
			double[] plain = baseline.clone();
			Arrays.sort(plain);
			double base = plain[plain.length / 2];
			line.append(String.format(Locale.ROOT, ", \"baseline\": \"plain text widget\", \"baseline_ms\": %.1f, \"ratio\": %.2f", base,
					sorted[sorted.length / 2] / base));
		}
		System.out.println(line.append('}'));
	}
}
