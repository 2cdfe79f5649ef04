package org.saksi.core.rules.builtin.structure;

import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.marking.LayerMarks;
import org.saksi.core.marking.MarkPlaces;
import org.saksi.core.rules.Finding;
import org.saksi.core.rules.Rule;
import org.saksi.core.rules.RuleContext;
import org.saksi.model.Segment;
import org.saksi.model.Span;
import org.saksi.model.article.Zone;
import org.saksi.model.marks.Mark;

/** V1: spans lie in the text and have ordered, disjoint, non-empty segments; so do zones. */
public final class SpanInBounds implements Rule {

	@Override
	public void check(RuleContext context, Consumer<Finding> findings) {
		int length = context.text().text().length();
		if (context.layer() == null) {
			checkZones(context, length, findings);
			return;
		}
		for (Mark mark : LayerMarks.all(context.layer())) {
			Span span = mark.getSpan();
			if (span == null || mark.isLost()) {
				continue;
			}
			String wrong = wrong(span, length);
			if (wrong != null) {
				findings.accept(Finding.of(mark.getId(), MarkPlaces.hull(span), NLS.bind(wrong, mark.getId(), length)));
			}
		}
	}

	private static String wrong(Span span, int length) {
		int last = Integer.MIN_VALUE;
		for (Segment segment : span.segments()) {
			if (segment.start() < 0 || segment.end() > length) {
				return Messages.V1_outside;
			}
			if (segment.length() <= 0) {
				return Messages.V1_empty;
			}
			if (segment.start() < last) {
				return Messages.V1_order;
			}
			last = segment.end();
		}
		return null;
	}

	private static void checkZones(RuleContext context, int length, Consumer<Finding> findings) {
		int last = 0;
		for (Zone zone : context.text().zones()) {
			Segment place = new Segment(zone.getStart(), zone.getEnd());
			String wrong = wrong(Span.of(place.start(), place.end()), length);
			if (wrong != null) {
				findings.accept(Finding.of(null, place, NLS.bind(wrong, zone.getKind(), length)));
			} else if (zone.getStart() < last) {
				findings.accept(Finding.of(null, place, NLS.bind(Messages.V1_zones, zone.getKind())));
			}
			last = Math.max(last, zone.getEnd());
		}
	}
}
