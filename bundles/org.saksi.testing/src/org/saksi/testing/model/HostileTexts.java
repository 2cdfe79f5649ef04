package org.saksi.testing.model;

import java.util.LinkedHashMap;
import java.util.Map;

/** Texts with which offsets go wrong, by what is hostile in them; XML can hold them all. */
public final class HostileTexts {

	/** Number of UTF-16 code units that the long line has at least. */
	public static final int LONG = 20_000;

	private HostileTexts() {
	}

	/** @return the texts, in a fixed order; the empty one is not among them */
	public static Map<String, String> all() {
		Map<String, String> all = new LinkedHashMap<>();
		all.put("emoji", "Keluarga 👨‍👩‍👧‍👦 datang 👍🏽 dari 🇮🇩 dan 🇯🇵🇮🇩, kata 🧑🏾‍🚀.\n👩🏻‍❤️‍💋‍👨🏿 ❤️ #️⃣ 1️⃣ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 selesai 😀");
		all.put("combining", "Cafe\u0301 e\u0301lan a\u0300\u0323\u0302 \u0301di awal. Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034f\u0334\u0319\u0324\u031e\u0349\u035a\u032f\u031ea\u034dl\u0363g\u0361o.\nन\u093fश\u094dच\u093fत क\u094dष\u0947त\u094dर ก\u0e33ไทย\u0e49 한\u1112\u1161\u11ab글");
		all.put("rtl", "Menteri berkata \"يقول الوزير إن الجسر آمن\" kemarin.\nBeliau mengutip שָׁלוֹם עֲלֵיכֶם lalu 123 ٤٥٦ pergi.\nالعربية أولا lalu Indonesia.");
		all.put("crlf", "Judul satu\r\n\r\nIsi\tdengan\ttab.\r\nBaris\rlama saja.\r\n\r\nAkhir 😀\r\n");
		all.put("separators", "Satu\u0085dua NEL.\u2028Tiga LS.\u2029Empat PS.\u00a0Tujuh\u3000delapan\u200b sembilan\ufeff sepuluh\u00ad.");
		all.put("word", "Saksi");
		all.put("grapheme", "👨‍👩‍👧");
		all.put("spaces", " \u0301 \t a  ");
		all.put("long", longLine());
		return all;
	}

	private static String longLine() {
		StringBuilder line = new StringBuilder();
		for (int i = 0; line.length() < LONG; i++) {
			line.append(i % 50 == 7 ? "👩‍👩‍👧 " : i % 31 == 5 ? "e\u0301lan " : i % 17 == 3 ? "يقول " : "kata" + i + ' ');
		}
		return line.append('.').toString();
	}
}
