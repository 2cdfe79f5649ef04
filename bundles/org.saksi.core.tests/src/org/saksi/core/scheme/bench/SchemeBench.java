package org.saksi.core.scheme.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.saksi.core.fixtures.BuiltIns;
import org.saksi.core.formats.ImportedArticle;
import org.saksi.core.scheme.change.MigrationPreview;
import org.saksi.core.scheme.change.SchemeMigration;
import org.saksi.core.scheme.change.SchemeMigrations;
import org.saksi.core.scheme.change.SchemePath;
import org.saksi.core.session.CorpusSession;
import org.saksi.core.session.TestCorpora;
import org.saksi.core.store.Batch;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.store.NewCorpus;
import org.saksi.model.Span;
import org.saksi.model.article.Article;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.MarksFactory;

/**
 * Renaming a tag in a large corpus and taking that back. {@code -Dsaksi.bench.articles} (100,000) is the number of articles,
 * each with a layer of 10 marks; one in twenty uses the tag, five times.
 */
public final class SchemeBench {

	private static final int MARKS = 10;
	private static final int PART = 20;
	private static final int BATCH = 5_000;

	private SchemeBench() {
	}

	/** Prints one line of JSON for each figure. */
	public static void main(String[] arguments) throws Exception {
		int articles = Integer.getInteger("saksi.bench.articles", 100_000);
		Path folder = Files.createTempDirectory("saksi-scheme-bench");
		try (CorpusStore store = TestCorpora.create(folder, TestCorpora.options(folder))) {
			fill(store, articles);
		}
		CorpusStore.open(folder.resolve("corpus"), TestCorpora.options(folder), null).close();
		try (CorpusStore store = CorpusStore.open(folder.resolve("corpus"), TestCorpora.options(folder), null)) {
			CorpusSession session = store.corpusSession();
			session.run("scheme", () -> session.scheme().getMarkTypes().addAll(BuiltIns.scheme("claims").getMarkTypes()));
			session.save(null);
			SchemeMigration migration = SchemeMigrations.rename(session.scheme(), new SchemePath("claim", "kind", "prediction"), "forecast");
			long start = System.nanoTime();
			MigrationPreview preview = migration.preview(store, new NullProgressMonitor());
			print("scheme preview", articles, preview, start, folder);
			start = System.nanoTime();
			migration.run(session, preview, Runnable::run, new NullProgressMonitor());
			print("scheme rename", articles, preview, start, folder);
			start = System.nanoTime();
			session.undo();
			print("scheme undo", articles, preview, start, folder);
		} finally {
			TestCorpora.delete(folder);
		}
	}

	private static void print(String what, int articles, MigrationPreview preview, long start, Path folder) throws Exception {
		Runtime runtime = Runtime.getRuntime();
		double seconds = (System.nanoTime() - start) / 1e9;
		System.gc();
		long journal;
		try (var files = Files.walk(folder.resolve("state"))) {
			journal = files.filter(file -> file.toString().endsWith(".log")).mapToLong(file -> file.toFile().length()).sum();
		}
		System.out.printf(java.util.Locale.ROOT,
				"{\"bench\":\"%s\",\"articles\":%d,\"layers\":%d,\"marks\":%d,\"seconds\":%.1f,\"live_mb\":%d,\"max_heap_mb\":%d,\"journal_kb\":%d}%n", what,
				articles, preview.parts().size(), preview.changed(), seconds, runtime.totalMemory() - runtime.freeMemory() >> 20,
				runtime.maxMemory() >> 20, journal >> 10);
	}

	private static void fill(CorpusStore store, int articles) throws Exception {
		for (int begin = 0; begin < articles; begin += BATCH) {
			try (Batch batch = store.begin()) {
				for (int i = begin; i < Math.min(articles, begin + BATCH); i++) {
					String text = TestCorpora.TEXT + i + "\n";
					Article article = TestCorpora.article("a" + i, text);
					batch.put(new ImportedArticle(article, false, text.getBytes(StandardCharsets.UTF_8), List.of(layer(article, i))));
				}
				batch.commit(null);
			}
		}
	}

	private static Layer layer(Article article, int number) {
		Layer layer = MarksFactory.eINSTANCE.createLayer();
		layer.setArticle(article.getId());
		layer.setAnnotator("ani");
		List<Claim> claims = new ArrayList<>();
		for (int i = 0; i < MARKS; i++) {
			Claim claim = MarksFactory.eINSTANCE.createClaim();
			claim.setId("c" + i);
			claim.setSpan(Span.anchored(article.getText(), i * 5, i * 5 + 4));
			claim.getAttributes().put("kind", number % PART == 0 && i % 2 == 0 ? "prediction" : "factual");
			claims.add(claim);
		}
		layer.getClaims().addAll(claims);
		return layer;
	}
}
