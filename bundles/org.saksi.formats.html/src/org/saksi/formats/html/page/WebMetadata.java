package org.saksi.formats.html.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.saksi.core.text.NewsDates;
import org.saksi.formats.text.page.PageAnalyzer;
import org.saksi.formats.text.page.PageMetadata;
import org.saksi.formats.text.page.PageMetadata.Field;

/**
 * Decides between what a page shows and what it says to machines. A value that the page shows counts; where it shows none, that of the
 * machine-readable part does, and it is told where it stands. Of the two, a date is taken as the machine has it, with its time
 * and zone, if the page shows the same day.
 */
final class WebMetadata {

	private static final Pattern ISO = Pattern.compile(
			"((?:19|20)\\d{2}-\\d{2}-\\d{2})(?:[T ](\\d{2}:\\d{2})(:\\d{2})?(?:\\.\\d{1,9})?\\s?(Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?)?.{0,20}");
	private static final Pattern LANGUAGE = Pattern.compile("([a-zA-Z]{2,3})(?:[-_].*)?");
	private static final Pattern NO_NAME = Pattern.compile("(?i)https?:.*|@.*|.*@.*\\..*|admin|administrator|redaksi|editor|staff|author|null|"
			+ "none|undefined|by");
	private static final Pattern PLACE = Pattern.compile("[\\p{L} .'’/-]{2,60}");
	/** Languages that the words of a text tell apart. */
	private static final Pattern TOLD = Pattern.compile("(?i)(?:en|id|in|ms)(?:[-_].*)?");
	private static final Pattern SPACES = Pattern.compile("\\s+");

	/**
	 * A value and where it comes from.
	 *
	 * @param text   the value
	 * @param origin where it stands
	 */
	record Found(String text, Origin origin) {
	}

	private final String text;
	private final String lower;
	private final PageMetadata shown;
	private final MachineData machine;
	private final Map<Field, Found> found = new EnumMap<>(Field.class);

	private WebMetadata(String text, PageMetadata shown, MachineData machine) {
		this.text = text;
		this.lower = SPACES.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ");
		this.shown = shown;
		this.machine = machine;
	}

	/**
	 * Merges.
	 *
	 * @param text    the page as people see it
	 * @param shown   what it says, with its headline
	 * @param machine what it says to machines
	 * @param address where the page was saved from, as the file notes, or {@code null}
	 */
	static Map<Field, Found> merge(String text, PageMetadata shown, MachineData machine, String address) {
		WebMetadata merge = new WebMetadata(text, shown, machine);
		merge.headline();
		merge.published();
		merge.author();
		merge.shownOrFirst(Field.EDITOR);
		merge.fallBack(Field.EDITOR);
		merge.shownOrFirst(Field.SECTION);
		merge.shownOrFirst(Field.MEDIUM);
		merge.fallBack(Field.MEDIUM);
		merge.place();
		merge.language();
		merge.url(address);
		return Collections.unmodifiableMap(merge.found);
	}

	private void fallBack(Field field) {
		if (!found.containsKey(field) && shown.get(field) != null) {
			found.put(field, new Found(shown.get(field), Origin.SHOWN));
		}
	}

	private boolean isShown(String value) {
		return lower.contains(SPACES.matcher(value.toLowerCase(Locale.ROOT)).replaceAll(" "));
	}

	private void headline() {
		fallBack(Field.HEADLINE);
		take(Field.HEADLINE);
	}

	private void place() {
		String place = shown.get(Field.PLACE);
		if (place != null && PLACE.matcher(place).matches()) {
			fallBack(Field.PLACE);
		}
	}

	/** The first value of the machine's that the page shows, else its first one. */
	private void shownOrFirst(Field field) {
		for (MachineData.Value value : machine.values(field)) {
			if (value.text().length() > 1 && value.text().length() <= 80 && !NO_NAME.matcher(value.text()).matches() && isShown(value.text())) {
				found.put(field, new Found(value.text(), Origin.SHOWN));
				return;
			}
		}
		take(field);
	}

	private void take(Field field) {
		if (found.containsKey(field)) {
			return;
		}
		for (MachineData.Value value : machine.values(field)) {
			if (value.text().length() <= 300 && !NO_NAME.matcher(value.text()).matches()) {
				found.put(field, new Found(value.text(), value.origin()));
				return;
			}
		}
	}

