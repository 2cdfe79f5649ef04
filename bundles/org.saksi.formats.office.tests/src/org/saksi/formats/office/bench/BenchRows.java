package org.saksi.formats.office.bench;

import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;

import org.saksi.formats.office.sheets.Column;
import org.saksi.formats.office.sheets.Column.Kind;
import org.saksi.formats.office.sheets.SheetWriter;
import org.saksi.formats.office.sheets.WorkbookWriter;

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

	private final SplittableRandom random;
	private int row;

	/** Rows from a seed. */
	BenchRows(long seed) {
		random = new SplittableRandom(seed);
	}

	/** Writes them as a sheet {@code claims}. @param each runs before each row */
	static void fill(WorkbookWriter workbook, int rows, Runnable each) throws IOException {
		BenchRows source = new BenchRows(42);
		SheetWriter sheet = workbook.sheet("claims", COLUMNS);
		for (int i = 0; i < rows; i++) {
			each.run();
			source.write(sheet);
		}
	}

	private void write(SheetWriter to) throws IOException {
		int article = row / 40;
		int start = random.nextInt(8000);
		String text = sentence();
		int end = start + text.length();
		String id = "berita-" + article;
		to.beginRow();
		to.text(id + "/ani/c" + row++ % 40);
		to.text(id);
		to.text(article % 10 == 0 ? "test" : "train");
		to.text("ani");
		to.text("done");
		to.number(start);
		to.number(end);
		to.number(start);
		to.number(end);
		to.text(start + ":" + end);
		to.text(text);
		to.text(id + "/s" + random.nextInt(60));
		to.text(pick(KINDS));
		to.flag(random.nextBoolean());
		to.text("K" + random.nextInt(500));
		to.text("Pejabat " + random.nextInt(800));
		to.number(random.nextInt(100_000) / 10.0);
		to.text("orang");
		to.flag(random.nextBoolean());
		to.text(pick(POLARITIES));
		to.endRow();
	}

	/** A sentence of 8 to 27 words. */
	String sentence() {
		StringBuilder sentence = new StringBuilder();
		for (int words = 8 + random.nextInt(20); words > 0; words--) {
			sentence.append(pick(WORDS)).append(words == 1 ? '.' : ' ');
		}
		return sentence.toString();
	}

	/** One of them. */
	String pick(String[] from) {
		return from[random.nextInt(from.length)];
	}
}
