package org.saksi.formats.office.views.labels;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import org.saksi.core.corpus.CodePointOrder;
import org.saksi.formats.office.rows.ArticleContext;
import org.saksi.formats.office.rows.ExportContext;
import org.saksi.formats.office.rows.LayerContext;
import org.saksi.model.Span;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.Stance;
import org.saksi.model.scheme.Base;

/** Stances as items: what someone holds of a claim that annotators marked, or of a canonical claim. */
final class StanceItems {

	/** Target and holder. */
	private static final class Held {
		private final Alignment.Group claim;
		private final Map<LayerContext, Stance> stances = new LinkedHashMap<>();

		Held(Alignment.Group claim) {
			this.claim = claim;
		}
	}

	private final ArticleContext article;
	private final List<LayerContext> layers;
	private final Map<String, Held> held = new TreeMap<>(CodePointOrder.INSTANCE);

	/** @param claims the claims that the layers have in common or not */
	StanceItems(ArticleContext article, List<LayerContext> layers, List<Alignment.Group> claims) {
		this.article = article;
		this.layers = layers;
		ExportContext export = article.export();
		Map<Mark, Alignment.Group> groups = new IdentityHashMap<>();
		for (Alignment.Group group : claims) {
			layers.stream().map(group::of).filter(mark -> mark != null).forEach(mark -> groups.put(mark, group));
		}
		for (LayerContext layer : layers) {
			for (Stance stance : layer.layer().getStances()) {
				Alignment.Group group = stance.getClaim() == null ? null : groups.get(stance.getClaim());
				String target = group != null ? article.segments(group.place().segments()).replace('|', ',').replace(':', '-')
						: stance.getCanonical() == null ? null : export.canonicalId(stance.getCanonical());
				if (target != null && stance.getHolder() != null) {
					String id = article.id() + "/stance@" + target + "/" + export.agentId(stance.getHolder());
					held.computeIfAbsent(id, x -> new Held(group)).stances.putIfAbsent(layer, stance);
				}
			}
		}
	}

	/** Adds them, by id. */
	void add(List<Item> items, UnaryOperator<String> unique) {
		Set<String> attributes = Items.labels(
				article.export().scheme().types().stream().filter(type -> type.getBase() == Base.STANCE).toList());
		attributes.remove("confidence");
		held.forEach((id, each) -> {
			Span place = each.claim == null ? null : each.claim.place();
			Item item = new Item(unique.apply(id), "stance", place,
					each.claim == null ? null : each.claim.first().text(each.claim.of(each.claim.first())));
			for (LayerContext layer : layers) {
				Stance stance = each.stances.get(layer);
				item.label("marked", layer, Boolean.toString(stance != null));
				attributes.forEach(attribute -> item.label(attribute, layer,
						stance == null ? Item.NONE : stance.getAttributes().get(attribute)));
			}
			items.add(item);
		});
	}
}
