package org.saksi.formats.fuzz;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.saksi.formats.brat.BratExporter;
import org.saksi.formats.brat.BratImporter;
import org.saksi.formats.conll.ConllExporter;
import org.saksi.formats.conll.ConllImporter;
import org.saksi.formats.doccano.DoccanoExporter;
import org.saksi.formats.doccano.DoccanoImporter;
import org.saksi.formats.labelstudio.LabelStudioExporter;
import org.saksi.formats.labelstudio.LabelStudioImporter;
import org.saksi.formats.text.TextPageImporter;
import org.saksi.formats.webannotsv.TsvExporter;
import org.saksi.formats.webannotsv.TsvImporter;
import org.saksi.testing.SharedData;
import org.saksi.testing.fuzz.FuzzRun;
import org.saksi.testing.fuzz.Fuzzing;
import org.saksi.testing.fuzz.Sample;

/** Breaks text pages and annotated corpora and imports them. */
public final class ParserFuzz {

	private static final List<String> WORDS = List.of("\0", "\"", "\\", "{", "}", "[", "]", ",", ":", "\n", "\r\n", "\t", "-1", "2147483647",
			"9999999999999999999", "1e999", "1e999999999", "null", "\uFEFF", "\ud83c\udf0a", "../../x", "B-", "I-X", "O", "# newdoc id = x\n", "-DOCSTART-\n",
			"\"start\":", "\"end\":-5", "\"labels\":[]", "\"id\":{}", "\"text\":", "\"result\":{\"a\":1}", "\"relations\":{\"a\":1}", "continues",
			"link:", "a:b:c", "[[[[[[[[[[", "T1", "E1:T1", "R1\tX Arg1:T1 Arg2:T2\n", "#1\tAnnotatorNotes T1\t", "*\tEquiv T1 T2\n", "|", ";", "->", "_", "*",
			"[1]", "1-1", "1-1.1", "#Text=", "#T_SP=", "#T_RL=", "Editor:", "Baca Juga:", "JAKARTA -", "Senin, 3 Maret 2025", "Foto:", "-----", "\u2028", "a\u0301");

	private static final String PAGE = "Judul berita yang panjang\n\nPenulis: Ani Sari\nSenin, 3 Maret 2025 09:15 WIB\n\nJAKARTA, Selasar - Menteri itu mengatakan \u201charga beras naik\u201d "
			+ "pada Senin.\n\nBaca Juga: Harga beras\n\nFoto: Pasar. (Selasar/Budi)\n\n\"Kami tidak tahu,\" katanya.\n\nSumber: Selasar | Editor: Cici\n";

	private ParserFuzz() {
	}

	/** Runs; see {@link Fuzzing#run}. */
	public static void main(String[] arguments) throws Exception {
		new Fuzzing().add("text", (seed, seconds) -> new FuzzRun("text", "page.txt", new TextPageImporter()).run(pages(), WORDS, seed, seconds))
				.add("brat", (seed, seconds) -> new FuzzRun("brat", "x.ann", new BratImporter()).run(brat(), WORDS, seed, seconds))
				.add("webanno-tsv", (seed, seconds) -> new FuzzRun("webanno-tsv", "x.tsv", new TsvImporter()).run(tsv(), WORDS, seed, seconds))
				.add("label-studio", (seed, seconds) -> new FuzzRun("label-studio", "x.json", new LabelStudioImporter())
						.run(Sample.of(new LabelStudioExporter(), false, ".json"), WORDS, seed, seconds))
				.add("doccano", (seed, seconds) -> new FuzzRun("doccano", "x.jsonl", new DoccanoImporter())
						.run(Sample.of(new DoccanoExporter(), false, ".jsonl"), WORDS, seed, seconds))
				.add("conll", (seed, seconds) -> new FuzzRun("conll", "x.conll", new ConllImporter())
						.run(Sample.of(new ConllExporter(), false, ".conll"), WORDS, seed, seconds))
				.run(arguments);
	}

	private static List<Sample> pages() throws IOException {
		List<Sample> samples = new ArrayList<>(List.of(new Sample(PAGE.getBytes(StandardCharsets.UTF_8)), new Sample(PAGE.getBytes(StandardCharsets.UTF_16LE)),
				new Sample(PAGE.replace("\n", "\r\n").getBytes(Charset.forName("windows-1252")))));
		samples.addAll(Sample.of(Sample.files(SharedData.find("articles"), ".txt").stream().limit(30).toList()));
		return samples;
	}

	private static List<Sample> tsv() throws Exception {
		List<Sample> samples = new ArrayList<>(Sample.of(Sample.files(SharedData.find("data/webanno-tsv3"), ".tsv")));
		samples.addAll(Sample.of(new TsvExporter(), true, ".tsv"));
		return samples;
	}

	/** Annotations with the text that they are of. */
	private static List<Sample> brat() throws Exception {
		List<Sample> samples = new ArrayList<>();
		for (String folder : List.of("data/brat", "data/polnear")) {
			for (Path file : Sample.files(SharedData.find(folder), ".ann")) {
				Path text = file.resolveSibling(file.getFileName().toString().replaceFirst("(_[0-9a-f]{4})?\\.ann$", ".txt"));
				text = Files.exists(text) ? text : file.getParent().resolveSibling("text").resolve(text.getFileName());
				samples.add(new Sample(Files.readAllBytes(file), Map.of("x.txt", Files.readAllBytes(text))));
			}
		}
		List<Sample> written = Sample.of(new BratExporter(), true, "");
		List<Sample> annotations = new ArrayList<>();
		written.stream().filter(each -> new String(each.bytes(), StandardCharsets.UTF_8).startsWith("T1\t"))
				.forEach(each -> annotations.add(new Sample(each.bytes(), Map.of("x.txt", PAGE.repeat(4).getBytes(StandardCharsets.UTF_8)))));
		samples.addAll(annotations);
		return samples;
	}
}
