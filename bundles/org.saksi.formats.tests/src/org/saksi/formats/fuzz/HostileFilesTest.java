package org.saksi.formats.fuzz;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saksi.core.formats.ExportRequest;
import org.saksi.core.formats.Exporter;
import org.saksi.core.formats.Importer;
import org.saksi.core.formats.Report;
import org.saksi.formats.brat.BratExporter;
import org.saksi.formats.brat.BratImporter;
import org.saksi.formats.conll.ConllExporter;
import org.saksi.formats.conll.ConllImporter;
import org.saksi.formats.doccano.DoccanoExporter;
import org.saksi.formats.doccano.DoccanoImporter;
import org.saksi.formats.labelstudio.LabelStudioExporter;
import org.saksi.formats.labelstudio.LabelStudioImporter;
import org.saksi.formats.tables.CsvImporter;
import org.saksi.formats.tables.JsonLinesImporter;
import org.saksi.formats.text.TextPageImporter;
import org.saksi.formats.webannotsv.TsvExporter;
import org.saksi.formats.webannotsv.TsvImporter;
import org.saksi.testing.fuzz.HostileFiles;
import org.saksi.testing.fuzz.Sample;
import org.saksi.testing.model.MemoryCorpus;
import org.saksi.testing.model.Models;
import org.saksi.testing.model.RandomCorpus;

/** What every parser of this bundle must bear. */
class HostileFilesTest {

	/** A parser, the name of its files, a whole one, and how one begins and ends that holds all in one line. */
	enum Parser {
		TEXT(new TextPageImporter(), "x.txt", "Judul\n\nKalimat satu.\n", "Judul ", "\n"), //
		CSV(new CsvImporter(), "x.csv", "id,judul,isi\n1,Satu,\"Kalimat\nsatu.\"\n2,Dua,Kalimat dua.\n", "id,judul,isi\n1,Satu,\"", "\"\n2,Dua,Kalimat dua.\n"), //
		JSONL(new JsonLinesImporter(), "x.jsonl", "{\"id\": \"1\", \"text\": \"Kalimat satu.\"}\n{\"id\": \"2\", \"text\": \"Kalimat dua.\"}\n",
				"{\"id\": \"1\", \"text\": \"", "\"}\n{\"id\": \"2\", \"text\": \"Kalimat dua.\"}\n"), //
		LABEL_STUDIO(new LabelStudioImporter(), "x.json", null, "[{\"id\": 1, \"data\": {\"text\": \"", "\"}}]"), //
		DOCCANO(new DoccanoImporter(), "x.jsonl", null, "{\"text\": \"", "\", \"label\": []}\n"), //
		CONLL(new ConllImporter(), "x.conll", null, "Kata ", " O\n"), //
		BRAT(new BratImporter(), "x.ann", "T1\tClaim 0 4\tBudi\nE1\tClaim:T1\n#1\tAnnotatorNotes T1\tx\n", "T1\tClaim 0 4\t", "\n"), //
		TSV(new TsvImporter(), "x.tsv", null, "#FORMAT=WebAnno TSV 3.3\n\n\n#Text=", "\n1-1\t0-4\taaaa\n");

		private final Importer importer;
		private final String file;
		private final String whole;
		private final String begin;
		private final String end;

		Parser(Importer importer, String file, String whole, String begin, String end) {
			this.importer = importer;
			this.file = file;
			this.whole = whole;
			this.begin = begin;
			this.end = end;
		}

		private byte[] whole() throws Exception {
			return switch (this) {
			case LABEL_STUDIO -> Sample.of(new LabelStudioExporter(), false, ".json").get(0).bytes();
			case DOCCANO -> Sample.of(new DoccanoExporter(), false, ".jsonl").get(0).bytes();
			case CONLL -> Sample.of(new ConllExporter(), false, ".conll").get(0).bytes();
			case TSV -> Sample.of(new TsvExporter(), true, ".tsv").get(0).bytes();
			default -> whole.getBytes(StandardCharsets.UTF_8);
			};
		}
	}

	@TempDir
	Path folder;

	private Path file(Parser parser) throws Exception {
		Files.writeString(folder.resolve("x.txt"), "Budi mengatakan itu.\n");
		return folder.resolve(parser.file);
	}

	@ParameterizedTest
	@EnumSource
	void cutAndWithNulBytes(Parser parser) throws Exception {
		HostileFiles.bear(parser.importer, file(parser), HostileFiles.damaged(parser.whole()));
	}

	@ParameterizedTest
	@EnumSource
	void twoHundredMegabytesOfOneLine(Parser parser) throws Exception {
		Path file = HostileFiles.longLine(file(parser), parser.begin, parser.end);
		assertFalse(HostileFiles.bear(parser.importer, file).isEmpty(), "it is said");
		Files.delete(file);
	}

	@ParameterizedTest
	@EnumSource(names = { "JSONL", "LABEL_STUDIO", "DOCCANO" })
	void nestedWithoutEnd(Parser parser) throws Exception {
		Path file = file(parser);
		for (String deep : List.of("[", "{\"a\":", "[{\"data\":", "{\"text\": \"x\", \"meta\": [", "{\"text\": \"x\", \"label\": {\"a\": ")) {
			for (int depth : new int[] { 150, 5000, 1_000_000 }) {
				Files.writeString(file, deep + "[".repeat(depth) + "]".repeat(depth) + "\n");
				HostileFiles.bear(parser.importer, file);
				Files.writeString(file, deep.repeat(depth));
				assertFalse(HostileFiles.bear(parser.importer, file).isEmpty(), "it is said");
			}
		}
	}

	@ParameterizedTest
	@EnumSource(names = { "JSONL", "LABEL_STUDIO", "DOCCANO" })
	void numbersBeyondAllBounds(Parser parser) throws Exception {
		Path file = file(parser);
		for (String number : List.of("1e999999999", "-1e-999999999", "1e99999999999999", "9".repeat(100_000))) {
			for (String record : List.of("{\"id\": %s, \"text\": \"x\", \"label\": [[0, %s, \"A\"]]}", "[{\"id\": %s, \"data\": {\"text\": \"x\", \"n\": %s}}]")) {
				Files.writeString(file, record.replace("%s", number) + "\n");
				HostileFiles.bear(parser.importer, file);
			}
		}
	}

	/** Articles and annotators whose names look like paths: exports that are folders write nothing outside of them. */
	@Test
	void namesLeadNowhereInExports() throws Exception {
		Path inside = Files.createDirectories(folder.resolve("a/b/c"));
		for (Exporter exporter : List.of(new BratExporter(), new TsvExporter())) {
			MemoryCorpus corpus = RandomCorpus.of(7, 1, 40, 8);
			corpus.add(Models.article("../../evil", "Teks satu."));
			corpus.add(Models.article("/etc/evil", "Teks dua."));
			Path out = Files.createTempDirectory(inside, "out");
			exporter.write(corpus, new ExportRequest(java.util.Set.of(), java.util.Set.of(), java.util.Set.of(), null, true, java.util.Map.of()), out, new Report(), null);
			try (Stream<Path> all = Files.walk(folder)) {
				assertTrue(all.filter(Files::isRegularFile).allMatch(each -> each.startsWith(inside)));
			}
		}
	}
}
