package org.saksi.cli.commands;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.saksi.core.CorpusException;
import org.saksi.core.formats.ExportService;
import org.saksi.core.offsets.Offsets;
import org.saksi.core.rules.Finding;
import org.saksi.core.rules.RuleChecker;
import org.saksi.core.rules.Severity;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.store.Damage;
import org.saksi.core.text.TextVersions;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code saksi validate}: checks a corpus with all rules. */
@Command(name = "validate", mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {

	private final Environment environment;

	@Parameters(index = "0", paramLabel = "CORPUS")
	private Path folder;

	@Option(names = "--json")
	private boolean json;

	ValidateCommand(Environment environment) {
		this.environment = environment;
	}

	@Override
	public Integer call() throws CorpusException {
		List<Finding> findings = new ArrayList<>();
		List<Damage> damage = new ArrayList<>();
		try (CorpusStore store = CorpusStore.open(folder, environment.store(), null)) {
			try (ProgressBar bar = new ProgressBar(environment)) {
				damage.addAll(store.damage());
				new RuleChecker(environment.rules()).checkAll(store, findings::add,
						e -> addDamage(damage, e, store.root()), bar);
			}
			long errors = findings.stream().filter(f -> f.severity() == Severity.ERROR).count();
			if (json) {
				Output.print(environment.out(), document(store, findings, damage, errors));
			} else {
				print(store, findings, damage);
			}
			environment.err().println(Messages.bind(Messages.Validate_done,
					new Object[] { store.articleIds().size(), errors, findings.size() - errors, damage.size() }));
			return errors > 0 || !damage.isEmpty() ? ExitCode.REFUSED : ExitCode.DONE;
		}
	}

	private static void addDamage(List<Damage> damage, CorpusException e, Path root) {
		Path path = e.path() == null ? root : e.path();
		if (damage.stream().noneMatch(known -> known.path().equals(path))) {
			damage.add(new Damage(path, e.line(), e.getMessage()));
		}
	}

	private void print(CorpusStore store, List<Finding> findings, List<Damage> damage) throws CorpusException {
		damage.forEach(each -> Output.error(environment.err(), each.located()));
		for (Finding finding : findings) {
			int line = ExportService.line(store, finding);
			String place = ExportService.place(folder, finding) + (line > 0 ? ":" + line : "") + ": ";
			String words = ExportService.words(finding);
			if (finding.severity() == Severity.ERROR) {
				Output.error(environment.err(), place + words);
			} else {
				environment.err().println(place + Messages.Validate_warning + ": " + words);
			}
		}
	}

	private ObjectNode document(CorpusStore store, List<Finding> findings, List<Damage> damage, long errors)
			throws CorpusException {
		ObjectNode document = Output.JSON.createObjectNode();
		document.put("corpus", folder.toString());
		document.put("articles", store.articleIds().size());
		document.put("errors", errors);
		document.put("warnings", findings.size() - errors);
		ArrayNode list = document.putArray("findings");
		Map<String, Offsets> offsets = new HashMap<>();
		for (Finding finding : findings) {
			ObjectNode node = list.addObject();
			node.put("rule", finding.rule());
			node.put("severity", finding.severity().literal());
			put(node, "article", finding.article());
			put(node, "annotator", finding.annotator());
			put(node, "mark", finding.mark());
			if (finding.article() != null && finding.place() != null) {
				if (!offsets.containsKey(finding.article())) {
					offsets.clear(); // findings come article by article
					offsets.put(finding.article(), new Offsets(TextVersions.current(store.article(finding.article()))));
				}
				Offsets text = offsets.get(finding.article());
				node.put("start", codePoint(text, finding.place().start()));
				node.put("end", codePoint(text, finding.place().end()));
				node.put("line", ExportService.line(store, finding));
			}
			node.put("message", finding.message());
		}
		ArrayNode damaged = document.putArray("damaged");
		for (Damage each : damage) {
			damaged.addObject().put("path", each.path().toString()).put("line", each.line()).put("message", each.message());
		}
		return document;
	}

	/** An offset out of the text, which a rule reports, is moved to its end. */
	private static int codePoint(Offsets text, int utf16) {
		return text.toCodePoint(Math.max(0, Math.min(text.utf16Length(), utf16)));
	}

	private static void put(ObjectNode node, String key, String value) {
		if (value != null) {
			node.put(key, value);
		}
	}
}
