package org.saksi.core.session;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Random;

import org.saksi.core.store.CorpusStore;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.MarksFactory;

/**
 * Edits and saves until it is killed. Each gesture adds a claim whose id is the next number, and is said on the standard
 * output with the time when it was done; an undo is said before it is done: {@code ARTICLE NUMBER MILLISECONDS}. Arguments: folder, seed and, for a
 * rehearsal that ends by itself, the number of steps.
 */
final class KillChild {

	private KillChild() {
	}

	/** Runs until it is killed. */
	public static void main(String[] arguments) throws Exception {
		Path folder = Path.of(arguments[0]);
		Random random = new Random(Long.parseLong(arguments[1]));
		PrintStream out = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true);
		try (CorpusStore store = CorpusStore.open(folder.resolve("corpus"), TestCorpora.options(folder), null)) {
			out.println("READY");
			long steps = arguments.length > 2 ? Long.parseLong(arguments[2]) : Long.MAX_VALUE;
			while (steps > 0) {
				String article = "a" + (1 + random.nextInt(2));
				try (ArticleSession session = store.session(article, "ani")) {
					for (int i = random.nextInt(30); i >= 0; i--, steps--) {
						step(session, random, out);
					}
				}
			}
		}
	}

	private static void say(ArticleSession session, int number, PrintStream out) {
		out.println(session.article().getId() + " " + number + " " + System.currentTimeMillis());
	}

	private static void step(ArticleSession session, Random random, PrintStream out) throws Exception {
		if (random.nextInt(8) == 0) {
			session.save(null);
		} else if (random.nextInt(10) == 0) {
			if (session.canUndo()) {
				say(session, session.layer().getClaims().size() - 1, out);
				session.undo();
				session.redo();
			}
		} else {
			int number = session.layer().getClaims().size() + 1;
			session.run("Claim " + number, () -> {
				Claim claim = MarksFactory.eINSTANCE.createClaim();
				claim.setId("c" + number);
				claim.getAttributes().put("claim.kind", "factual");
				session.registry().getExtras().put("last", Integer.toString(number));
				return session.layer().getClaims().add(claim);
			});
			say(session, number, out);
		}
		if (random.nextInt(4) == 0) {
			Thread.sleep(random.nextInt(4));
		}
	}
}
