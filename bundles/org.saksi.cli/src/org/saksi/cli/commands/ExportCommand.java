package org.saksi.cli.commands;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.saksi.core.CorpusException;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.formats.CorpusErrorsException;
import org.saksi.core.formats.ExportRequest;
import org.saksi.core.formats.ExportService;
import org.saksi.core.formats.Format;
import org.saksi.core.formats.Report;
import org.saksi.core.rules.RuleChecker;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.store.LayerSummary;
import org.saksi.model.base.Identified;
import org.saksi.model.marks.LayerStatus;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Base;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code saksi export}: writes a corpus in a format. */
@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

	private final Environment environment;

	@Spec
	private CommandSpec spec;

	@Parameters(index = "0", paramLabel = "CORPUS")
	private Path folder;

	@Option(names = "--format", paramLabel = "NAME", required = true)
	private String format;

	@Option(names = "--out", paramLabel = "PATH", required = true)
	private Path out;

	@Option(names = "--annotators", paramLabel = "NAME", split = ",")
	private List<String> annotators = List.of();

	@Option(names = "--statuses", paramLabel = "STATUS", split = ",")
	private List<String> statuses = List.of();

	@Option(names = "--zones", paramLabel = "KIND", split = ",")
	private List<String> zones = List.of();

	@Option(names = "--article", paramLabel = "ID")
	private List<String> articles = List.of();

	@Option(names = "--split", paramLabel = "SHARES")
	private String split;

	@Option(names = "--seed", paramLabel = "NUMBER", defaultValue = "42")
	private long seed;

	@Option(names = "--keep-claims")
	private boolean keepClaims;

	@Option(names = "--profile", paramLabel = "NAME")
	private String profile;

	@Option(names = "--mapping", paramLabel = "NAME|FILE")
	private Path mapping;

	@Option(names = "--report", paramLabel = "FILE.json")
	private Path reportFile;

	@Option(names = "--force")
	private boolean force;

	@Option(names = "--option", paramLabel = "KEY=VALUE")
	private Map<String, String> values = new HashMap<>();

	ExportCommand(Environment environment) {
		this.environment = environment;
	}

	@Override
	public Integer call() throws CorpusException {
		Format exporter = environment.formats().exporter(format);
		if (exporter == null) {
			throw wrong(Messages.bind(Messages.Export_format, format, String.join(", ", environment.formats().exporterIds())));
		}
		if (profile != null) {
			Options.check(spec, List.of(exporter), "--profile", "profile");
			values.put("profile", profile);
		}
		if (mapping != null) {
			Options.checkMapping(spec, mapping);
			Options.check(spec, List.of(exporter), "--mapping", ExportRequest.MAPPING);
			values.put(ExportRequest.MAPPING, mapping.toString());
		}
		values.keySet().forEach(key -> Options.check(spec, List.of(exporter), "--option " + key, key));
		ExportRequest request = new ExportRequest(Set.copyOf(annotators), statuses(), Set.copyOf(zones), split(), force,
				values, Set.copyOf(articles));
		Report report = new Report();
		int errors;
		try (ProgressBar bar = new ProgressBar(environment);
				CorpusStore store = CorpusStore.open(folder, environment.store(), null)) {
			checkNames(store);
			errors = new ExportService(environment.formats(), new RuleChecker(environment.rules())).export(store, format,
					request, out, report, bar);
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

	private ParameterException wrong(String message) {
		return new ParameterException(spec.commandLine(), message);
	}

	private Set<LayerStatus> statuses() {
		Set<LayerStatus> chosen = new LinkedHashSet<>();
		for (String status : statuses) {
			LayerStatus literal = LayerStatus.get(status.strip());
			if (literal == null) {
				throw wrong(Messages.bind(Messages.Export_status, status, Arrays.stream(LayerStatus.values())
						.map(LayerStatus::getLiteral).collect(Collectors.joining(", "))));
			}
			chosen.add(literal);
		}
		return chosen;
	}

	private ExportRequest.Split split() {
		if (split == null) {
			if (keepClaims) {
				throw wrong(Messages.Export_keepClaims);
			}
			return null;
		}
		ExportRequest.Split wanted = ExportRequest.Split.parse(split, seed, keepClaims);
		if (wanted == null) {
			throw wrong(Messages.bind(Messages.Export_split, split));
		}
		return wanted;
	}

	/** A name that nothing has would only give an empty export. */
	private void checkNames(CorpusStore store) {
		Set<String> known = new LinkedHashSet<>(store.corpus().getAnnotators().stream().map(Identified::getId).toList());
		store.summaries().forEach(s -> s.layers().stream().map(LayerSummary::annotator).forEach(known::add));
		for (String annotator : annotators) {
			if (!known.contains(annotator)) {
				throw wrong(Messages.bind(Messages.Export_annotator, annotator, String.join(", ", known)));
			}
		}
		Set<String> ids = new HashSet<>(store.articleIds());
		for (String article : articles) {
			if (!ids.contains(article)) {
				throw wrong(Messages.bind(Messages.Export_article, article));
			}
		}
		List<String> kinds = zoneKinds(store);
		for (String zone : zones) {
			if (!kinds.isEmpty() && !kinds.contains(zone)) {
				throw wrong(Messages.bind(Messages.Export_zone, zone, String.join(", ", kinds)));
			}
		}
	}

	private static List<String> zoneKinds(CorpusView corpus) {
		AttributeType kind = SchemeIndex.attribute(new SchemeIndex(corpus.scheme()).type(Base.ZONE), "kind");
		return kind == null ? List.of() : kind.getTags().stream().map(Identified::getId).toList();
	}
}
