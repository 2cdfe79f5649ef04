package org.saksi.core.formats.selection;

import java.util.HashSet;
import java.util.Set;

import org.saksi.core.text.ArticleText;
import org.saksi.model.Segment;
import org.saksi.model.Span;
import org.saksi.model.article.Zone;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.ChainHop;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.Source;
import org.saksi.model.marks.Stance;

/**
 * Leaves out what lies outside of some zones. A span is inside if each of its segments touches a chosen zone. Claims decide:
 * an attribution stays with the claims that stay. A source that it names outside of the zones stays without its span, as if
 * it were implicit, so that no claim loses its source; a cue outside goes. Nothing that stays refers to what went.
 */
public final class ZoneFilter {

	private final ArticleText text;
	private final Set<String> zones;

	/** Keeps what is in zones of these kinds. */
	public ZoneFilter(ArticleText text, Set<String> zones) {
		this.text = text;
		this.zones = zones;
	}

	/** Changes the layer. */
	public void filter(Layer layer) {
		Set<Mark> gone = new HashSet<>();
		layer.getClaims().forEach(claim -> drop(claim, gone));
		layer.getCues().forEach(cue -> drop(cue, gone));
		layer.getMarks().forEach(mark -> drop(mark, gone));
		sources(layer, gone);
		for (Stance stance : layer.getStances()) {
			if (isOutside(stance.getSpan())) {
				stance.setSpan(null);
			}
		}
		Pruning.prune(layer, gone, false);
	}

	private void drop(Mark mark, Set<Mark> gone) {
		if (isOutside(mark.getSpan())) {
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

	/** A source without a span has none in the text: it stays only where an attribution that stays needs it. */
	private void sources(Layer layer, Set<Mark> gone) {
		Set<Source> needed = new HashSet<>();
		for (Attribution attribution : layer.getAttributions()) {
			if (!gone.containsAll(attribution.getClaims())) {
				needed.addAll(attribution.getSources());
				attribution.getChain().stream().map(ChainHop::getSource).filter(source -> source != null && source.getSpan() == null)
						.forEach(needed::add);
			}
		}
		for (Source source : layer.getSources()) {
			if (source.getSpan() == null || isOutside(source.getSpan())) {
				if (needed.contains(source)) {
					source.setSpan(null);
				} else {
					gone.add(source);
				}
			}
		}
	}
}
