package org.saksi.core.rules.fix;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.saksi.core.CorpusException;
import org.saksi.core.fixtures.BuiltIns;
import org.saksi.core.fixtures.MarkedArticle;
import org.saksi.core.formats.ImportedArticle;
import org.saksi.core.rules.Finding;
import org.saksi.core.rules.RuleChecker;
import org.saksi.core.rules.RuleContext;
import org.saksi.core.session.ArticleSession;
import org.saksi.core.session.TestCorpora;
import org.saksi.core.store.Batch;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.store.NewCorpus;
import org.saksi.core.xmi.ModelFiles;

/** A marked article in a corpus on disk, opened in a session, with the built-in rules and fixes. */
final class FixBench implements AutoCloseable {

	final CorpusStore store;
	final ArticleSession session;
	final RuleChecker checker = new RuleChecker(BuiltIns.rules());
	final FixRegistry fixes = FixRegistry.read(BuiltIns.extensions(), BuiltIns.failing());

	FixBench(Path folder, MarkedArticle marked) throws CorpusException {
		store = CorpusStore.create(folder.resolve("corpus"), new NewCorpus("Uji", "id", marked.scheme, List.of("sari")),
				TestCorpora.options(folder));
		try (Batch batch = store.begin()) {
			batch.put(new ImportedArticle(EcoreUtil.copy(marked.article), false, null, List.of(EcoreUtil.copy(marked.layer))));
			batch.commit(null);
		}
		session = store.session("a1", "sari");
		session.run("Registry", () -> {
			session.registry().getAgents().addAll(EcoreUtil.copyAll(marked.registry.getAgents()));
			session.registry().getCanonicalClaims().addAll(EcoreUtil.copyAll(marked.registry.getCanonicalClaims()));
			return null;
		});
		session.save(null);
	}

	List<Finding> findings(String rule) {
		RuleContext context = FixTarget.of(session).context();
		List<Finding> all = new ArrayList<>(checker.check(new RuleContext(context.corpus(), context.scheme(),
				context.registries(), context.article(), context.text(), null)));
		all.addAll(checker.check(context));
		all.removeIf(finding -> !finding.rule().equals(rule));
		return all;
	}

	Finding finding(String rule, String mark) {
		List<Finding> found = findings(rule).stream().filter(each -> Objects.equals(mark, each.mark())).toList();
		assertFalse(found.isEmpty(), () -> "nothing found by " + rule + " on " + mark + ": " + findings(rule));
		return found.get(0);
	}

	List<String> offered(Finding finding) {
		return fixes.fixes(finding, FixTarget.of(session).context()).stream().map(Fix::id).toList();
	}

	/** Applies a fix; then its finding is gone, undo gives the bytes of before and redo mends it again. */
	void mend(String rule, String mark, String fixId) throws CorpusException, IOException {
		mend(finding(rule, mark), fixId);
	}

	void mend(Finding finding, String fixId) throws CorpusException, IOException {
		Fix fix = fixes.fixes(finding, FixTarget.of(session).context()).stream().filter(each -> each.id().equals(fixId))
				.findFirst().orElse(null);
		assertNotNull(fix, () -> fixId + " is not among " + offered(finding));
		assertFalse(fix.label().contains("NLS missing"), fix.label());
		byte[] before = bytes();
		fix.apply(session);
		assertGone(finding, fix);
		assertEquals(fix.label(), session.undoLabel());
		assertEquals(List.of(), offered(finding), "it offers nothing once it is mended");
		session.undo();
		assertArrayEquals(before, bytes(), "undo of " + fix.label());
		session.redo();
		assertGone(finding, fix);
		session.undo();
	}

	private void assertGone(Finding finding, Fix fix) {
		assertFalse(findings(finding.rule()).stream().anyMatch(
				each -> Objects.equals(each.mark(), finding.mark()) && Objects.equals(each.aspect(), finding.aspect())
						&& (finding.mark() != null || Objects.equals(each.place(), finding.place()))),
				() -> fix.label() + " leaves " + findings(finding.rule()));
	}

	private byte[] bytes() throws IOException {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		all.write(ModelFiles.write(session.article()));
		all.write(ModelFiles.write(session.layer()));
		all.write(ModelFiles.write(session.registry()));
		return all.toByteArray();
	}

	@Override
	public void close() {
		session.close();
		store.close();
	}
}
