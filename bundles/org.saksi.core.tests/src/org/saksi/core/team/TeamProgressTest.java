package org.saksi.core.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.CorpusException;
import org.saksi.core.session.ArticleSession;
import org.saksi.core.session.CorpusSession;
import org.saksi.core.session.TestCorpora;
import org.saksi.core.store.ArticleSummary;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.store.ProblemCount;
import org.saksi.model.corpus.CorpusFactory;
import org.saksi.model.corpus.Story;
import org.saksi.model.marks.LayerStatus;

/** What is left to do, and how far the team is. */
class TeamProgressTest {

	@TempDir
	Path folder;
	private CorpusStore store;
	private CorpusSession record;

	@BeforeEach
	void open() throws CorpusException {
		store = TestCorpora.create(folder, TestCorpora.options(folder));
		for (int i = 1; i <= 4; i++) {
			TestCorpora.add(store, "a" + i, TestCorpora.TEXT);
		}
		record = store.corpusSession();
	}

	@AfterEach
	void close() {
		store.close();
	}

	private void assign(Map<String, List<String>> annotatorsByArticle) throws CorpusException {
		record.run("Assign", () -> {
			TeamEdits.assign(record.corpus(), annotatorsByArticle);
			return null;
		});
	}

	private void mark(String article, String annotator, LayerStatus status) throws CorpusException {
		try (ArticleSession session = store.session(article, annotator)) {
			TestCorpora.claim(session, "c1", 0, 6);
			session.run("Status", () -> {
				session.layer().setStatus(status);
				return null;
			});
			session.save(null);
		}
	}

	private String next(String annotator, String after) {
		ArticleSummary next = new WorkQueue(store, annotator).next(after);
		return next == null ? null : next.id();
	}

	@Test
	void withoutAssignmentsEverythingIsEverybodys() throws CorpusException {
		mark("a2", "ani", LayerStatus.DONE);
		assertEquals("a1", next("ani", null));
		assertEquals("a3", next("ani", "a1"));
		assertEquals("a1", next("ani", "a4"), "from the beginning again");
		assertEquals(3, new WorkQueue(store, "ani").left().size());
		assertEquals("a2", next("budi", "a1"));
	}

	@Test
	void nextIsOnesOwn() throws CorpusException {
		assign(Map.of("a1", List.of("ani"), "a2", List.of("budi"), "a4", List.of("ani", "budi")));
		assertEquals("a4", next("ani", "a1"));
		assertEquals("a4", next("ani", "a3"), "after an article of somebody else");
		mark("a1", "ani", LayerStatus.DONE);
		mark("a4", "ani", LayerStatus.OPEN);
		assertEquals("a4", next("ani", null));
		assertNull(next("ani", "a4"), "only this one is left");
		assertNull(next("citra", null));
	}

	@Test
	void whatIsDoneInAnOpenEditorIsNotLeft() throws CorpusException {
		try (ArticleSession session = store.session("a1", "ani")) {
			session.run("Status", () -> {
				session.layer().setStatus(LayerStatus.DONE);
				return null;
			});
			assertEquals("a2", next("ani", null));
			assertEquals("a1", next("budi", null));
		}
	}

	private TeamProgress progress(Visibility seen) {
		return TeamProgress.of(store, List.of("ani", "budi"), Assignments.of(store.corpus()), seen, ZoneOffset.UTC, new NullProgressMonitor());
	}

	@Test
	void countsWorkByAnnotatorStoryAndMedium() throws CorpusException {
		assign(Map.of("a1", List.of("ani"), "a2", List.of("ani", "budi")));
		mark("a1", "ani", LayerStatus.DONE);
		mark("a3", "budi", LayerStatus.OPEN);
		record.run("Story", () -> {
			Story story = CorpusFactory.eINSTANCE.createStory();
			story.setId("s1");
			story.getArticles().addAll(List.of("a1", "a2"));
			return record.corpus().getStories().add(story);
		});
		store.setProblems("a1", new ProblemCount(1, Map.of("ani", 2)));
		TeamProgress progress = progress(Visibility.of(store.corpus(), "ani"));
		List<Integer> one = List.of(0, 0, 1, 0, 0, 0);
		assertEquals(List.of(new TeamProgress.Row("ani", 2, 2, 1, 0, 1, 0, one, 3, 0),
				new TeamProgress.Row("budi", 2, 1, 1, 1, 0, 0, one, -1, 0)), progress.annotators());
		assertEquals(List.of(new TeamProgress.Row("s1", 2, 3, 2, 0, 1, 0, one, 3, 0),
				new TeamProgress.Row(null, 2, 0, 0, 1, 0, 0, one, -1, 0)), progress.stories());
		assertEquals(new TeamProgress.Row(null, 4, 3, 2, 1, 1, 0, List.of(0, 0, 2, 0, 0, 0), 3, 0), progress.total());
		assertEquals(List.of(progress.total()), progress.media());
		assertEquals(2, progress.unassigned());
		assertEquals(Map.of(LocalDate.now(ZoneOffset.UTC), 1), progress.doneByDay());
		assertEquals(4, progress.total().work());
		assertEquals(2, progress.total().allMarks());
	}

	@Test
	void aBlindCorpusCountsOnlyWhatOneSees() throws CorpusException {
		mark("a1", "budi", LayerStatus.DONE);
		mark("a2", "ani", LayerStatus.OPEN);
		store.setProblems("a1", new ProblemCount(1, Map.of("budi", 7)));
		record.run("Blind", () -> {
			CorpusSettings.of(record.corpus()).setBlind(true);
			return null;
		});
		TeamProgress progress = progress(Visibility.of(store.corpus(), "ani"));
		assertEquals(List.of("ani"), progress.annotators().stream().map(TeamProgress.Row::name).toList());
		assertEquals(0, progress.total().done());
		assertEquals(1, progress.total().open());
		assertEquals(1, progress.total().problems(), "not those of the layer that is hidden");
		assertEquals(Map.of(), progress.doneByDay());
	}
}
