package org.saksi.ui.editor.popin;

import java.util.function.Consumer;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.saksi.model.registry.Agent;
import org.saksi.model.registry.CanonicalClaim;
import org.saksi.ui.editor.ArticleModel;

/** Pop-ins in which one finds entries of the registries or names new ones. They change nothing; the caller runs the gesture. */
public final class RegistryPopin {

	private RegistryPopin() {
	}

	/**
	 * Asks for an agent. Those of this layer come first where nothing is typed.
	 *
	 * @param parent   gets the focus back
	 * @param at       where it opens, in coordinates of the display
	 * @param proposal what is looked for at first, e.g. the words of the source; or {@code null}
	 * @param chosen   takes the choice; not called where the annotator leaves without one
	 */
	public static SearchPopin<Agent> agents(Control parent, Point at, ArticleModel model, String proposal,
			Consumer<AgentChoice> chosen) {
		return new SearchPopin<>(parent, at, new AgentFinder(model, chosen), proposal);
	}

	/**
	 * Asks for a canonical claim.
	 *
	 * @param parent   gets the focus back
	 * @param at       where it opens, in coordinates of the display
	 * @param proposal what is looked for at first, e.g. the words of the claim; or {@code null}
	 * @param chosen   takes the choice; not called where the annotator leaves without one
	 */
	public static SearchPopin<CanonicalClaim> canonicalClaims(Control parent, Point at, ArticleModel model, String proposal,
			Consumer<CanonicalChoice> chosen) {
		return new SearchPopin<>(parent, at, new CanonicalFinder(model, chosen), proposal);
	}
}
