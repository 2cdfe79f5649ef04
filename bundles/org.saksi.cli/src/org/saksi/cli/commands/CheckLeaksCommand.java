package org.saksi.cli.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.saksi.core.CorpusException;
import org.saksi.core.formats.Exporter;
import org.saksi.core.formats.Format;
import org.saksi.core.splits.LeakReport;
import org.saksi.core.splits.SplitFiles;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code saksi check-leaks}: counts what the parts of a split share, in an export that people may have edited. */
@Command(name = "check-leaks", mixinStandardHelpOptions = true)
final class CheckLeaksCommand implements Callable<Integer> {

	private final Environment environment;

	@Parameters(index = "0", paramLabel = "PATH")
	private Path file;

	@Option(names = "--json")
	private boolean json;

	CheckLeaksCommand(Environment environment) {
		this.environment = environment;
	}

	@Override
	public Integer call() throws CorpusException {
		LeakReport report;
		try (ProgressBar bar = new ProgressBar(environment)) {
			report = reader().leaks(file, bar);
		} catch (IOException e) {
			throw new CorpusException(Messages.bind(Messages.CheckLeaks_unreadable, e), file, 0, e);
		}
		if (json) {
			Output.print(environment.out(), document(report));
		} else {
			report.leaks().forEach(leak -> Output.error(environment.err(), file + ": " + leak.message()));
		}
		environment.err().println(report.parts().isEmpty() ? Messages.bind(Messages.CheckLeaks_noSplit, report.articles())
				: Messages.bind(Messages.CheckLeaks_done,
						new Object[] { report.articles(), String.join(", ", report.parts()), report.leaks().size() }));
		return report.leaks().isEmpty() ? ExitCode.DONE : ExitCode.REFUSED;
	}

	private SplitFiles reader() throws CorpusException, IOException {
		if (!Files.exists(file)) {
			throw new CorpusException(Messages.CheckLeaks_missing, file, 0, null);
		}
		for (Format format : environment.formats().exporters()) {
			Exporter exporter = format.exporter();
			if (exporter instanceof SplitFiles files && files.reads(file)) {
				return files;
			}
		}
		throw new CorpusException(Messages.CheckLeaks_unknown, file, 0, null);
	}

	private ObjectNode document(LeakReport report) {
		ObjectNode document = Output.JSON.createObjectNode();
		document.put("file", file.toString());
		document.put("articles", report.articles());
		ArrayNode parts = document.putArray("parts");
		report.parts().forEach(parts::add);
		document.put("canonical_claims", report.claims());
		ArrayNode leaks = document.putArray("leaks");
		for (LeakReport.Leak leak : report.leaks()) {
			ObjectNode node = leaks.addObject().put("what", leak.what());
			if (leak.id() != null) {
				node.put("id", leak.id());
			}
			ObjectNode where = node.putObject("parts");
			leak.parts().forEach((part, articles) -> {
				ArrayNode there = where.putArray(part);
				articles.forEach(there::add);
			});
			node.put("message", leak.message());
		}
		return document;
	}
}
