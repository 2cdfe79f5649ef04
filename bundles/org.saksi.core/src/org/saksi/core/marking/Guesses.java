package org.saksi.core.marking;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.saksi.core.text.CueLexicon;
import org.saksi.core.text.Quotations;
import org.saksi.core.text.Quotations.Coverage;
import org.saksi.model.Span;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Cue;
import org.saksi.model.marks.Source;
import org.saksi.model.registry.Agent;

/** Initial values that gestures propose, in tags of the scheme claims; an annotator can change all of them. */
final class Guesses {

	private final Workplace place;
	private final CueLexicon lexicon;

	Guesses(Workplace place) {
		this.place = place;
		lexicon = CueLexicon.of(place.text().language());
	}

	/** direct: all claims are quoted; mixed: parts are; unquoted: the writer claims; else indirect. */
	String quoteType(Attribution attribution) {
		Set<Coverage> found = new HashSet<>();
		for (Claim claim : attribution.getClaims()) {
			if (claim.getSpan() != null) {
				found.add(Quotations.around(place.text().text(), claim.getSpan()).coverage(claim.getSpan()));
			}
		}
		if (found.equals(Set.of(Coverage.WHOLE))) {
			return "direct";
		}
		if (found.contains(Coverage.PART) || found.contains(Coverage.WHOLE)) {
			return "mixed";
		}
		return attribution.getSources().isEmpty() ? "unquoted" : "indirect";
	}

	/** Class of a cue by its words, or {@code null}. */
	String cueClass(Cue cue) {
		return cue.getSpan() == null ? null : lexicon.cueClass(words(cue.getSpan()));
	}

	/** Form of a source: by its words; without a span clitic where the cue has one, else implicit. */
	String form(Source source, Cue cue) {
		if (source.getSpan() == null) {
			boolean clitic = cue != null && cue.getSpan() != null && lexicon.hasClitic(words(cue.getSpan()));
			return clitic ? "clitic" : "implicit";
		}
		String words = words(source.getSpan());
		if (lexicon.isPronoun(words)) {
			return "pronoun";
		}
		return words.codePoints().anyMatch(Character::isUpperCase) ? "named" : "nominal";
	}

	/**
	 * The agent of a mention: that of another mention in the layer with the same words, else the only one of that name, else the
	 * only one whose name has these words; or {@code null}.
	 */
	String agent(Source source, AgentNames names) {
		if (source.getSpan() == null || lexicon.isPronoun(words(source.getSpan()))) {
			return null;
		}
		String key = AgentNames.key(words(source.getSpan()));
		List<Source> sources = place.layer().getSources();
		for (int i = sources.size() - 1; i >= 0; i--) {
			Source other = sources.get(i);
			if (other != source && other.getAgent() != null && other.getSpan() != null
					&& AgentNames.key(words(other.getSpan())).equals(key)) {
				return other.getAgent();
			}
		}
		List<Agent> named = names.find(words(source.getSpan()));
		return named.isEmpty() ? names.meant(words(source.getSpan())) : named.size() == 1 ? named.get(0).getId() : null;
	}

	private String words(Span span) {
		return span.textIn(place.text().text()).replace(Span.GAP, " ");
	}
}
