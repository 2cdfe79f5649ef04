package org.saksi.formats.text.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.saksi.core.text.FunctionWords;
import org.saksi.core.text.NewsDate;
import org.saksi.formats.text.page.BylineRules.Part;
import org.saksi.formats.text.page.BylineRules.Statement;
import org.saksi.formats.text.page.DatelineRules.Dateline;
import org.saksi.formats.text.page.PageMetadata.Field;

/** Collects what headline, bylines, dateline and the site's own lines say. Lists of other articles are not asked. */
final class MetadataFinder {

	private static final Pattern DOMAIN = Pattern.compile("(?i)^(?:https?://)?(?:www\\.)?((?:[\\p{L}\\d-]{2,30}\\.){1,3}(?:com|co|id|net|"
					+ "org|tv|news|info))/?$");
	private static final Pattern ADDRESS = Pattern.compile("(?i)^https?://\\S{4,500}$");
	private static final Pattern TITLE_SUFFIX = Pattern.compile("[\\s\u00A0]{1,3}[|\u2013\u2014-][\\s\u00A0]{1,3}([^|]{2,40})$");
	private static final Pattern COPYRIGHT = Pattern.compile(
			"(?i)(?:copyright|©|\\(c\\)|hak cipta)[\\s\u00A0©(c),:-]{0,6}(?:(?:19|20)\\d{2}(?:\\s?[-\u2013]\\s?(?:19|"
					+ "20)\\d{2})?)?[\\s\u00A0,:-]{0,4}((?-i:\\p{Lu}|[a-z\\d]+\\.)[\\p{L}\\d.&-]{1,30}(?:[\\s\u00A0](?-i:\\p{Lu})[\\p{L}\\d.&-]{0,30}){0,3})");
	private static final Pattern CRUMB = Pattern.compile("[\\s\u00A0]{0,4}[>›»⁄/\\\\|→][\\s\u00A0]{0,4}");

	/** What follows the owner's name in a copyright line. */
	private static final Pattern COPYRIGHT_REST = Pattern.compile(
			"(?:(?:^|[\\s\u00A0.,])(?:All|ALL|Seluruh|Hak|Semua|Inc|LLC|Ltd|Legal|Privacy|Terms|Copyright|Powered|Designed|Network|Corporation|"
					+ "Communications)(?!\\p{L})|\\.$|\\.\\s).{0,99}$");
	/** Names that stand for nobody in particular. */
	private static final Pattern NEWSROOM = Pattern.compile("(?i)^(?:tim )?(?:redaksi|admin|newsroom|staff|tim liputan)(?!\\p{L})");
	/** Above which line a site's name or address alone is its logo. */
	private static final int LOGO_LINES = 5;

	private final String page;
	private final List<PageLine> lines;
	private final ZoneKind[] kinds;
	private final ZoneAssigner zones;
	private final PageMetadata metadata = new PageMetadata();

	MetadataFinder(String page, List<PageLine> lines, ZoneKind[] kinds, ZoneAssigner zones) {
		this.page = page;
		this.lines = lines;
		this.kinds = kinds;
		this.zones = zones;
	}

	/**
	 * All that the page states.
	 *
	 * @param dateline of the body, or null; its offsets are those of the line
	 * @param datelineLine the line that has it
	 * @param hints supplies the year of dates without one, and the language of last resort
	 */
	PageMetadata find(Dateline dateline, PageLine datelineLine, PageHints hints) {
		headline();
		names();
		published(hints, dateline, datelineLine);
		if (dateline != null) {
			place(dateline, datelineLine);
			if (dateline.medium() != null) {
				offer(Field.MEDIUM, datelineLine, dateline.medium()[0], dateline.medium()[1], false);
			}
		}
		medium();
		section();
		url();
		StringBuilder body = new StringBuilder();
		for (int i = 0; i < lines.size(); i++) {
			if (kinds[i] == ZoneKind.BODY || kinds[i] == ZoneKind.HEADLINE) {
				body.append(lines.get(i).text).append('\n');
			}
		}
		metadata.offer(Field.LANGUAGE, FunctionWords.languageOf(body, hints.defaultLanguage()), 0, 0);
		return metadata;
	}

