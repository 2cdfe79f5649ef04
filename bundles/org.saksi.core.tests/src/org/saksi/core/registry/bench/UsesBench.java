package org.saksi.core.registry.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.saksi.core.fixtures.BuiltIns;
import org.saksi.core.registry.Resolution;
import org.saksi.core.registry.UseIndex;
import org.saksi.core.session.TestCorpora;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.store.StoreOptions;
import org.saksi.testing.model.BigCorpus;

/**
 * Where agents and canonical claims are used over very many articles: what the registry views count and list, all of it off the
 * UI thread. {@code -Dsaksi.bench.articles} (100,000) is the number of articles, each with 3 sources and 3 claims; every fourth
 * source is of one agent.
 */
public final class UsesBench {

	private static final int AGENTS = 20_000;
	private static final int CLAIMS = 10_000;
	private static final int ROUNDS = 5;

	private UsesBench() {
	}

	/** Prints one line of JSON for each figure. */
	public static void main(String[] arguments) throws Exception {
		int articles = Integer.getInteger("saksi.bench.articles", 100_000);
		Path folder = Files.createTempDirectory("saksi-uses-bench");
		try {
			Path corpus = folder.resolve("corpus");
			BigCorpus.write(corpus, BuiltIns.scheme("claims"), articles, UsesBench::marks);
			CorpusStore.open(corpus, StoreOptions.defaults(), null).close();
			try (CorpusStore store = CorpusStore.open(corpus, StoreOptions.defaults(), null); UseIndex index = new UseIndex(store)) {
				time("uses read", articles, () -> {
					index.update(new NullProgressMonitor());
					return index;
				});
				for (int round = 0; round < ROUNDS; round++) {
					time("uses count", articles, () -> index.counts(new Resolution(store.registries(), store.scheme()), annotator -> true));
					time("uses of one agent", articles, () -> index.agentUses(Set.of("TASS")));
					time("uses of one claim", articles, () -> index.claimUses(Set.of("K7")));
				}
			}
		} finally {
			TestCorpora.delete(folder);
		}
	}

	private static String marks(int number) {
		StringBuilder marks = new StringBuilder();
		for (int i = 1; i <= 3; i++) {
			int source = number * 3 + i;
			marks.append("  <sources xmi:id=\"_s").append(i).append("\" id=\"s").append(i).append("\" span=\"0:8;q=Jembatan\" agent=\"")
					.append(source % 4 == 0 ? "TASS" : "A" + source % AGENTS).append("\"/>\n");
		}
		for (int i = 1; i <= 3; i++) {
			marks.append("  <claims xmi:id=\"_c").append(i).append("\" id=\"c").append(i).append("\" span=\"0:8;q=Jembatan\"><canonical>K")
					.append((number * 3 + i) % CLAIMS).append("</canonical></claims>\n");
		}
		return marks.toString();
	}

	private static void time(String what, int articles, Callable<?> work) throws Exception {
		long start = System.nanoTime();
		Object kept = work.call();
		double seconds = (System.nanoTime() - start) / 1e9;
		System.gc();
		Runtime runtime = Runtime.getRuntime();
		System.out.printf(Locale.ROOT, "{\"bench\":\"%s\",\"articles\":%d,\"seconds\":%.2f,\"live_mb\":%d,\"items\":%d}%n", what, articles,
				seconds, runtime.totalMemory() - runtime.freeMemory() >> 20, kept instanceof java.util.List<?> list ? list.size() : -1);
	}
}
