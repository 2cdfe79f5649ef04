package org.saksi.core.rules.builtin.content;

import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.marking.LayerMarks;
import org.saksi.core.rules.Finding;
import org.saksi.core.rules.Rule;
import org.saksi.core.rules.RuleContext;
import org.saksi.model.Segment;
import org.saksi.model.article.Zone;
import org.saksi.model.marks.Mark;
import org.saksi.model.scheme.Base;

/** V13: marks do not lie in zones that are not the article's own text: nav, ticker, caption, related, list, footer. */
public final class MarkInBoilerplate implements Rule {

	private static final Set<String> BOILERPLATE = Set.of("nav", "ticker", "caption", "related", "list", "footer");

	@Override
	public void check(RuleContext context, Consumer<Finding> findings) {
		if (context.layer() == null) {
			return;
		}
		Zone[] zones = context.text().zones().toArray(Zone[]::new);
		for (Mark mark : LayerMarks.all(context.layer())) {
			if (mark.getSpan() == null || mark.isLost()) {
				continue;
			}
			for (int i = 0; i < mark.getSpan().segmentCount(); i++) {
				Segment segment = mark.getSpan().segment(i);
				Zone zone = boilerplate(context, zones, segment);
				if (zone != null) {
					findings.accept(Finding.of(mark.getId(), segment,
							NLS.bind(Messages.V13_boilerplate, mark.getId(), zone.getKind())));
					break;
				}
			}
		}
	}

	private static Zone boilerplate(RuleContext context, Zone[] zones, Segment segment) {
		for (int i = firstEndingAfter(zones, segment.start()); i < zones.length && zones[i].getStart() < segment.end(); i++) {
			if (BOILERPLATE.contains(context.scheme().meaning(Base.ZONE, "kind", zones[i].getKind()))) {
				return zones[i];
			}
		}
		return null;
	}

	private static int firstEndingAfter(Zone[] zones, int offset) {
		int low = 0;
		int high = zones.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (zones[middle].getEnd() <= offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
}
