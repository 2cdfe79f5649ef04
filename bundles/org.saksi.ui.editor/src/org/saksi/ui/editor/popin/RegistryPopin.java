package org.saksi.ui.editor.popin;

import java.util.function.Consumer;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Source;
import org.saksi.model.registry.Agent;
import org.saksi.model.registry.CanonicalClaim;
import org.saksi.ui.editor.ArticleModel;

/** Pop-ins in which one finds entries of the registries or names new ones. They change nothing; the caller runs the gesture. */
public final class RegistryPopin {

	private RegistryPopin() {
	}

	/**
	 * Asks for an agent. Those mentioned just before come first where nothing is typed and among those that fit as well.
	 *
	 * @param parent   gets the focus back
	 * @param at       where it opens, in coordinates of the display
	 * @param source   whose agent is asked for: its words are looked for at first, unless it is a pronoun; or {@code null}
	 * @param chosen   takes the choice; not called where the annotator leaves without one
	 */
	public static SearchPopin<Agent> agents(Control parent, Point at, ArticleModel model, Source source,
			Consumer<AgentChoice> chosen) {
		boolean named = source != null && !new NearAgents(model).standsForSomebody(source);
		return new SearchPopin<>(parent, at, new AgentFinder(model, source, chosen),
				named ? source.getSpan().textIn(model.text().text()) : null);
	}

	/**
	 * Asks for a canonical claim.
	 *
	 * @param parent   gets the focus back
	 * @param at       where it opens, in coordinates of the display
	 * @param claim    whose canonical claim is asked for: those that have its words come first; or {@code null}
	 * @param chosen   takes the choice; not called where the annotator leaves without one
	 */
	public static SearchPopin<CanonicalClaim> canonicalClaims(Control parent, Point at, ArticleModel model, Claim claim,
			Consumer<CanonicalChoice> chosen) {
		return new SearchPopin<>(parent, at, new CanonicalFinder(model, claim, chosen), null);
	}
}
