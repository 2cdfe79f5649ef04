package org.saksi.cli.commands;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.saksi.core.CorpusException;
import org.saksi.core.formats.CorpusErrorsException;
import org.saksi.core.formats.ExportRequest;
import org.saksi.core.formats.ExportService;
import org.saksi.core.formats.Format;
import org.saksi.core.formats.Report;
import org.saksi.core.formats.profiles.ExportProfile;
import org.saksi.core.formats.profiles.ExportProfiles;
import org.saksi.core.rules.RuleChecker;
import org.saksi.core.store.CorpusStore;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code saksi export}: writes a corpus in a format, or saves an export profile. */
@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

	private final Environment environment;

	@Spec
	private CommandSpec spec;

	@Parameters(index = "0", paramLabel = "CORPUS")
	private Path folder;

	@Option(names = "--format", paramLabel = "NAME")
	private String format;

	@Option(names = "--out", paramLabel = "PATH")
	private Path out;

	@Option(names = "--profile", paramLabel = "NAME")
	private String profile;

	@Option(names = "--save-profile", paramLabel = "NAME")
	private String saveProfile;

	@Mixin
	private ExportOptions options = new ExportOptions();

	@Option(names = "--article", paramLabel = "ID")
	private List<String> articles = List.of();

	@Option(names = "--report", paramLabel = "FILE.json")
	private Path reportFile;

	@Option(names = "--force")
	private boolean force;

	ExportCommand(Environment environment) {
		this.environment = environment;
	}

	@Override
	public Integer call() throws CorpusException {
		checkUsage();
		Report report = new Report();
		int errors = 0;
		try (ProgressBar bar = new ProgressBar(environment);
				CorpusStore store = CorpusStore.open(folder, environment.store(), null)) {
			ExportProfiles profiles = new ExportProfiles(store);
			ExportProfile wanted = wanted(profiles);
			ExportRequest request = request(wanted);
			String problem = new ExportNames(store, this::shown).problem(request);
			if (problem != null) {
				throw wrong(problem);
			}
			if (saveProfile != null) {
				profiles.save(new ExportProfile(saveProfile, wanted.format(), request));
				environment.err().println(Messages.bind(Messages.Export_saved, saveProfile, profiles.file(saveProfile)));
			}
			if (out != null) {
				errors = new ExportService(environment.formats(), new RuleChecker(environment.rules())).export(store,
						wanted.format(), request, out, report, bar);
			}
		} catch (CorpusErrorsException e) {
			Output.write(report, folder, reportFile);
			Output.entries(environment.err(), report);
			Output.error(environment.err(), e.located());
			return ExitCode.REFUSED;
		}
		Output.write(report, folder, reportFile);
		Output.entries(environment.err(), report);
		report.entries().stream().filter(entry -> entry.kind() == Report.Kind.DONE)
				.forEach(entry -> environment.err().println(entry.located()));
		return errors > 0 || report.count(Report.Kind.REFUSED) > 0 ? ExitCode.REFUSED : ExitCode.DONE;
	}

	/** What can be seen to be wrong without the corpus. */
	private void checkUsage() {
		if (format == null && profile == null) {
			throw wrong(Messages.Export_formatMissing);
		}
		if (format != null) {
			exporter(format);
		}
		if (out == null && saveProfile == null) {
			throw wrong(Messages.Export_outMissing);
		}
		if (saveProfile != null && saveProfile.isBlank()) {
			throw wrong(Messages.Export_profileName);
		}
		if (profile == null) {
			options.over(ExportRequest.ALL);
		}
	}

	private Format exporter(String id) {
		Format exporter = environment.formats().exporter(id);
		if (exporter == null) {
			throw wrong(Messages.bind(Messages.Export_format,
					new Object[] { shown("format"), id, String.join(", ", environment.formats().exporterIds()) }));
		}
		return exporter;
	}

	/** The profile, or everything; in the format that was given. */
	private ExportProfile wanted(ExportProfiles profiles) throws CorpusException {
		if (profile == null) {
			return new ExportProfile("", format, ExportRequest.ALL);
		}
		if (!profiles.has(profile)) {
			try {
				profiles.get(profile);
			} catch (CorpusException e) {
				throw wrong("--profile: " + e.getMessage());
			}
		}
		ExportProfile saved = profiles.get(profile);
		if (format == null || format.equals(saved.format())) {
			return saved;
		}
		Map<String, String> read = new HashMap<>(saved.request().values());
		read.keySet().removeIf(key -> !exporter(format).reads(key));
		return new ExportProfile(profile, format, saved.request().withValues(read));
	}

	private ExportRequest request(ExportProfile wanted) {
		Format exporter = exporter(wanted.format());
		ExportRequest request = options.over(wanted.request());
		Map<String, String> typed = options.typed();
		request.values().keySet().stream().sorted().forEach(
				key -> Options.check(spec, List.of(exporter), typed.getOrDefault(key, shown("option") + ' ' + key), key));
		return new ExportRequest(request.annotators(), request.statuses(), request.zones(), request.split(), force,
				request.values(), new HashSet<>(articles), request.layers(), request.filter());
	}

	/** Names an option as it was given: on the command line, or by the profile. */
	private String shown(String option) {
		boolean given = profile == null || spec.commandLine().getParseResult().hasMatchedOption("--" + option);
		return given ? "--" + option : "--profile " + profile + ": " + option;
	}

	private ParameterException wrong(String message) {
		return new ParameterException(spec.commandLine(), message);
	}
}
