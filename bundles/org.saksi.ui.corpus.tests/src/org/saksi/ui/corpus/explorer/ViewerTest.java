package org.saksi.ui.corpus.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.saksi.core.store.ArticleSummary;
import org.saksi.core.store.LayerSummary;
import org.saksi.core.store.ProblemCount;
import org.saksi.core.team.Assignments;
import org.saksi.model.corpus.CorpusFactory;
import org.saksi.model.marks.LayerStatus;

class ViewerTest {

	private static Viewer viewer(String annotator, String... seen) {
		return new Viewer(annotator, List.of(seen), Assignments.of(CorpusFactory.eINSTANCE.createCorpus()), Map.of());
	}

	private static ArticleSummary article(ProblemCount problems) {
		return new ArticleSummary("a1", null, null, null, null, null, null, 10,
				List.of(new LayerSummary("ani", LayerStatus.OPEN, 0, 0, 1, 0, 0, 0, 0, 0),
						new LayerSummary("budi", LayerStatus.DONE, 0, 0, 4, 0, 0, 0, 0, 0)), problems);
	}

	@Test
	void whoDoesNotSeeALayerSeesNeitherItsMarksNorItsProblems() {
		ArticleSummary article = article(new ProblemCount(1, Map.of("ani", 2, "budi", 7)));
		assertEquals(3, viewer("ani", "ani").problemsSeen(article));
		assertEquals(1, viewer("ani", "ani").marksSeen(article));
		assertEquals(10, viewer("ani", "ani", "budi").problemsSeen(article));
		assertEquals(1, viewer("citra", "citra").problemsSeen(article));
	}

	@Test
	void whatWasNotCheckedIsNotKnown() {
		assertNull(viewer("ani", "ani").problemsSeen(article(ProblemCount.UNKNOWN)));
	}
}
