package org.saksi.core.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.Test;
import org.saksi.core.journal.Change.Kind;
import org.saksi.model.corpus.CorpusFactory;
import org.saksi.model.corpus.Story;

class ChangeRecorderTest {

	@Test
	void recordsWhatIsAddedFromAnyCollection() {
		XMLResource file = new XMIResourceImpl(URI.createURI("corpus.saksi"));
		Story story = CorpusFactory.eINSTANCE.createStory();
		file.getContents().add(story);
		file.setID(story, "s");
		List<Change> changes = new ArrayList<>();
		new ChangeRecorder((recorder, change) -> changes.add(change)).watch(file);

		story.getArticles().addAll(new LinkedHashSet<>(List.of("a", "b")));

		assertEquals(List.of(new Change(Kind.ADD, "s", "articles", null, 0, null, "a"),
				new Change(Kind.ADD, "s", "articles", null, 1, null, "b")), changes);
	}
}
