package org.saksi.core.rules.builtin.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.rules.Finding;
import org.saksi.core.rules.Rule;
import org.saksi.core.rules.RuleContext;
import org.saksi.core.text.NewsDate;
import org.saksi.core.text.NewsDates;
import org.saksi.model.Segment;
import org.saksi.model.article.Article;
import org.saksi.model.article.Zone;
import org.saksi.model.scheme.Base;

/**
 * V19: a date falls on the weekday that the text gives it. Lists, tickers and other pages' dates are not looked at. A date
 * without a year is taken near the date of publication; a numeric one may be read either way.
 */
public final class WeekdayFitsDate implements Rule {

	private static final Set<String> OWN = Set.of("headline", "subhead", "body", "caption", "byline", "dateline");

	@Override
	public void check(RuleContext context, Consumer<Finding> findings) {
		if (context.layer() != null) {
			return;
		}
		LocalDate published = published(context.article());
		String text = context.text().text();
		if (context.text().zones().isEmpty()) {
			checkLines(text, 0, text.length(), published, findings);
			return;
		}
		for (Zone zone : context.text().zones()) {
			if (OWN.contains(context.scheme().meaning(Base.ZONE, "kind", zone.getKind())) && zone.getStart() >= 0
					&& zone.getStart() < zone.getEnd() && zone.getEnd() <= text.length()) {
				checkLines(text, zone.getStart(), zone.getEnd(), published, findings);
			}
		}
	}

	/** Most lines of a text have no digit and thus no date. */
	private static void checkLines(String text, int start, int end, LocalDate published, Consumer<Finding> findings) {
		int line = start;
		while (line < end) {
			int stop = text.indexOf('\n', line, end);
			stop = stop < 0 ? end : stop;
			if (Cues.hasDigit(text, line, stop)) {
				check(text.substring(line, stop), line, published, findings);
			}
			line = stop + 1;
		}
	}

	private static void check(String text, int base, LocalDate published, Consumer<Finding> findings) {
		List<NewsDate> monthFirst = null;
		for (NewsDate date : NewsDates.find(text, published)) {
			if (date.weekdayAgrees()) {
				continue;
			}
			monthFirst = monthFirst == null ? NewsDates.find(text, published, true) : monthFirst;
			if (monthFirst.stream().noneMatch(other -> other.start() == date.start() && other.weekdayAgrees())) {
				String day = date.date().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.getDefault());
				findings.accept(Finding.of(null, new Segment(base + date.start(), base + date.end()),
						NLS.bind(Messages.V19_weekday, text.substring(date.start(), date.end()), day)));
			}
		}
	}

	private static LocalDate published(Article article) {
		String published = article.getMetadata() == null ? null : article.getMetadata().getPublished();
		try {
			return published == null || published.length() < 10 ? null : LocalDate.parse(published.substring(0, 10));
		} catch (DateTimeException e) {
			return null;
		}
	}
}
