package org.saksi.core.registry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.saksi.core.corpus.Registries;
import org.saksi.core.marking.LayerMarks;
import org.saksi.core.marking.MarkPlaces;
import org.saksi.core.text.ArticleText;
import org.saksi.core.text.Magnitude;
import org.saksi.model.Segment;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.Quantity;
import org.saksi.model.marks.Stance;

/**
 * A use with what stands there.
 *
 * @param use        the use
 * @param sentence   the sentence of the mark, on one line; {@code ""} for a mark without a place
 * @param start      where the mark begins in the sentence, in UTF-16 code units; 0 where it has no place
 * @param end        where the part of the mark in the sentence ends, exclusive
 * @param place      where the mark is in the current text, or {@code null}
 * @param sources    names of the agents who claim, for a mention of a canonical claim
 * @param polarities tags of the stances on the claim, each once
 * @param quantities as numbers with unit
 */
public record UseText(Use use, String sentence, int start, int end, Segment place, List<String> sources,
		List<String> polarities, List<String> quantities) {

	/**
	 * Finds what stands at uses.
	 *
	 * @param uses   of this layer
	 * @param layer  in the text version of {@code text}
	 * @param agents to name sources
	 * @return in the order of the uses; those whose mark is gone are left out
	 */
	public static List<UseText> of(List<Use> uses, ArticleText text, Layer layer, Registries agents) {
		MarkPlaces places = new MarkPlaces(layer);
		List<UseText> found = new ArrayList<>();
		for (Use use : uses) {
			Mark mark = LayerMarks.byId(layer, use.mark());
			if (mark != null) {
				Segment place = places.place(mark instanceof Stance stance && stance.getClaim() != null ? stance.getClaim() : mark);
				found.add(at(use, mark, place, text, layer, agents));
			}
		}
		return found;
	}

	private static UseText at(Use use, Mark mark, Segment place, ArticleText text, Layer layer, Registries agents) {
		ArticleText.Sentence sentence = place == null ? null : text.sentenceAt(place.start());
		List<String> sources = mark instanceof Claim claim ? sources(claim, layer, agents) : List.of();
		List<String> polarities = mark instanceof Claim claim ? polarities(claim, layer)
				: mark instanceof Stance stance ? polarity(stance).toList() : List.of();
		List<String> quantities = mark instanceof Claim claim ? quantities(claim) : List.of();
		if (sentence == null) {
			String words = place == null ? "" : line(text.text().substring(place.start(), Math.min(place.end(), text.text().length())));
			return new UseText(use, words, 0, words.length(), place, sources, polarities, quantities);
		}
		int from = sentence.place().start();
		int to = Math.min(sentence.place().end(), text.text().length());
		String line = line(text.text().substring(from, to));
		int start = Math.min(line.length(), place.start() - from);
		return new UseText(use, line, start, Math.min(line.length(), Math.max(start, place.end() - from)), place, sources,
				polarities, quantities);
	}

	/** Line breaks and tabs become blanks, one for one. */
	private static String line(String text) {
		return text.replaceAll("\\p{Cntrl}", " ");
	}

	private static List<String> sources(Claim claim, Layer layer, Registries agents) {
		Set<String> names = new LinkedHashSet<>();
		for (Attribution attribution : layer.getAttributions()) {
			if (attribution.getClaims().contains(claim)) {
				attribution.getSources().stream().map(source -> agents.agentName(source.getAgent()))
						.filter(name -> name != null).forEach(names::add);
				if (attribution.isWriter() && attribution.getSources().isEmpty()) {
					names.add(Registries.WRITER);
				}
			}
		}
		return List.copyOf(names);
	}

	private static List<String> polarities(Claim claim, Layer layer) {
		return layer.getStances().stream().filter(stance -> stance.getClaim() == claim).flatMap(UseText::polarity).distinct()
				.toList();
	}

	private static Stream<String> polarity(Stance stance) {
		return Stream.ofNullable(stance.getAttributes().get("polarity"));
	}

	private static List<String> quantities(Claim claim) {
		return claim.getQuantities().stream().map(UseText::quantity).toList();
	}

	private static String quantity(Quantity quantity) {
		String number = quantity.getValue() != null ? Magnitude.text(quantity.getValue())
				: plain(quantity.getMin()) + "\u2013" + plain(quantity.getMax());
		return Stream.of(Boolean.TRUE.equals(quantity.getApproximate()) ? "\u00b1" + number : number, quantity.getUnit())
				.filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(" "));
	}

	private static String plain(BigDecimal number) {
		return number == null ? "" : Magnitude.text(number);
	}
}
