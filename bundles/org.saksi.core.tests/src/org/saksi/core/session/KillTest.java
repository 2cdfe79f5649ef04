package org.saksi.core.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.store.ArticleSummary;
import org.saksi.core.store.CorpusStore;

/** A process that edits and saves is killed at random moments. Nothing is corrupt after, and at most a second is missing. */
class KillTest {

	private static final int KILLS = 200;
	private static final long MAY_BE_MISSING = 1000;

	@TempDir(cleanup = org.junit.jupiter.api.io.CleanupMode.ON_SUCCESS)
	Path folder;

	/** Per article: the number of the last gesture that was surely done, a second before the kill. */
	private final Map<String, Integer> atLeast = new HashMap<>();
	private int acknowledged;
	private int recovered;

	@Test
	void killedTwoHundredTimes() throws Exception {
		try (CorpusStore store = TestCorpora.withArticle(folder, TestCorpora.options(folder))) {
			TestCorpora.add(store, "a2", "Teks kedua.\n");
		}
		List<String> command = command();
		Random random = new Random(7);
		for (int kill = 0; kill < KILLS; kill++) {
			run(command, kill, 10 + random.nextInt(250));
			check(kill);
		}
		assertTrue(acknowledged > KILLS, "gestures: " + acknowledged);
		assertTrue(recovered > KILLS / 10, "recoveries: " + recovered);
		System.out.println("killed " + KILLS + " times: " + acknowledged + " gestures acknowledged, unsaved work recovered "
				+ recovered + " times");
	}

	/** A process starts in half the time with its classes in an archive. */
	private List<String> command() throws Exception {
		String path = KillClassPath.pack(folder.resolve("all.jar")).toString();
		Path archive = folder.resolve("classes.jsa");
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx128m", "-Xlog:disable", "-Xlog:all=off", "-cp", path));
		List<String> rehearsal = new ArrayList<>(command);
		rehearsal.add(1, "-XX:ArchiveClassesAtExit=" + archive);
		rehearsal.addAll(List.of(KillChild.class.getName(), folder.toString(), "0", "50"));
		Process process = new ProcessBuilder(rehearsal).redirectError(ProcessBuilder.Redirect.INHERIT)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
		assertEquals(0, process.waitFor());
		if (Files.exists(archive)) {
			command.add(1, "-XX:SharedArchiveFile=" + archive);
		}
		command.addAll(List.of(KillChild.class.getName(), folder.toString()));
		return command;
	}

	private void run(List<String> command, int seed, int lifetime) throws IOException, InterruptedException {
		ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(command));
		builder.command().add(Integer.toString(seed));
		builder.redirectError(ProcessBuilder.Redirect.INHERIT);
		Process process = builder.start();
		List<String> lines = new ArrayList<>();
		Thread reader = new Thread(() -> read(process, lines));
		reader.start();
		synchronized (lines) {
			int awaited = seed % 5 == 0 ? 1 : 2;
			while (lines.size() < awaited && process.isAlive()) {
				lines.wait(100);
			}
		}
		process.waitFor(lifetime, TimeUnit.MILLISECONDS);
		assertTrue(process.isAlive(), "the child ended by itself");
		long killed = System.currentTimeMillis();
		process.destroyForcibly();
		process.waitFor();
		reader.join();
		for (String line : lines) {
			String[] parts = line.split(" ");
			if (parts.length == 3) {
				acknowledged++;
				if (Long.parseLong(parts[2]) < killed - MAY_BE_MISSING) {
					atLeast.put(parts[0], Integer.parseInt(parts[1]));
				} else {
					atLeast.computeIfPresent(parts[0], (article, known) -> Math.min(known, Integer.parseInt(parts[1])));
				}
			}
		}
	}

	private static void read(Process process, List<String> lines) {
		try (BufferedReader in = new BufferedReader(new InputStreamReader(process.getInputStream()))) {
			for (String line = in.readLine(); line != null; line = in.readLine()) {
				synchronized (lines) {
					lines.add(line);
					lines.notifyAll();
				}
			}
		} catch (IOException e) {
			// the process was killed while it wrote
		}
	}

	private void check(int kill) throws Exception {
		try (CorpusStore store = CorpusStore.open(folder.resolve("corpus"), TestCorpora.options(folder), null)) {
			assertEquals(List.of(), store.damage(), "after kill " + kill);
			assertEquals(List.of(), store.notices(), "after kill " + kill);
			for (ArticleSummary summary : store.summaries()) {
				try (ArticleSession session = store.session(summary.id(), "ani")) {
					recovered += session.recovery() == null ? 0 : 1;
					assertEquals(List.of(), session.notices(), "after kill " + kill);
					assertFalse(session.isReadOnly(), () -> String.valueOf(session.lockHolder()));
					int claims = session.layer().getClaims().size();
					assertTrue(claims >= atLeast.getOrDefault(summary.id(), 0),
							() -> summary.id() + ": " + claims + " of " + atLeast + " after kill " + kill);
					atLeast.put(summary.id(), claims);
					for (int i = 0; i < claims; i++) {
						assertEquals("c" + (i + 1), session.layer().getClaims().get(i).getId());
					}
				}
			}
		}
		assertTrue(TestCorpora.tree(folder.resolve("corpus")).keySet().stream().noneMatch(name -> name.contains("recovered")));
	}
}
