package org.saksi.core.scheme.change;

import java.util.ArrayList;
import java.util.List;

import org.saksi.core.marking.LayerMarks;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.article.Article;
import org.saksi.model.article.ArticlePackage;
import org.saksi.model.base.Versioned;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.MarksPackage;
import org.saksi.model.registry.Registry;
import org.saksi.model.registry.RegistryPackage;
import org.saksi.model.scheme.Base;
import org.saksi.model.scheme.MarkType;

/** Finds what stores values of the scheme in a file. */
final class Holders {

	private Holders() {
	}

	/** @return everything in the file that stores values of the scheme, in the order of the file */
	static List<Holder> of(Versioned root, SchemeIndex scheme) {
		List<Holder> all = new ArrayList<>();
		switch (root) {
		case Layer layer -> {
			LayerMarks.all(layer).forEach(mark -> all.add(new MarkHolder(mark, scheme)));
			MarkType hop = scheme.type(Base.HOP);
			layer.getAttributions().forEach(attribution -> attribution.getChain()
					.forEach(each -> all.add(new FixedHolder(each, MarksPackage.Literals.CHAIN_HOP__ROLE, hop))));
		}
		case Article article -> article.getZones().forEach(
				zone -> all.add(new FixedHolder(zone, ArticlePackage.Literals.ZONE__KIND, scheme.type(Base.ZONE))));
		case Registry registry -> {
			registry.getAgents().forEach(
					each -> all.add(new FixedHolder(each, RegistryPackage.Literals.AGENT__TYPE, scheme.type(Base.AGENT))));
			registry.getCanonicalClaims().forEach(each -> all.add(new FixedHolder(each,
					RegistryPackage.Literals.CANONICAL_CLAIM__KIND, scheme.type(Base.CANONICAL_CLAIM))));
			registry.getLinks().forEach(each -> all.add(
					new FixedHolder(each, RegistryPackage.Literals.CLAIM_LINK__TYPE, scheme.type(Base.CLAIM_LINK))));
		}
		default -> {
			// the corpus record stores none
		}
		}
		return all;
	}

	/** @return whether types of the base describe what layers hold; else articles for zones, registries for the rest */
	static boolean isInLayers(Base base) {
		return base.compareTo(Base.HOP) <= 0;
	}

	/** @return whether the attribute of a type of this base is a feature that the program refers to by name */
	static boolean isFixed(Base base) {
		return base.compareTo(Base.MARK) > 0;
	}
}
