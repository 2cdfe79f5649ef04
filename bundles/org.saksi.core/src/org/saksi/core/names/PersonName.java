package org.saksi.core.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.ibm.icu.util.ULocale;

import org.saksi.core.marking.AgentNames;

/**
 * A name as news give it, taken apart: <i>Presiden Rusia Vladimir Putin</i> is Vladimir Putin, whose role is <i>Presiden Rusia</i>. A
 * role begins with a title; what it is a title of follows: a country, a ministry, a region, an office.
 *
 * @param name without role and without the clitic <i>-nya</i>; never empty unless what was given is
 * @param role or {@code null}
 */
public record PersonName(String name, String role) {

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}'’.-]+");
	private static final Pattern CLITIC = Pattern.compile("(?<=\\p{Ll}{3})-?nya$");
	/** What offices are of, besides countries. */
	private static final Set<String> DOMAINS = Set.of("luar", "dalam", "negeri", "pertahanan", "keuangan", "kesehatan", "pendidikan",
			"agama", "hukum", "perdagangan", "perindustrian", "pertanian", "perhubungan", "sosial", "tenaga", "kerja", "koordinator",
			"bidang", "politik", "ekonomi", "keamanan", "negara", "sekretariat", "kabinet", "angkatan", "bersenjata", "darat", "laut",
			"udara", "kepolisian", "polri", "tni", "polda", "polres", "kremlin", "pentagon", "gedung", "putih", "istana", "kementerian",
			"kemenlu", "kemenhan", "kemenkes", "dpr", "dprd", "mpr", "dpd", "kpk", "mk", "ma", "kpu", "bawaslu", "bps", "bmkg", "bnpb",
			"komisi", "fraksi", "partai", "daerah", "provinsi", "kabupaten", "kota", "jawa", "barat", "timur", "tengah", "selatan",
			"utara", "tenggara", "sumatera", "sumatra", "kalimantan", "sulawesi", "papua", "bali", "banten", "dki", "jakarta",
			"yogyakarta", "aceh", "riau", "jambi", "bengkulu", "lampung", "maluku", "gorontalo", "as", "uni", "eropa", "pbb",
			"foreign", "defence", "defense", "finance", "state", "of", "for", "affairs", "treasury", "white", "house", "i", "ii", "iii");
	private static final Set<String> COUNTRIES = countries();

	private static Set<String> countries() {
		Set<String> words = new HashSet<>();
		for (String code : Locale.getISOCountries()) {
			for (String language : List.of("id", "en")) {
				words.addAll(Words.of(new ULocale("", code).getDisplayCountry(new ULocale(language))));
			}
		}
		words.remove("");
		return words;
	}

	/** Takes a name apart; one that is only a title, or has none, is the name itself. */
	public static PersonName of(String given) {
		String clean = CLITIC.matcher(given.strip()).replaceFirst("");
		List<int[]> words = new ArrayList<>();
		for (Matcher matcher = WORD.matcher(clean); matcher.find();) {
			words.add(new int[] { matcher.start(), matcher.end() });
		}
		int first = 0;
		while (first < words.size() && Words.isTitle(key(clean, words.get(first)))) {
			first++;
		}
		if (first == 0) {
			return new PersonName(clean, null);
		}
		int comma = clean.indexOf(',');
		int name = first;
		while (name < words.size() && (comma > words.get(name)[0] || isDomain(key(clean, words.get(name))))) {
			name++;
		}
		if (name >= words.size() || Character.isLowerCase(clean.codePointAt(words.get(name)[0]))) {
			return new PersonName(clean, null);
		}
		String role = clean.substring(0, words.get(name - 1)[1]).strip();
		return new PersonName(clean.substring(words.get(name)[0]).strip(), role);
	}

	private static boolean isDomain(String word) {
		return DOMAINS.contains(word) || COUNTRIES.contains(word) || Words.isTitle(word);
	}

	private static String key(String text, int[] word) {
		return AgentNames.key(text.substring(word[0], word[1]));
	}
}
