package org.saksi.core.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.saksi.core.marking.AgentNames;
import org.saksi.core.text.CueLexicon;

/** The words of names: lower case, without diacritics, punctuation, the clitic <i>-nya</i>, titles. */
final class Words {

	/** Forms of address, degrees, ranks and offices that stand before a name, and degrees that stand behind it. */
	private static final Set<String> TITLES = Set.of("bapak", "pak", "bpk", "ibu", "bu", "bung", "mas", "mbak", "tuan",
			"nyonya", "haji", "hajjah", "h", "hj", "kh", "kyai", "kiai", "ustaz", "ustadz", "gus", "habib", "raden", "sultan",
			"dr", "drs", "dra", "drg", "ir", "prof", "profesor", "professor", "doktor", "doctor", "sh", "se", "mm", "msi",
			"jenderal", "jend", "letjen", "mayjen", "brigjen", "kolonel", "kol", "letkol", "mayor", "kapten", "letnan",
			"sersan", "komjen", "irjen", "kombes", "akbp", "kompol", "laksamana", "marsekal", "presiden", "wapres", "wakil",
			"perdana", "menteri", "menlu", "menhan", "mendagri", "menko", "menkeu", "mantan", "gubernur", "bupati", "wali",
			"walikota", "kota", "camat", "lurah", "ketua", "sekretaris", "sekjen", "direktur", "dirjen", "kepala", "juru",
			"bicara", "jubir", "panglima", "kapolri", "duta", "besar", "dubes", "raja", "ratu", "pangeran", "paus", "mr",
			"mrs", "ms", "miss", "sir", "dame", "lord", "lady", "president", "vice", "prime", "minister", "secretary",
			"general", "gen", "lt", "colonel", "col", "major", "captain", "capt", "sergeant", "admiral", "marshal",
			"governor", "senator", "sen", "rep", "chairman", "chairwoman", "chair", "director", "chief",
			"spokesman", "spokeswoman", "spokesperson", "ambassador", "king", "queen", "prince", "princess", "pope",
			"former", "the", "staf", "umum", "staff", "deputi", "pemimpin", "leader", "wamenlu", "wamen",
			"wakapolri", "kapolda", "kapolres", "danrem", "pangdam", "kasad", "kasal", "kasau");

	private Words() {
	}

	/** @return whether a word, in lower case, is a title, degree, rank or office */
	static boolean isTitle(String word) {
		return TITLES.contains(word);
	}

	/** @return the words of a name */
	static List<String> of(String name) {
		String key = name == null ? "" : AgentNames.key(name);
		return key.isEmpty() ? List.of() : List.of(key.split(" "));
	}

	/** @return the readings of what is typed, the literal one first */
	static List<List<String>> readings(String typed) {
		List<String> words = of(typed);
		Set<List<String>> readings = new LinkedHashSet<>();
		readings.add(words);
		List<String> stem = withoutClitic(words);
		readings.add(stem);
		readings.add(withoutTitles(stem));
		return List.copyOf(readings);
	}

	private static List<String> withoutClitic(List<String> words) {
		if (words.isEmpty()) {
			return words;
		}
		String last = words.get(words.size() - 1);
		if (last.equals("nya") && words.size() > 1) {
			return words.subList(0, words.size() - 1);
		}
		String stem = CueLexicon.stem(last);
		if (stem.equals(last) || stem.length() < 3) {
			return words;
		}
		List<String> stemmed = new ArrayList<>(words);
		stemmed.set(words.size() - 1, stem);
		return stemmed;
	}

	/** @return the words without titles at their ends; the words themselves where nothing would be left */
	static List<String> withoutTitles(List<String> words) {
		int from = 0;
		int to = words.size();
		while (from < to && TITLES.contains(words.get(from))) {
			from++;
		}
		while (to > from && TITLES.contains(words.get(to - 1))) {
			to--;
		}
		return from == to ? words : words.subList(from, to);
	}
}
