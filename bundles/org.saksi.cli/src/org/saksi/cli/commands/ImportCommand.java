package org.saksi.cli.commands;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.saksi.core.CorpusException;
import org.saksi.core.formats.Format;
import org.saksi.core.formats.ImportOptions;
import org.saksi.core.formats.ImportRequest;
import org.saksi.core.formats.ImportService;
import org.saksi.core.formats.Report;
import org.saksi.core.formats.corpora.MappingProposals;
import org.saksi.core.formats.mapping.Mapping;
import org.saksi.core.formats.mapping.MappingFiles;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.core.store.CorpusStore;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code saksi import}: brings files and folders into a corpus. */
@Command(name = "import", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

	private final Environment environment;

	@Spec
	private CommandSpec spec;

	@Parameters(index = "0", paramLabel = "CORPUS")
	private Path folder;

	@Parameters(index = "1..*", arity = "1..*", paramLabel = "PATH")
	private List<Path> paths;

	@Option(names = "--format", paramLabel = "NAME", defaultValue = "auto")
	private String format;

	@Option(names = "--annotator", paramLabel = "NAME")
	private String annotator;

	@Option(names = "--mapping", paramLabel = "NAME|FILE")
	private Path mapping;

	@Option(names = "--propose", paramLabel = "FILE.json")
	private Path proposalFile;

	@Option(names = "--charset", paramLabel = "NAME")
	private String charset;

	@Option(names = "--replace")
	private boolean replace;

	@Option(names = "--report", paramLabel = "FILE.json")
	private Path reportFile;

	@Option(names = "--option", paramLabel = "KEY=VALUE")
	private Map<String, String> values = new HashMap<>();

	ImportCommand(Environment environment) {
		this.environment = environment;
	}

	@Override
	public Integer call() throws CorpusException {
		boolean auto = format.equals("auto");
		if (mapping != null) {
			Options.checkMapping(spec, mapping);
		}
		if (!auto && environment.formats().importer(format) == null) {
			throw new ParameterException(spec.commandLine(),
					Messages.bind(Messages.Import_format, format, String.join(", ", environment.formats().importerIds())));
		}
		List<Format> readers = auto ? environment.formats().importers() : List.of(environment.formats().importer(format));
		if (mapping != null) {
			Options.check(spec, readers, "--mapping", "mapping");
		}
		if (charset != null) {
			Options.check(spec, readers, "--charset", ImportRequest.CHARSET);
			values.put(ImportRequest.CHARSET, charset);
		}
		values.keySet().forEach(key -> Options.check(spec, readers, "--option " + key, key));
		Report report = new Report();
		ImportOptions options = new ImportOptions(annotator, mapping, replace, values);
		try (ProgressBar bar = new ProgressBar(environment);
				CorpusStore store = CorpusStore.open(folder, environment.store(), null)) {
			if (proposalFile != null) {
				return propose(store, auto ? null : format, options, report, bar);
			}
			new ImportService(environment.formats()).importInto(store, paths, auto ? null : format,
					options, report, bar);
		}
		Output.write(report, folder, reportFile);
		Output.entries(environment.err(), report);
		environment.err().println(Messages.bind(Messages.Import_done, new Object[] { report.count(Report.Kind.DONE),
				report.count(Report.Kind.SKIPPED), report.count(Report.Kind.REFUSED) }));
		return report.count(Report.Kind.REFUSED) > 0 ? ExitCode.REFUSED : ExitCode.DONE;
	}

	/** Writes the mapping that would be followed, for people to edit. */
	private int propose(CorpusStore store, String chosen, ImportOptions options, Report report, ProgressBar bar)
			throws CorpusException {
		Mapping proposal = MappingProposals.of(environment.formats(), paths, chosen, options, new SchemeIndex(store.scheme()), report,
				bar);
		Output.entries(environment.err(), report);
		if (proposal == null) {
			throw new CorpusException(Messages.Import_noMapping);
		}
		Output.write(MappingFiles.bytes(proposal), proposalFile);
		return report.count(Report.Kind.REFUSED) > 0 ? ExitCode.REFUSED : ExitCode.DONE;
	}
}
