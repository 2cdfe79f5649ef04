package org.saksi.core.rules.builtin.structure;

import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.marking.LayerMarks;
import org.saksi.core.rules.Finding;
import org.saksi.core.rules.Rule;
import org.saksi.core.rules.RuleContext;
import org.saksi.core.text.Boundaries;
import org.saksi.model.Segment;
import org.saksi.model.article.Zone;
import org.saksi.model.marks.Mark;

/** V3: no boundary of a span or zone splits a surrogate pair or a grapheme cluster. What is out of bounds is V1's. */
public final class WholeCharacters implements Rule {

	@Override
	public void check(RuleContext context, Consumer<Finding> findings) {
		int length = context.text().text().length();
		Boundaries boundaries = context.text().boundaries();
		if (context.layer() == null) {
			for (Zone zone : context.article().getZones()) {
				Segment place = new Segment(zone.getStart(), zone.getEnd());
				if (splits(boundaries, place, length)) {
					findings.accept(Finding.of(null, place, NLS.bind(Messages.V3_splits, zone.getKind())));
				}
			}
			return;
		}
		for (Mark mark : LayerMarks.all(context.layer())) {
			if (mark.getSpan() == null || mark.isLost()) {
				continue;
			}
			for (int i = 0; i < mark.getSpan().segmentCount(); i++) {
				Segment segment = mark.getSpan().segment(i);
				if (splits(boundaries, segment, length)) {
					findings.accept(Finding.of(mark.getId(), segment, NLS.bind(Messages.V3_splits, mark.getId())));
				}
			}
		}
	}

	private static boolean splits(Boundaries boundaries, Segment segment, int length) {
		return splits(boundaries, segment.start(), length) || splits(boundaries, segment.end(), length);
	}

	private static boolean splits(Boundaries boundaries, int offset, int length) {
		return offset >= 0 && offset <= length && !boundaries.isGraphemeBoundary(offset);
	}
}
