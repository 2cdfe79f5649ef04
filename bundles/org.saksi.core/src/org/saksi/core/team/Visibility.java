package org.saksi.core.team;

import java.util.Collection;
import java.util.List;

import org.saksi.model.corpus.Corpus;

/**
 * Whose layers somebody sees. In a blind corpus that is one's own alone, so that nobody marks what another has marked; who is
 * named for {@link Permission#CURATION} or {@link Permission#TEAM} sees all. Where nobody is named, nobody sees through.
 */
public final class Visibility {

	private final String viewer;
	private final boolean all;

	private Visibility(String viewer, boolean all) {
		this.viewer = viewer;
		this.all = all;
	}

	/**
	 * @param viewer id of the annotator who looks; {@code null} is the command line, which sees all
	 * @return what the viewer sees, as the corpus record says now
	 */
	public static Visibility of(Corpus corpus, String viewer) {
		boolean all = viewer == null || !CorpusSettings.of(corpus).isBlind();
		if (!all) {
			Rights rights = Rights.of(corpus);
			all = rights.isNamed(viewer, Permission.CURATION) || rights.isNamed(viewer, Permission.TEAM);
		}
		return new Visibility(viewer, all);
	}

	/** @return whether the layers of everybody are seen */
	public boolean seesAll() {
		return all;
	}

	/** @return whether the layers of this annotator are seen */
	public boolean sees(String annotator) {
		return all || viewer.equals(annotator);
	}

	/** @return the annotators whose layers are seen, in the given order */
	public List<String> seen(Collection<String> annotators) {
		return annotators.stream().filter(this::sees).toList();
	}
}