	private void author() {
		for (MachineData.Value value : machine.values(Field.AUTHOR)) {
			String name = PageAnalyzer.name(value.text());
			if (isName(name) && List.of(name.split(", ")).stream().allMatch(this::isShown)) {
				found.put(Field.AUTHOR, new Found(name, Origin.SHOWN));
				return;
			}
		}
		fallBack(Field.AUTHOR);
		if (!found.containsKey(Field.AUTHOR)) {
			for (MachineData.Value value : machine.values(Field.AUTHOR)) {
				String name = PageAnalyzer.name(value.text());
				if (isName(name)) {
					found.put(Field.AUTHOR, new Found(name, value.origin()));
					return;
				}
			}
		}
	}

	private static boolean isName(String name) {
		return name.length() > 2 && name.length() <= 200 && !NO_NAME.matcher(name).matches();
	}

	private void published() {
		String visible = shown.get(Field.PUBLISHED);
		for (MachineData.Value value : machine.values(Field.PUBLISHED)) {
			String iso = iso(value.text());
			if (iso == null) {
				continue;
			}
			if (visible == null) {
				found.put(Field.PUBLISHED, new Found(iso, isDayShown(iso) ? Origin.SHOWN : value.origin()));
				return;
			}
			if (isSameDay(iso, visible)) {
				found.put(Field.PUBLISHED, new Found(iso.length() >= visible.length() ? iso : visible, Origin.SHOWN));
				return;
			}
		}
		fallBack(Field.PUBLISHED);
	}

	/** A page shows local time, its machine-readable part often universal time: a day's difference is none. */
	private static boolean isSameDay(String iso, String other) {
		LocalDate a = LocalDate.parse(iso.substring(0, 10));
		LocalDate b = LocalDate.parse(other.substring(0, 10));
		return Math.abs(ChronoUnit.DAYS.between(a, b)) <= (iso.length() > 10 ? 1 : 0);
	}

	private boolean isDayShown(String iso) {
		return NewsDates.find(text.substring(0, Math.min(text.length(), 40_000)), null).stream()
				.anyMatch(date -> isSameDay(iso, date.date().toString()));
	}

	/** @return a date as ISO 8601, or {@code null} */
	static String iso(String value) {
		Matcher matcher = ISO.matcher(value.strip());
		if (!matcher.matches()) {
			return NewsDates.parse(value, null).map(date -> date.iso()).orElse(null);
		}
		try {
			LocalDate.parse(matcher.group(1));
			if (matcher.group(2) == null) {
				return matcher.group(1);
			}
			java.time.LocalTime.parse(matcher.group(2));
		} catch (java.time.DateTimeException e) {
			return null;
		}
		String zone = matcher.group(4);
		if (zone != null && zone.length() > 1 && Character.isDigit(zone.charAt(1))) {
			zone = zone.length() == 3 ? zone + ":00" : zone.length() == 5 ? zone.substring(0, 3) + ":" + zone.substring(3) : zone;
		}
		return matcher.group(1) + "T" + matcher.group(2) + (matcher.group(3) == null ? ":00" : matcher.group(3))
				+ (zone == null ? "" : Character.isLetter(zone.charAt(0)) || zone.endsWith("00:00") ? "Z" : zone);
	}

	/**
	 * Templates declare the language of their makers: what the words of the text are counts between the languages that they can tell, and
	 * where nothing is declared.
	 */
	private void language() {
		String declared = machine.values(Field.LANGUAGE).stream().map(MachineData.Value::text).findFirst().orElse("en");
		if (TOLD.matcher(declared).matches()) {
			fallBack(Field.LANGUAGE);
		}
		if (!found.containsKey(Field.LANGUAGE)) {
			for (MachineData.Value value : machine.values(Field.LANGUAGE)) {
				Matcher matcher = LANGUAGE.matcher(value.text());
				if (matcher.matches()) {
					String language = matcher.group(1).toLowerCase(Locale.ROOT);
					found.put(Field.LANGUAGE, new Found(language.equals("in") ? "id" : language, value.origin()));
					return;
				}
			}
		}
	}

	private void url(String address) {
		for (MachineData.Value value : machine.values(Field.URL)) {
			if (value.text().startsWith("http://") || value.text().startsWith("https://")) {
				found.put(Field.URL, new Found(value.text(), value.origin()));
				return;
			}
		}
		if (address != null) {
			found.put(Field.URL, new Found(address, Origin.LINK));
		}
		fallBack(Field.URL);
	}
}