	private void headline() {
		if (zones.headline() < 0) {
			return;
		}
		PageLine line = lines.get(zones.headline());
		int end = line.text.length();
		Matcher suffix = TITLE_SUFFIX.matcher(line.text);
		if (suffix.find() && isSiteName(suffix.group(1), line.text.charAt(suffix.end() - suffix.group(1).length() - 2) == '|')) {
			end = suffix.start();
		}
		metadata.offer(Field.HEADLINE, line.text.substring(0, end).replaceAll("[\\s\u00A0]{1,99}", " "), line.start, line.start + end);
	}

	private static boolean isSiteName(String name, boolean afterBar) {
		String low = name.toLowerCase(java.util.Locale.ROOT).strip();
		return Lexicon.DEFAULT.isWord("media", low) || DOMAIN.matcher(low).matches() || afterBar && low.split(" ").length <= 3;
	}

	/** Names from labels first, above the body before below it; else a bare name beside the date. */
	private void names() {
		for (int i = 0; i < lines.size(); i++) {
			if (kinds[i] == ZoneKind.BYLINE) {
				PageLine line = lines.get(i);
				for (Statement statement : line.statements()) {
					if (statement.value().isEmpty()) {
						nextName(i, statement.part());
					} else {
						name(line, statement.part(), statement.value(), statement.start(), statement.end());
					}
				}
				if (BylineRules.labelAlone(line) != null && line.statements().isEmpty()) {
					nextName(i, BylineRules.labelAlone(line));
				}
			}
		}
		if (!metadata.has(Field.AUTHOR)) {
			bareNames();
		}
	}

	private void nextName(int label, Part part) {
		if (label + 1 < lines.size() && kinds[label + 1] == ZoneKind.BYLINE) {
			PageLine next = lines.get(label + 1);
			if (BylineRules.isNames(next.text) && next.statements().isEmpty() && !BylineRules.startsWithLabel(next)) {
				name(next, part, next.text, 0, next.text.length());
				return;
			}
		}
		PageLine above = label > 0 ? lines.get(label - 1) : null;
		if (above != null && kinds[label - 1] == ZoneKind.BYLINE && BylineRules.isBareName(above) && !BylineRules.startsWithLabel(above)) {
			name(above, part, above.text, 0, above.text.length());
		}
	}

	private void name(PageLine line, Part part, String value, int start, int end) {
		Field field = part == Part.AUTHOR ? Field.AUTHOR : part == Part.EDITOR ? Field.EDITOR : null;
		if (field != null && !NEWSROOM.matcher(value).find()) {
			metadata.offer(field, BylineRules.cleanName(value), line.start + start, line.start + end);
		}
	}

	/** Names without a label under the headline, or before the date; a comma at a line's end joins the next name. */
	private void bareNames() {
		int end = Math.min(zones.first(), lines.size());
		String names = null;
		int start = 0;
		int stop = 0;
		for (int i = Math.max(0, zones.headline()); i < end; i++) {
			PageLine line = lines.get(i);
			if (kinds[i] != ZoneKind.BYLINE || !line.statements().isEmpty()) {
				continue;
			}
			List<NewsDate> dates = BylineRules.dates(line.text, null);
			String before = dates.isEmpty() ? line.text : line.text.substring(0, dates.get(0).start());
			String name = BylineRules.cleanName(before.replaceAll("(?i)[,\\s]{0,4}(?:jurnalis|reporter|wartawan|redaksi)[\\s,-]{0,4}$", ""));
			if (name.split(" ").length < 2 || !BylineRules.isNames(name) || isNewsroom(name) || BylineRules.isUpdate(before)) {
				continue;
			}
			start = names == null ? line.start : start;
			names = names == null ? name : names + ", " + name;
			stop = line.start + before.stripTrailing().length();
			if (!before.strip().endsWith(",")) {
				break;
			}
		}
		metadata.offer(Field.AUTHOR, names, start, stop);
	}

	private static boolean isNewsroom(String name) {
		String low = name.toLowerCase(java.util.Locale.ROOT);
		return Lexicon.DEFAULT.isWord("media", low) || Lexicon.DEFAULT.isPlace(name) || low.contains("redaksi") || low.startsWith("tim ")
				|| DOMAIN.matcher(low).matches() || Lexicon.DEFAULT.isWord("datelabel", low) || LineClassifier.isSection(low)
				|| low.matches(".*(?<!\\p{L})(?:reporter|correspondent|koresponden|editor|staff|news|published|updated|tanggal|posted|terbit|read|"
					+ "baca)(?!\\p{L}).*");
	}

