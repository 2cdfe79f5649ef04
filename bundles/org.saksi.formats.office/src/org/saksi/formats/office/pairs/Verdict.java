package org.saksi.formats.office.pairs;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.saksi.core.corpus.Registries;
import org.saksi.formats.office.rows.ArticleContext;
import org.saksi.formats.office.rows.ExportContext;
import org.saksi.formats.office.rows.LayerContext;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Stance;

/**
 * What the stances of an article say of a canonical claim, as in the Fake News Challenge. Tags of any scheme count as what
 * they mean in the scheme {@code claims}.
 */
public final class Verdict {

	/** Label of an article that has nothing to do with the claim. */
	public static final String UNRELATED = "unrelated";
	/** All labels, joined by {@code |}. */
	public static final String LABELS = "agree|disagree|discuss|unrelated";

	private final Set<String> all = new HashSet<>();
	private final Set<String> writer = new HashSet<>();
	private final Set<String> support = new HashSet<>();
	private final Set<String> deny = new HashSet<>();

	private Verdict() {
	}

	/** @return canonical claim to verdict, by id, for all that claims of the article express or stances are towards */
	public static Map<String, Verdict> of(ArticleContext article) {
		ExportContext export = article.export();
		Map<String, Verdict> verdicts = new TreeMap<>();
		for (LayerContext layer : article.layers()) {
			for (Claim claim : layer.layer().getClaims()) {
				export.canonicalIds(claim.getCanonical()).forEach(id -> verdicts.computeIfAbsent(id, x -> new Verdict()));
			}
			for (Stance stance : layer.layer().getStances()) {
				String polarity = export.scheme().meaning(stance, "polarity");
				if (polarity != null) {
					targets(export, stance).forEach(id -> verdicts.computeIfAbsent(id, x -> new Verdict())
							.add(export.agentId(stance.getHolder()), polarity));
				}
			}
		}
		return verdicts;
	}

	/** @return the canonical claims that a stance is towards, by itself or as what its claim expresses */
	public static Set<String> targets(ExportContext export, Stance stance) {
		if (stance.getClaim() != null) {
			return export.canonicalIds(stance.getClaim().getCanonical());
		}
		return stance.getCanonical() == null ? Set.of() : Set.of(export.canonicalId(stance.getCanonical()));
	}

	private void add(String holder, String polarity) {
		all.add(polarity);
		if (Registries.WRITER.equals(holder)) {
			writer.add(polarity);
		}
		if (holder != null && polarity.equals("affirm")) {
			support.add(holder);
		} else if (holder != null && polarity.equals("deny")) {
			deny.add(holder);
		}
	}

	/** @return what the article does with the claim: the writer's stance decides where it is marked, else all stances */
	public String label() {
		return label(writer.isEmpty() ? all : writer);
	}

	private static String label(Set<String> polarities) {
		return polarities.equals(Set.of("affirm")) ? "agree"
				: polarities.equals(Set.of("deny")) ? "disagree"
						: polarities.equals(Set.of(UNRELATED)) ? UNRELATED : "discuss";
	}

	/** @return number of different holders who affirm the claim */
	public int support() {
		return support.size();
	}

	/** @return number of different holders who deny it */
	public int deny() {
		return deny.size();
	}
}
