package org.saksi.formats.html.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;

import org.jsoup.Jsoup;
import org.saksi.formats.html.page.BenchmarkPages;
import org.saksi.formats.html.page.ShingleScore;
import org.saksi.formats.html.page.WebPageAnalyzer;
import org.saksi.formats.text.page.PageHints;
import org.saksi.formats.text.page.ZoneKind;
import org.saksi.testing.Checkout;

/**
 * The score of the article extraction benchmark, with zone {@code body} and with {@code body} and {@code subhead}, and how many of its pages are
 * analyzed a second (elapsed, and of this thread's processor time), beside a baseline that only parses them.
 *
 * <p>Arguments: runs (5); figures are medians.
 */
public final class HtmlBench {

	private HtmlBench() {
	}

	/** Prints one JSON object a line. */
	public static void main(String[] arguments) throws Exception {
		int runs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
		String shared = System.getenv("SAKSI_SHARED");
		Path folder = (shared == null ? Checkout.root().resolveSibling("shared") : Path.of(shared)).resolve("data/article-extraction");
		BenchmarkPages pages = new BenchmarkPages(folder);
		score("body", pages, EnumSet.of(ZoneKind.BODY));
		score("body and subhead", pages, EnumSet.of(ZoneKind.BODY, ZoneKind.SUBHEAD));
		ThreadMXBean threads = ManagementFactory.getThreadMXBean();
		double[] parsed = new double[runs];
		double[] elapsed = new double[runs];
		double[] processor = new double[runs];
		for (int run = -1; run < runs; run++) { // the first one warms up
			int i = Math.max(0, run);
			long began = System.nanoTime();
			pages.pages().forEach(Jsoup::parse);
			parsed[i] = pages.pages().size() * 1e9 / (System.nanoTime() - began);
			began = System.nanoTime();
			long cpu = threads.getCurrentThreadCpuTime();
			pages.pages().forEach(page -> WebPageAnalyzer.analyze(page, null, PageHints.NONE));
			processor[i] = pages.pages().size() * 1e9 / (threads.getCurrentThreadCpuTime() - cpu);
			elapsed[i] = pages.pages().size() * 1e9 / (System.nanoTime() - began);
		}
		System.out.printf(Locale.ROOT,
				"{\"bench\": \"web pages\", \"median\": %.0f, \"unit\": \"pages/s\", \"of_processor_time\": %.0f, \"baseline\": %.0f, \"baseline_is\": \"jsoup parses them\", \"bar\": 50}%n",
				median(elapsed), median(processor), median(parsed));
	}

	private static void score(String zones, BenchmarkPages pages, EnumSet<ZoneKind> kinds) {
		ShingleScore all = pages.score(kinds, -1);
		System.out.printf(Locale.ROOT,
				"{\"bench\": \"article extraction\", \"zones\": \"%s\", \"f1\": %.4f, \"precision\": %.4f, \"recall\": %.4f, \"halves\": [%.4f, %.4f], \"bar\": 0.95}%n",
				zones, all.f1(), all.precision(), all.recall(), pages.score(kinds, 0).f1(), pages.score(kinds, 1).f1());
	}

	private static double median(double[] values) {
		double[] sorted = values.clone();
		Arrays.sort(sorted);
		return sorted[sorted.length / 2];
	}
}
