package org.saksi.formats.office.corrections;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.saksi.core.CorpusException;
import org.saksi.core.formats.ImportSource;
import org.saksi.core.formats.Report;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.text.TextVersions;
import org.saksi.formats.office.bench.WorkbookParts;
import org.saksi.formats.office.xlsx.SmallCorpus;
import org.saksi.testing.fuzz.FuzzRun;
import org.saksi.testing.fuzz.Fuzzing;
import org.saksi.testing.fuzz.Sample;
import org.saksi.testing.fuzz.Soundness;

/** Breaks an exported workbook, imports what differs as corrections into a copy of its corpus, and looks whether that is still sound. */
public final class CorrectionsFuzz {

	private static final List<String> WORDS = List.of("<c t=\"inlineStr\"><is><t>", "</t></is></c>", "<row r=\"3\">", "</row>", "<v>-1</v>", "<v>1E308</v>", "t=\"b\"", "a1/ani/c1", "a2/budi/s3",
			"WRITER", "TRUE", "ya", "claim_id", "agent_id", "../../x", "&#0;", "_x0000_", "<!DOCTYPE x>", "<si><t>", "\ud83c\udf0a", "[1:5)", "NA");

	private CorrectionsFuzz() {
	}

	/** Runs; see {@link Fuzzing#run}. */
	public static void main(String[] arguments) throws Exception {
		new Fuzzing().add("saksi-xlsx", CorrectionsFuzz::run).run(arguments);
	}

	private static int run(long seed, long seconds) throws Exception {
		Path folder = Files.createTempDirectory("saksi-corrections");
		Round round = Round.of(folder, SmallCorpus.make());
		round.close();
		copy(folder.resolve("corpus"), folder.resolve("whole"));
		byte[] workbook = Files.readAllBytes(round.file);
		WorkbookParts parts = WorkbookParts.of(workbook);
		FuzzRun.Reading reading = file -> read(round, file);
		int found = new FuzzRun("saksi-xlsx", "corpus.xlsx", reading, input -> input).run(List.of(new Sample(workbook)), WORDS, seed, Math.max(1, seconds / 5));
		List<String> broken = parts.names(".*/(?:sheet[0-9]+|sharedStrings|workbook)\\.xml");
		for (String part : broken) {
			found += new FuzzRun("saksi-xlsx " + part, "corpus.xlsx", reading, input -> parts.with(part, input)).run(List.of(new Sample(parts.get(part))),
					WORDS, seed, Math.max(1, seconds * 4 / 5 / broken.size()));
		}
		delete(folder);
		return found;
	}

	/** Imports a file as the command line does; the corpus is as before afterwards. */
	private static String read(Round round, Path file) throws CorpusException, IOException {
		Files.copy(file, round.file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
		new SaksiXlsxImporter().detect(new ImportSource(round.file));
		round.store = CorpusStore.open(round.folder.resolve("corpus"), round.options(), null);
		try {
			Report report = round.run("ani", true);
			for (String id : round.store.articleIds()) {
				for (String annotator : round.store.annotators(id)) {
					String problem = Soundness.problem(round.store.layer(id, annotator), TextVersions.current(round.store.article(id)));
					if (problem != null) {
						return problem;
					}
				}
			}
			if (report.count(Report.Kind.REFUSED) > 0 && report.entries().stream().anyMatch(entry -> entry.message().contains("Exception"))) {
				return report.entries().stream().filter(entry -> entry.message().contains("Exception")).findFirst().orElseThrow().message();
			}
			return null;
		} catch (CorpusException | IOException | RuntimeException e) {
			throw e;
		} catch (Exception e) {
			throw new IllegalStateException(e);
		} finally {
			round.close();
			delete(round.folder.resolve("corpus"));
			delete(round.folder.resolve("state"));
			copy(round.folder.resolve("whole"), round.folder.resolve("corpus"));
		}
	}

	private static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> all = Files.walk(from)) {
			for (Path each : all.toList()) {
				Files.copy(each, to.resolve(from.relativize(each).toString()));
			}
		}
	}

	private static void delete(Path folder) throws IOException {
		if (Files.exists(folder)) {
			try (Stream<Path> all = Files.walk(folder)) {
				for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(each);
				}
			}
		}
	}
}
