package org.saksi.core.formats.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.formats.Report;
import org.saksi.core.text.Boundaries;
import org.saksi.model.Segment;
import org.saksi.model.Span;

/** Makes spans that keep the rules: inside the text, ordered, disjoint, not empty, whole characters. */
final class SpanMaker {

	private final String text;
	private final Account account;
	private Boundaries boundaries;

	SpanMaker(String text, Account account) {
		this.text = text;
		this.account = account;
	}

	/** @return the span, or {@code null} for an annotation without a place; a point is remembered in the origin */
	Span span(ForeignMark mark, Map<String, String> origin) {
		List<Segment> whole = new ArrayList<>();
		List<Segment> sorted = new ArrayList<>(mark.segments());
		sorted.sort(Comparator.comparingInt(Segment::start).thenComparingInt(Segment::end));
		for (Segment segment : sorted) {
			if (segment.start() < 0 || segment.end() > text.length() || segment.end() < segment.start()) {
				account.tell(Report.Kind.ADJUSTED, mark.line(),
						NLS.bind(Messages.SpanMaker_outside, new Object[] { mark.type(), segment.start(), segment.end(), text.length() }));
				continue;
			}
			if (segment.length() == 0) {
				continue;
			}
			int start = whole(segment.start(), false);
			int end = whole(segment.end(), true);
			if (start != segment.start() || end != segment.end()) {
				account.count(Report.Kind.ADJUSTED, NLS.bind(Messages.SpanMaker_whole, mark.type()), mark.line());
			}
			int last = whole.size() - 1;
			if (last >= 0 && start < whole.get(last).end()) {
				whole.set(last, new Segment(whole.get(last).start(), Math.max(end, whole.get(last).end())));
			} else {
				whole.add(new Segment(start, end));
			}
		}
		if (!whole.isEmpty()) {
			return Span.anchored(text, whole);
		}
		if (!sorted.isEmpty()) {
			int at = Math.max(0, Math.min(text.length(), sorted.get(0).start()));
			origin.put(Origin.AT, Integer.toString(at));
			account.count(Report.Kind.ADJUSTED, NLS.bind(Messages.SpanMaker_point, mark.type()), mark.line());
		}
		return null;
	}

	private int whole(int offset, boolean forward) {
		if (offset == 0 || offset == text.length() || isPlain(text.charAt(offset)) && isPlain(text.charAt(offset - 1))) {
			return offset;
		}
		if (boundaries == null) {
			boundaries = new Boundaries(text, null);
		}
		return forward ? boundaries.graphemeAtOrAfter(offset) : boundaries.graphemeAtOrBefore(offset);
	}

	/** Never joined with what is beside it: the common case without asking for graphemes. */
	private static boolean isPlain(char c) {
		return c >= ' ' && c < 0x7F || c == '\n';
	}
}
