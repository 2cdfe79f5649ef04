package org.saksi.cli.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.saksi.core.CorpusException;
import org.saksi.core.files.AtomicFiles;
import org.saksi.core.files.DiskFileStore;
import org.saksi.core.formats.Report;

/** How commands say things. */
final class Output {

	/** Most entries of a kind that are printed; the report file has all. */
	private static final int MOST = 50;

	/** Makes and writes JSON. */
	static final JsonMapper JSON = JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

	private Output() {
	}

	/** Prints one JSON document. */
	static void print(PrintWriter out, JsonNode document) {
		out.println(text(document));
	}

	/** A JSON document as text, indented. */
	static String text(JsonNode document) {
		try {
			return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(document);
		} catch (IOException e) {
			throw new UncheckedIOException(e); // a tree in memory can be written
		}
	}

	/** Prints an error as all are printed. */
	static void error(PrintWriter err, String located) {
		err.println("saksi: " + located);
	}

	/**
	 * Prints what was refused, each {@code saksi: PATH:LINE: what is wrong}, then what was left out,
	 * adjusted, what came in numbers, and what was there already.
	 */
	static void entries(PrintWriter err, Report report) {
		List<Report.Entry> entries = report.entries();
		for (Report.Entry entry : entries) {
			if (entry.kind() == Report.Kind.REFUSED) {
				error(err, entry.located());
			}
		}
		notes(err, entries, Report.Kind.LEFT_OUT);
		notes(err, entries, Report.Kind.ADJUSTED);
		notes(err, entries, Report.Kind.NOTED);
		notes(err, entries, Report.Kind.SKIPPED);
	}

	/**
	 * Writes a report as JSON.
	 *
	 * @param folder of the corpus
	 * @param file   where to, or {@code null} for nowhere
	 */
	static void write(Report report, Path folder, Path file) throws CorpusException {
		if (file == null) {
			return;
		}
		write(report.json(folder).getBytes(StandardCharsets.UTF_8), file);
	}

	/** Writes a file in one step. */
	static void write(byte[] content, Path file) throws CorpusException {
		try {
			AtomicFiles.write(new DiskFileStore(), file.toAbsolutePath(), content);
		} catch (IOException e) {
			throw new CorpusException(Messages.bind(Messages.Output_report, e), file, 0, e);
		}
	}

	private static void notes(PrintWriter err, List<Report.Entry> entries, Report.Kind kind) {
		List<Report.Entry> chosen = entries.stream().filter(entry -> entry.kind() == kind).toList();
		chosen.stream().limit(MOST).forEach(entry -> err.println(entry.located()));
		if (chosen.size() > MOST) {
			err.println(Messages.bind(Messages.Output_more, chosen.size() - MOST));
		}
	}
}
