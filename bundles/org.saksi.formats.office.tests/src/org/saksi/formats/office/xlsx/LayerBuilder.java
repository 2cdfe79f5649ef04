package org.saksi.formats.office.xlsx;

import java.util.Arrays;
import java.util.List;

import org.saksi.model.Segment;
import org.saksi.model.Span;
import org.saksi.model.article.Article;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.ChainHop;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Cue;
import org.saksi.model.marks.CustomMark;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.LayerStatus;
import org.saksi.model.marks.Link;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.MarksFactory;
import org.saksi.model.marks.Quantity;
import org.saksi.model.marks.Source;
import org.saksi.model.marks.Stance;

/** A layer in the making; spans are given by the phrases that they cover, where each first occurs. */
public final class LayerBuilder {

	private static final MarksFactory FACTORY = MarksFactory.eINSTANCE;

	private final String text;
	private final Layer layer = FACTORY.createLayer();

	public LayerBuilder(Article article, String annotator, LayerStatus status) {
		text = article.getText();
		layer.setArticle(article.getId());
		layer.setAnnotator(annotator);
		layer.setStatus(status);
	}

	public Layer layer() {
		return layer;
	}

	private <M extends Mark> M mark(M mark, List<M> marks, String id, String... phrases) {
		mark.setId(id);
		if (phrases.length > 0) {
			mark.setSpan(Span.anchored(text, Arrays.stream(phrases).map(this::segment).toList()));
		}
		marks.add(mark);
		return mark;
	}

	private Segment segment(String phrase) {
		int start = text.indexOf(phrase);
		if (start < 0) {
			throw new IllegalArgumentException(phrase);
		}
		return new Segment(start, start + phrase.length());
	}

	/** Adds attributes, {@code name=value}. */
	public static <M extends Mark> M with(M mark, String... attributes) {
		for (String attribute : attributes) {
			int equals = attribute.indexOf('=');
			mark.getAttributes().put(attribute.substring(0, equals), attribute.substring(equals + 1));
		}
		return mark;
	}

	public Source source(String id, String agent, String... phrases) {
		Source source = mark(FACTORY.createSource(), layer.getSources(), id, phrases);
		source.setAgent(agent);
		return source;
	}

	public Cue cue(String id, String... phrases) {
		return mark(FACTORY.createCue(), layer.getCues(), id, phrases);
	}

	public Claim claim(String id, List<String> canonical, String... phrases) {
		Claim claim = mark(FACTORY.createClaim(), layer.getClaims(), id, phrases);
		claim.getCanonical().addAll(canonical);
		return claim;
	}

	public static Quantity quantity(Claim claim, String unit) {
		Quantity quantity = FACTORY.createQuantity();
		quantity.setUnit(unit);
		claim.getQuantities().add(quantity);
		return quantity;
	}

	public Attribution attribution(String id, List<Source> sources, Cue cue, Claim... claims) {
		Attribution attribution = mark(FACTORY.createAttribution(), layer.getAttributions(), id);
		attribution.getSources().addAll(sources);
		attribution.setWriter(sources.isEmpty());
		attribution.setCue(cue);
		attribution.getClaims().addAll(List.of(claims));
		return attribution;
	}

	public static ChainHop hop(Attribution attribution, String agent, String role) {
		ChainHop hop = FACTORY.createChainHop();
		hop.setAgent(agent);
		hop.setRole(role);
		attribution.getChain().add(hop);
		return hop;
	}

	public Stance stance(String id, Attribution attribution, String holder, Claim claim, String polarity, String... evidence) {
		Stance stance = mark(FACTORY.createStance(), layer.getStances(), id, evidence);
		stance.setAttribution(attribution);
		stance.setHolder(holder);
		stance.setClaim(claim);
		return polarity == null ? stance : with(stance, "polarity=" + polarity);
	}

	public CustomMark custom(String id, String type, String... phrases) {
		CustomMark mark = mark(FACTORY.createCustomMark(), layer.getMarks(), id, phrases);
		mark.setType(type);
		return mark;
	}

	public static void link(CustomMark mark, String role, Mark... targets) {
		Link link = FACTORY.createLink();
		link.setRole(role);
		link.getTargets().addAll(List.of(targets));
		mark.getLinks().add(link);
	}
}