	/** A date above the body and not far above the headline, rather one called published than updated, rather with a time. */
	private void published(PageHints hints, Dateline dateline, PageLine datelineLine) {
		record Candidate(NewsDate date, PageLine line, int rank) {
		}
		List<Candidate> candidates = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			if (kinds[i] != ZoneKind.BYLINE) {
				continue;
			}
			PageLine line = lines.get(i);
			boolean below = i > zones.last() && zones.last() >= zones.first();
			boolean labelled = line.statements().stream().anyMatch(s -> s.part() == Part.DATE || s.part() == Part.UPDATE);
			if (below && !labelled && i > zones.last() + 6) {
				continue;
			}
			int from = 0;
			boolean above = i > 0 && BylineRules.labelAlone(lines.get(i - 1)) == Part.UPDATE;
			for (NewsDate date : BylineRules.dates(line.text, hints.referenceDate())) {
				boolean update = above || BylineRules.isUpdate(line.text.substring(from, date.start()));
				candidates.add(new Candidate(date, line, (update ? 8 : 0) + (below ? 4 : 0) + (date.time() == null ? 1 : 0)
						+ (i < zones.headline() ? 2 : 0) + (!below && i > zones.first() ? 4 : 0)));
				from = date.end();
			}
		}
		Optional<Candidate> best = candidates.stream().min(Comparator.comparingInt(Candidate::rank));
		if (best.isPresent()) {
			NewsDate date = best.get().date;
			int base = best.get().line.start;
			metadata.offer(Field.PUBLISHED, date.iso(), base + date.start(), base + date.end());
		} else if (dateline != null && dateline.date() != null) {
			metadata.offer(Field.PUBLISHED, dateline.date().iso(), datelineLine.start + dateline.date().start(), datelineLine.start + dateline.date().end());
		}
	}

	private void place(Dateline dateline, PageLine line) {
		int[] place = dateline.place();
		if (place != null) {
			String name = line.text.substring(place[0], place[1]);
			metadata.offer(Field.PLACE, name.equals(name.toUpperCase(java.util.Locale.ROOT)) && name.length() > 3 ? BylineRules.titleCase(name) : name,
					line.start + place[0], line.start + place[1]);
		}
	}

	private void offer(Field field, PageLine line, int start, int end, boolean name) {
		String text = line.text.substring(start, end);
		metadata.offer(field, name ? BylineRules.cleanName(text) : text, line.start + start, line.start + end);
	}

	/** Besides the dateline: a medium beside the date, the site's address, the page title's ending, the copyright. */
	private void medium() {
		int end = Math.min(zones.first(), lines.size());
		for (int i = Math.max(0, zones.headline() - 2); i < end; i++) {
			PageLine line = lines.get(i);
			if (kinds[i] == ZoneKind.BYLINE) {
				for (String part : line.text.split("[|•·,;]|[\\s\u00A0]{1,4}[-\u2013/][\\s\u00A0]{1,4}|\\d{1,4}")) {
					String low = part.replace('\u00A0', ' ').strip().toLowerCase(java.util.Locale.ROOT);
					if (!low.isEmpty() && (Lexicon.DEFAULT.isWord("media", low) || DOMAIN.matcher(low).matches()
							|| low.indexOf(' ') < 0 && BylineRules.isCamelCase(part.strip())) && !isSource(line, part)) {
						int at = line.text.indexOf(part.strip());
						offer(Field.MEDIUM, line, at, at + part.strip().length(), false);
					}
				}
			}
		}
		for (int i = 0; i < end; i++) {
			PageLine line = lines.get(i);
			if (kinds[i] == ZoneKind.NAV && line.words <= 3 && i < LOGO_LINES) {
				Matcher domain = DOMAIN.matcher(line.text);
				if (domain.matches()) {
					offer(Field.MEDIUM, line, domain.start(1), domain.end(1), false);
				} else if (Lexicon.DEFAULT.isWord("media", line.key()) && !LineClassifier.isSection(line.key())) {
					offer(Field.MEDIUM, line, 0, line.text.length(), false);
				}
			}
			Matcher suffix = TITLE_SUFFIX.matcher(line.text);
			if ((kinds[i] == ZoneKind.HEADLINE || isPageTitle(line)) && suffix.find()
					&& isSiteName(suffix.group(1), line.text.charAt(suffix.start(1) - 2) == '|')) {
				offer(Field.MEDIUM, line, suffix.start(1), suffix.end(1), false);
			}
		}
		logo();
		for (int i = Math.max(0, zones.last()); i < lines.size(); i++) {
			if (kinds[i] == ZoneKind.FOOTER || kinds[i] == ZoneKind.BYLINE) {
				Matcher copyright = COPYRIGHT.matcher(lines.get(i).text);
				if (copyright.find() && lines.get(i).words <= 25) {
					int to = copyright.end(1);
					Matcher rest = COPYRIGHT_REST.matcher(copyright.group(1));
					if (rest.find()) {
						to = copyright.start(1) + rest.start();
					}
					String name = lines.get(i).text.substring(copyright.start(1), to);
					if (!name.isBlank() && !Lexicon.DEFAULT.isExact("footer", PageLine.key(name.toLowerCase(java.util.Locale.ROOT)))) {
						offer(Field.MEDIUM, lines.get(i), copyright.start(1), to, false);
					}
				}
			}
		}
	}

	/** A name alone on top of the page that stands again outside the article's text. */
	private void logo() {
		for (int i = 0; i < Math.min(LOGO_LINES, zones.headline()); i++) {
			PageLine line = lines.get(i);
			if (kinds[i] != ZoneKind.NAV || line.words == 0 || line.words > 4 || !line.isTitleCase() || line.role != LineRole.TITLE) {
				continue;
			}
			for (int j = i + 1; j < lines.size(); j++) {
				if (kinds[j] != ZoneKind.BODY && kinds[j] != ZoneKind.HEADLINE && kinds[j] != ZoneKind.SUBHEAD
						&& lines.get(j).text.contains(line.text) && lines.get(j).words > line.words) {
					offer(Field.MEDIUM, line, 0, line.text.length(), false);
					return;
				}
			}
		}
	}

	/** A line that has the headline and adds to it, as the title of the page does. */
	private boolean isPageTitle(PageLine line) {
		if (zones.headline() < 0 || line.words > 50) {
			return false;
		}
		String headline = lines.get(zones.headline()).skeleton();
		String title = line.skeleton();
		return title.length() > headline.length() && title.startsWith(headline);
	}

	/** Whether a name is what the article drew on: Sumber: Reuters */
	private static boolean isSource(PageLine line, String part) {
		return line.statements().stream().anyMatch(s -> s.part() == Part.OTHER && s.value().contains(part.strip()));
	}

	/** The first part of the breadcrumb after the start page, or a section's name right above the headline. */
	private void section() {
		int end = zones.headline() >= 0 ? zones.headline() : Math.min(zones.first(), lines.size());
		for (int i = end - 1; i >= 0; i--) {
			PageLine line = lines.get(i);
			if (kinds[i] != ZoneKind.NAV || !LineClassifier.isBreadcrumb(line)) {
				continue;
			}
			int at = 0;
			for (String part : CRUMB.split(line.text)) {
				at = line.text.indexOf(part, at);
				String name = part.replace('\u00A0', ' ').strip();
				if (!name.isEmpty() && name.split(" ").length <= 4 && !isGeneric(name) && !isHeadline(name)) {
					offer(Field.SECTION, line, at, at + part.length(), false);
					return;
				}
				at += part.length();
			}
		}
		for (int i = end - 1; i >= Math.max(0, end - 4); i--) {
			PageLine line = lines.get(i);
			boolean menu = i > 0 && !line.afterBlank && LineClassifier.isSection(lines.get(i - 1).text);
			if (kinds[i] == ZoneKind.NAV && line.words <= 3 && LineClassifier.isSection(line.text) && !isGeneric(line.text) && !menu) {
				offer(Field.SECTION, line, 0, line.text.length(), false);
				return;
			}
		}
	}

	private boolean isHeadline(String part) {
		return zones.headline() >= 0 && lines.get(zones.headline()).lower.startsWith(part.toLowerCase(java.util.Locale.ROOT)) && part.length() > 20;
	}

	private static boolean isGeneric(String name) {
		String key = PageLine.key(name.toLowerCase(java.util.Locale.ROOT));
		return key.equals("home") || key.equals("beranda") || key.equals("berita") || key.equals("news") || key.equals("terkini") || key.isEmpty();
	}

	private void url() {
		for (int i = 0; i < lines.size(); i++) {
			PageLine line = lines.get(i);
			boolean outside = i < zones.first() || i > zones.last();
			if (outside && kinds[i] != ZoneKind.LIST && ADDRESS.matcher(line.text).matches() && page.startsWith(line.text, line.start)) {
				metadata.offer(Field.URL, line.text, line.start, line.end);
				return;
			}
		}
	}
}
