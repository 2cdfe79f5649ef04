package org.saksi.formats.office.bench;

import java.util.List;
import java.util.Random;

import org.saksi.formats.office.sheets.Column;
import org.saksi.formats.office.sheets.Column.Kind;

/** Rows like those of a corpus: identifiers, labels, offsets, flags and a sentence; 20 cells each, from a fixed seed. */
final class BenchRows {

	/** The columns of a row. */
	static final List<Column> COLUMNS = List.of(new Column("claim_id", Kind.ID), new Column("article_id", Kind.LABEL),
			new Column("split", Kind.LABEL), new Column("annotator", Kind.LABEL), new Column("status", Kind.LABEL),
			new Column("start_cp", Kind.INTEGER), new Column("end_cp", Kind.INTEGER),
			new Column("start_utf16", Kind.INTEGER), new Column("end_utf16", Kind.INTEGER),
			new Column("segments", Kind.ID), new Column("text", Kind.TEXT), new Column("sentence_id", Kind.ID),
			new Column("kind", Kind.LABEL), new Column("check_worthy", Kind.BOOLEAN),
			new Column("canonical_id", Kind.LABEL), new Column("agent_name", Kind.LABEL),
			new Column("value", Kind.NUMBER), new Column("unit", Kind.LABEL), new Column("has_cue", Kind.BOOLEAN),
			new Column("polarity", Kind.LABEL));

	private static final String[] WORDS = ("yang dan di dari pada untuk dengan adalah tidak akan telah bahwa pihak itu kata menurut "
			+ "pemerintah warga banjir kota jembatan harga beras laporan menteri gubernur & sungai «hujan» presiden ratus ribu "
			+ "tahun April 2025 mengatakan menyatakan membantah pembangunan kementerian Jakarta Surabaya é …").split(" ");
	private static final String[] KINDS = { "factual", "quantity", "prediction", "demand", "evaluation" };
	private static final String[] POLARITIES = { "affirm", "deny", "query", "report" };

	private final Random random = new Random(42);
	private int row;

	/** The next row: strings, integers, doubles and flags. */
	Object[] next() {
		int article = row / 40;
		int start = random.nextInt(8000);
		String text = sentence();
		int end = start + text.length();
		String id = "berita-" + article;
		return new Object[] { id + "/ani/c" + row++ % 40, id, article % 10 == 0 ? "test" : "train", "ani", "done", start, end,
				start, end, start + ":" + end, text, id + "/s" + random.nextInt(60), pick(KINDS), random.nextBoolean(),
				"K" + random.nextInt(500), "Pejabat " + random.nextInt(800), random.nextInt(100_000) / 10.0, "orang",
				random.nextBoolean(), pick(POLARITIES) };
	}

	private String sentence() {
		StringBuilder sentence = new StringBuilder();
		for (int words = 8 + random.nextInt(20); words > 0; words--) {
			sentence.append(pick(WORDS)).append(words == 1 ? '.' : ' ');
		}
		return sentence.toString();
	}

	private String pick(String[] from) {
		return from[random.nextInt(from.length)];
	}
}
