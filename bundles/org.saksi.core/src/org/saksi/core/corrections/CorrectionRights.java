package org.saksi.core.corrections;

import org.saksi.core.CorpusException;
import org.saksi.core.team.Permission;
import org.saksi.core.team.Rights;
import org.saksi.core.team.Visibility;
import org.saksi.model.corpus.Corpus;

/**
 * Who may correct what: everybody the own layers; those of others who may curate and sees them; registries who may change
 * registries. The command line may do everything.
 */
public final class CorrectionRights {

	private final Rights rights;
	private final Visibility visibility;
	private final String annotator;

	/** @param annotator who corrects; {@code null} is the command line */
	public CorrectionRights(Corpus corpus, String annotator) {
		rights = Rights.of(corpus);
		visibility = Visibility.of(corpus, annotator);
		this.annotator = annotator;
	}

	/** @return why somebody may not do it, localized; {@code null} if the edit is allowed */
	public String refusal(Edit edit) {
		if (annotator == null) {
			return null;
		}
		return switch (edit) {
		case LayerEdit layer when layer.annotator().equals(annotator) -> null;
		case LayerEdit layer when !visibility.sees(layer.annotator()) -> Messages.bind(Messages.CorrectionRights_unseen, layer.annotator());
		case LayerEdit layer -> missing(Permission.CURATION);
		case EntryEdit entry -> missing(Permission.REGISTRY);
		};
	}

	private String missing(Permission permission) {
		try {
			rights.check(annotator, permission);
			return null;
		} catch (CorpusException e) {
			return e.getMessage();
		}
	}
}
