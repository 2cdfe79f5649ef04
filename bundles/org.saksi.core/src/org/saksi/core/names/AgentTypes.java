package org.saksi.core.names;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Base;
import org.saksi.model.scheme.Tag;

/** Proposes the type of a new agent by the words of its name; an annotator can change it. */
public final class AgentTypes {

	/** Words that tell a type, the types in the order in which they win. */
	private static final Map<String, Set<String>> WORDS = new LinkedHashMap<>();

	static {
		WORDS.put("person_unnamed", Set.of("seorang", "sejumlah", "beberapa", "para", "pejabat", "warga", "saksi", "official",
				"officials", "someone", "resident", "residents", "witness", "witnesses"));
		WORDS.put("unnamed", Set.of("sumber", "source", "sources", "pihak"));
		WORDS.put("document", Set.of("laporan", "dokumen", "surat", "siaran", "undang", "peraturan", "report", "document",
				"letter", "statement", "bill", "law", "transcript", "survei", "survey", "studi", "study"));
		WORDS.put("government", Set.of("pemerintah", "pemprov", "pemkot", "pemkab", "pemda", "kementerian", "kemenlu",
				"kemenhan", "kemenkes", "kremlin", "istana", "dpr", "dprd", "mpr", "dpd", "polri", "polda", "polres", "polisi",
				"kepolisian", "tni", "militer", "kejaksaan", "kpk", "mahkamah", "pengadilan", "kedutaan", "badan", "dinas",
				"parlemen", "government", "ministry", "department", "parliament", "congress", "senate", "police", "army",
				"military", "pentagon", "court", "embassy", "agency", "council", "bmkg", "bps", "bnpb", "bpom"));
		WORDS.put("medium", Set.of("tass", "reuters", "afp", "ap", "antara", "bbc", "cnn", "kompas", "tempo", "detik",
				"detikcom", "kontan", "bloomberg", "xinhua", "yonhap", "interfax", "ria", "dpa", "cnbc", "com", "news", "tv",
				"televisi", "television", "radio", "koran", "harian", "majalah", "newspaper", "magazine", "times", "post",
				"media"));
		WORDS.put("organization", Set.of("partai", "yayasan", "universitas", "institut", "lembaga", "asosiasi", "persatuan",
				"perhimpunan", "serikat", "organisasi", "perusahaan", "bank", "pt", "cv", "tbk", "koalisi", "party",
				"foundation", "university", "institute", "association", "union", "organization", "organisation", "company",
				"inc", "corp", "ltd", "group", "nato", "pbb", "un", "asean", "who", "imf"));
	}

	private AgentTypes() {
	}

	/** @return a type of the scheme {@code claims}; {@code person} where no word tells another one */
	public static String guess(String name) {
		List<String> words = Words.of(name);
		for (Map.Entry<String, Set<String>> type : WORDS.entrySet()) {
			if (words.stream().anyMatch(type.getValue()::contains)) {
				return type.getKey();
			}
		}
		return "person";
	}

	/** @return the tag for agents that means the guess in the scheme claims, or {@code null} if the scheme has none */
	public static String guess(String name, SchemeIndex scheme) {
		AttributeType types = SchemeIndex.attribute(scheme.type(Base.AGENT), "type");
		if (types == null) {
			return null;
		}
		String guess = guess(name);
		for (Tag tag : types.getTags()) {
			if (!tag.isRetired() && guess.equals(tag.getMeans() == null ? tag.getId() : tag.getMeans())) {
				return tag.getId();
			}
		}
		return null;
	}
}
