package org.saksi.rcp.tests.marking;

import java.util.List;
import java.util.TreeSet;

import org.saksi.model.Span;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.ChainHop;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Cue;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.Quantity;
import org.saksi.model.marks.Source;
import org.saksi.model.marks.Stance;

/** What a layer says, without the ids of its marks: two layers that say the same give the same lines. */
final class LayerWords {

	private final Layer layer;

	private LayerWords(Layer layer) {
		this.layer = layer;
	}

	static List<String> of(Layer layer) {
		LayerWords words = new LayerWords(layer);
		TreeSet<String> lines = new TreeSet<>();
		layer.getSources().forEach(source -> lines.add("source " + words.source(source)));
		layer.getCues().forEach(cue -> lines.add("cue " + at(cue) + ' ' + cue.getAttributes().get("class")));
		layer.getClaims().forEach(claim -> lines.add(words.claim(claim)));
		layer.getAttributions().forEach(attribution -> lines.add("attribution " + words.attribution(attribution)));
		layer.getStances().forEach(stance -> lines.add(words.stance(stance)));
		return List.copyOf(lines);
	}

	/** How many sources, cues, claims, attributions, stances and hops a layer has. */
	static int marks(Layer layer) {
		return layer.getSources().size() + layer.getCues().size() + layer.getClaims().size() + layer.getAttributions().size()
				+ layer.getStances().size() + layer.getAttributions().stream().mapToInt(each -> each.getChain().size()).sum();
	}

	private static String at(Mark mark) {
		Span span = mark == null ? null : mark.getSpan();
		return span == null ? "-" : span.segments() + " " + span.quote();
	}

	private String source(Source source) {
		String where = source.getSpan() != null ? at(source) : "by " + layer.getAttributions().stream()
				.filter(each -> each.getSources().contains(source)).map(each -> at(each.getCue())).toList();
		return where + ' ' + source.getAgent() + ' ' + source.getAttributes().get("form");
	}

	private String claim(Claim claim) {
		StringBuilder line = new StringBuilder("claim ").append(at(claim)).append(' ').append(claim.getAttributes().get("kind"))
				.append(' ').append(claim.getCanonical()).append(" takes up ").append(at(claim.getAnaphoricOf()));
		for (Quantity quantity : claim.getQuantities()) {
			line.append(' ').append(quantity.getValue()).append('/').append(quantity.getMin()).append('/').append(quantity.getMax())
					.append(' ').append(quantity.getUnit()).append(' ').append(quantity.getApproximate());
		}
		return line.toString();
	}

	private String attribution(Attribution attribution) {
		StringBuilder line = new StringBuilder();
		attribution.getSources().forEach(source -> line.append(source(source)).append(" + "));
		line.append(attribution.isWriter() ? "writer" : "").append(" | ").append(at(attribution.getCue())).append(" | ");
		attribution.getClaims().forEach(claim -> line.append(at(claim)));
		line.append(" | ").append(attribution.getAttributes().get("quote_type"));
		for (ChainHop hop : attribution.getChain()) {
			line.append(" < ").append(hop.getAgent()).append(' ').append(hop.getRole()).append(' ').append(at(hop.getSource()))
					.append(' ').append(at(hop.getCue()));
		}
		return line.toString();
	}

	private String stance(Stance stance) {
		Cue cue = stance.getAttribution().getCue();
		return "stance " + stance.getHolder() + ' ' + stance.getAttributes().get("polarity") + ' '
				+ stance.getAttributes().get("certainty") + " on " + at(stance.getClaim()) + " by " + at(cue);
	}
}
