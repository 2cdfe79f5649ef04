package org.saksi.ui.corpus.wizards.create;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The languages of ISO 639-1 with their names, those that most corpora have first. */
final class Languages {

	private static final List<String> FIRST = List.of("id", "en"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * A language.
	 *
	 * @param code  ISO 639-1
	 * @param name  in the language of the user
	 * @param names in English and in the language itself, to be found by
	 */
	record Language(String code, String name, String names) {

		boolean matches(String words) {
			String wanted = words.strip().toLowerCase(Locale.ROOT);
			return code.startsWith(wanted) || (name + ' ' + names).toLowerCase(Locale.ROOT).contains(wanted);
		}
	}

	private Languages() {
	}

	/** @return all languages, named for {@code locale} */
	static List<Language> all(Locale locale) {
		Collator order = Collator.getInstance(locale);
		List<Language> languages = new ArrayList<>();
		for (String code : Arrays.stream(Locale.getISOLanguages()).filter(code -> code.length() == 2 && !isOld(code)).toList()) {
			Locale language = Locale.forLanguageTag(code);
			languages.add(new Language(code, language.getDisplayLanguage(locale),
					language.getDisplayLanguage(Locale.ENGLISH) + ' ' + language.getDisplayLanguage(language)));
		}
		languages.sort(Comparator.comparing((Language language) -> rank(language.code())).thenComparing(Language::name, order));
		return languages;
	}

	/** Codes that ISO has replaced: in for id, iw for he, ji for yi. */
	private static boolean isOld(String code) {
		return List.of("in", "iw", "ji", "mo", "sh").contains(code); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	}

	private static int rank(String code) {
		int at = FIRST.indexOf(code);
		return at < 0 ? FIRST.size() : at;
	}
}
