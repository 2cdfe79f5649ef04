package org.saksi.formats.office.views.labels;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

import org.saksi.core.text.ArticleText.Sentence;
import org.saksi.formats.office.rows.ArticleContext;
import org.saksi.formats.office.rows.ExportContext;
import org.saksi.formats.office.rows.LayerContext;
import org.saksi.model.Span;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.LayerStatus;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.Source;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Base;
import org.saksi.model.scheme.MarkType;
import org.saksi.model.scheme.ValueType;

/** Finds the items of an article and what its annotators say of them: sentences, then marks by type and place, then stances. */
public final class Items {

	private final ArticleContext article;
	private final ExportContext export;
	private final List<LayerContext> layers;
	private final List<Item> items = new ArrayList<>();
	private final Map<String, Integer> ids = new HashMap<>();

	/**
	 * Finds them.
	 *
	 * @param layers those that are finished: what they do not mark is a label too
	 * @param reads  kinds of zones whose sentences are items
	 */
	public Items(ArticleContext article, List<LayerContext> layers, Predicate<String> reads) {
		this.article = article;
		this.layers = layers;
		export = article.export();
		sentences(reads);
		marks("source", Base.SOURCE, Layer::getSources, (mark, item, layer) -> item.label("agent", layer,
				mark == null ? Item.NONE : export.agentId(((Source) mark).getAgent())));
		marks("cue", Base.CUE, Layer::getCues, (mark, item, layer) -> {
			// a cue has nothing but its attributes
		});
		List<Alignment.Group> claims = marks("claim", Base.CLAIM, Layer::getClaims, this::claim);
		for (MarkType type : export.scheme().types()) {
			if (type.getBase() == Base.MARK) {
				marks(type.getId(), List.of(type),
						layer -> layer.getMarks().stream().filter(mark -> type.getId().equals(mark.getType())).toList(),
						(mark, item, layer) -> {
							// a mark of a type that the scheme adds has nothing but its attributes
						});
			}
		}
		new StanceItems(article, layers, claims).add(items, this::unique);
	}

	/** What is said of a mark besides its attributes; {@code mark} is {@code null} where the annotator has none. */
	private interface More {
		void label(Mark mark, Item item, LayerContext layer);
	}

	/** @return the items, in order */
	public List<Item> list() {
		return items;
	}

	private void sentences(Predicate<String> reads) {
		Map<LayerContext, Set<Sentence>> claimed = new LinkedHashMap<>();
		Map<LayerContext, Set<Sentence>> worthy = new LinkedHashMap<>();
		for (LayerContext layer : layers) {
			claimed.put(layer, touched(layer, claim -> true));
			worthy.put(layer, touched(layer, claim -> "true".equals(claim.getAttributes().get("check_worthy"))));
		}
		for (Sentence sentence : article.text().sentences()) {
			if (reads.test(sentence.kind())) {
				Item item = new Item(article.sentenceId(sentence), "sentence",
						Span.of(sentence.place().start(), sentence.place().end()), article.text(sentence));
				for (LayerContext layer : layers) {
					item.label("has_claim", layer, Boolean.toString(claimed.get(layer).contains(sentence)));
					item.label("check_worthy", layer, Boolean.toString(worthy.get(layer).contains(sentence)));
				}
				items.add(item);
			}
		}
	}

	private Set<Sentence> touched(LayerContext layer, Predicate<Claim> wanted) {
		Set<Sentence> touched = new LinkedHashSet<>();
		layer.layer().getClaims().stream().filter(wanted).forEach(claim -> touched.addAll(article.touched(claim)));
		return touched;
	}

	private List<Alignment.Group> marks(String type, Base base, Function<Layer, List<? extends Mark>> marks, More more) {
		return marks(type, export.scheme().types().stream().filter(each -> each.getBase() == base).toList(), marks, more);
	}

	private List<Alignment.Group> marks(String name, List<MarkType> types, Function<Layer, List<? extends Mark>> marks, More more) {
		Alignment alignment = new Alignment();
		adjudicatedFirst(layers).forEach(layer -> alignment.add(layer, marks.apply(layer.layer())));
		Set<String> attributes = labels(types);
		for (Alignment.Group group : alignment.groups()) {
			Span place = group.place();
			Item item = new Item(unique(article.id() + "/" + name + "@" + article.segments(place.segments()).replace('|', ',')
					.replace(':', '-')), name, place, group.first().text(group.of(group.first())));
			for (LayerContext layer : layers) {
				Mark mark = group.of(layer);
				item.label("marked", layer, Boolean.toString(mark != null));
				if (types.size() > 1) {
					item.label("type", layer, mark == null ? Item.NONE : type(mark));
				}
				attributes.forEach(each -> item.label(each, layer, mark == null ? Item.NONE : mark.getAttributes().get(each)));
				more.label(mark, item, layer);
			}
			items.add(item);
		}
		return alignment.groups();
	}

	private String type(Mark mark) {
		MarkType type = export.scheme().type(mark);
		return type == null ? mark.getType() : type.getId();
	}

	/** The curator's words for where something is come before the others'. */
	private static List<LayerContext> adjudicatedFirst(List<LayerContext> layers) {
		List<LayerContext> sorted = new ArrayList<>(layers);
		sorted.sort((one, other) -> Boolean.compare(other.layer().getStatus() == LayerStatus.ADJUDICATED,
				one.layer().getStatus() == LayerStatus.ADJUDICATED));
		return sorted;
	}

	/** The attributes of mark types that are labels: tags and truth values. */
	static Set<String> labels(List<MarkType> types) {
		Set<String> labels = new LinkedHashSet<>();
		for (MarkType type : types) {
			for (AttributeType attribute : type.getAttributes()) {
				if (attribute.getValueType() == ValueType.TAG || attribute.getValueType() == ValueType.BOOLEAN) {
					labels.add(attribute.getId());
				}
			}
		}
		return labels;
	}

	private void claim(Mark mark, Item item, LayerContext layer) {
		if (mark == null) {
			item.label("quote_type", layer, Item.NONE);
			item.label("canonical", layer, Item.NONE);
			return;
		}
		Set<String> quoted = new TreeSet<>();
		for (Attribution attribution : layer.layer().getAttributions()) {
			String value = attribution.getAttributes().get("quote_type");
			if (value != null && attribution.getClaims().contains(mark)) {
				quoted.add(value);
			}
		}
		List<String> canonical = ((Claim) mark).getCanonical();
		item.label("quote_type", layer, quoted.isEmpty() ? null : String.join("|", quoted));
		item.label("canonical", layer, canonical.isEmpty() ? null : export.canonicalId(canonical.get(0)));
	}

	private String unique(String id) {
		int number = ids.merge(id, 1, Integer::sum);
		return number == 1 ? id : id + "#" + number;
	}
}
