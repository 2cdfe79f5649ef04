package org.saksi.core.formats;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import org.saksi.core.text.ArticleText;
import org.saksi.model.Segment;
import org.saksi.model.Span;
import org.saksi.model.article.Zone;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Comment;
import org.saksi.model.marks.CustomMark;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.Source;
import org.saksi.model.marks.Stance;

/**
 * Leaves out what lies outside of some zones. A span is inside if each of its segments touches a chosen zone. Claims decide:
 * an attribution stays with the claims that stay. A source that it names outside of the zones stays without its span, as if
 * it were implicit, so that no claim loses its source; a cue outside goes. Nothing that stays refers to what went.
 */
final class ZoneFilter {

	private final ArticleText text;
	private final Set<String> zones;

	ZoneFilter(ArticleText text, Set<String> zones) {
		this.text = text;
		this.zones = zones;
	}

	/** Changes the layer. */
	void filter(Layer layer) {
		Set<Mark> gone = new HashSet<>();
		for (Claim claim : layer.getClaims()) {
			drop(claim, isOutside(claim.getSpan()), gone);
		}
		layer.getCues().forEach(cue -> drop(cue, isOutside(cue.getSpan()), gone));
		layer.getMarks().forEach(mark -> drop(mark, isOutside(mark.getSpan()), gone));
		Set<Source> needed = new HashSet<>();
		for (Attribution attribution : layer.getAttributions()) {
			attribution.getClaims().removeAll(gone);
			drop(attribution, attribution.getClaims().isEmpty(), gone);
			if (!gone.contains(attribution)) {
				needed.addAll(attribution.getSources());
				clean(attribution, gone);
			}
		}
		sources(layer, needed, gone);
		for (Attribution attribution : layer.getAttributions()) {
			attribution.getSources().removeAll(gone);
			attribution.getChain().stream().filter(hop -> gone.contains(hop.getSource())).forEach(hop -> hop.setSource(null));
		}
		layer.getClaims().stream().filter(claim -> gone.contains(claim.getAnaphoricOf()))
				.forEach(claim -> claim.setAnaphoricOf(null));
		stances(layer, gone);
		links(layer, gone);
		remove(layer, gone);
		comments(layer, gone);
	}

	private static void drop(Mark mark, boolean condition, Set<Mark> gone) {
		if (condition) {
			gone.add(mark);
		}
	}

	private boolean isOutside(Span span) {
		if (span == null) {
			return false;
		}
		for (Segment segment : span.segments()) {
			if (!touches(segment)) {
				return true;
			}
		}
		return false;
	}

	private boolean touches(Segment segment) {
		for (Zone zone : text.zones()) {
			if (zone.getStart() < segment.end() && segment.start() < zone.getEnd() && zones.contains(zone.getKind())) {
				return true;
			}
		}
		return false;
	}

	private static void clean(Attribution attribution, Set<Mark> gone) {
		if (gone.contains(attribution.getCue())) {
			attribution.setCue(null);
		}
		attribution.getChain().stream().filter(hop -> gone.contains(hop.getCue())).forEach(hop -> hop.setCue(null));
	}

	/** A source without a span has none in the text: it stays only where an attribution that stays needs it. */
	private void sources(Layer layer, Set<Source> needed, Set<Mark> gone) {
		Set<Source> referred = new HashSet<>(needed);
		layer.getAttributions().stream().filter(a -> !gone.contains(a)).flatMap(a -> a.getChain().stream())
				.filter(hop -> hop.getSource() != null && hop.getSource().getSpan() == null)
				.forEach(hop -> referred.add(hop.getSource()));
		for (Source source : layer.getSources()) {
			if (isOutside(source.getSpan()) || source.getSpan() == null) {
				if (referred.contains(source)) {
					source.setSpan(null);
				} else {
					gone.add(source);
				}
			}
		}
	}

	private void stances(Layer layer, Set<Mark> gone) {
		for (Stance stance : layer.getStances()) {
			if (gone.contains(stance.getClaim()) || gone.contains(stance.getAttribution())) {
				gone.add(stance);
			} else if (isOutside(stance.getSpan())) {
				stance.setSpan(null);
			}
		}
	}

	private static void links(Layer layer, Set<Mark> gone) {
		for (CustomMark mark : layer.getMarks()) {
			boolean linked = !mark.getLinks().isEmpty();
			mark.getLinks().forEach(link -> link.getTargets().removeAll(gone));
			mark.getLinks().removeIf(link -> link.getTargets().isEmpty());
			if (linked && mark.getLinks().isEmpty() && mark.getSpan() == null) {
				gone.add(mark);
			}
		}
		layer.getMarks().forEach(mark -> mark.getLinks().forEach(link -> link.getTargets().removeAll(gone)));
	}

	private static void remove(Layer layer, Collection<Mark> gone) {
		layer.getSources().removeAll(gone);
		layer.getCues().removeAll(gone);
		layer.getClaims().removeAll(gone);
		layer.getAttributions().removeAll(gone);
		layer.getStances().removeAll(gone);
		layer.getMarks().removeAll(gone);
	}

	/** A comment goes with its mark, and its answers go with it. */
	private static void comments(Layer layer, Set<Mark> gone) {
		Set<Comment> silent = new HashSet<>();
		boolean more = true;
		while (more) {
			more = false;
			for (Comment comment : layer.getComments()) {
				if (gone.contains(comment.getOn()) || silent.contains(comment.getAnswers())) {
					more |= silent.add(comment);
				}
			}
		}
		layer.getComments().removeAll(silent);
	}
}
