package org.saksi.core.team.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import org.saksi.core.session.CorpusSession;
import org.saksi.core.session.TestCorpora;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.team.Assignments;
import org.saksi.core.team.TeamEdits;

/**
 * Very many articles are handed out in one gesture, which is taken back, done again and saved. {@code -Dsaksi.bench.articles}
 * (100,000) is their number. The gesture, undo and redo run on the thread of the models: in the workbench that is the UI thread.
 */
public final class TeamBench {

	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
	private static final int ROUNDS = 3;
	private static final List<String> ANNOTATORS = List.of("ani", "budi", "citra", "dewi");

	private TeamBench() {
	}

	/** Prints one line of JSON for each figure. */
	public static void main(String[] arguments) throws Exception {
		int articles = Integer.getInteger("saksi.bench.articles", 100_000);
		Map<String, List<String>> wanted = new LinkedHashMap<>();
		for (int i = 0; i < articles; i++) {
			wanted.put(String.format(Locale.ROOT, "a%06d", i), List.of(ANNOTATORS.get(i % ANNOTATORS.size())));
		}
		Path folder = Files.createTempDirectory("saksi-team-bench");
		try (CorpusStore store = TestCorpora.create(folder, TestCorpora.options(folder))) {
			CorpusSession session = store.corpusSession();
			for (int round = 0; round < ROUNDS; round++) {
				time("assign", articles, () -> session.run("Assign", () -> {
					TeamEdits.assign(session.corpus(), wanted);
					return null;
				}));
				time("assignments", articles, () -> Assignments.of(session.corpus()));
				time("assign undo", articles, () -> {
					session.undo();
					return null;
				});
				time("assign redo", articles, () -> {
					session.redo();
					return null;
				});
				time("assign save", articles, () -> {
					session.save(null);
					return null;
				});
				session.undo();
				session.save(null);
			}
		} finally {
			TestCorpora.delete(folder);
		}
	}

	private static void time(String what, int articles, Callable<?> work) throws Exception {
		long start = System.nanoTime();
		long cpu = THREADS.getCurrentThreadCpuTime();
		work.call();
		System.out.printf(Locale.ROOT, "{\"bench\":\"%s\",\"articles\":%d,\"ms\":%.1f,\"cpu_ms\":%.1f}%n", what, articles,
				(System.nanoTime() - start) / 1e6, (THREADS.getCurrentThreadCpuTime() - cpu) / 1e6);
	}
}
