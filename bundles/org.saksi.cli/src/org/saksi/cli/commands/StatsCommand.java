package org.saksi.cli.commands;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.saksi.core.CorpusException;
import org.saksi.core.stats.CorpusStatistics;
import org.saksi.core.stats.NumericConflicts;
import org.saksi.core.stats.QuantityRange;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.store.Damage;
import org.saksi.core.team.Assignments;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code saksi stats}: counts what a corpus holds. */
@Command(name = "stats", mixinStandardHelpOptions = true)
final class StatsCommand implements Callable<Integer> {

	private final Environment environment;

	@Parameters(index = "0", paramLabel = "CORPUS")
	private Path folder;

	@Option(names = "--json")
	private boolean json;

	StatsCommand(Environment environment) {
		this.environment = environment;
	}

	@Override
	public Integer call() throws CorpusException {
		try (CorpusStore store = CorpusStore.open(folder, environment.store(), null)) {
			CorpusStatistics statistics;
			try (ProgressBar bar = new ProgressBar(environment)) {
				statistics = CorpusStatistics.of(store, bar);
			}
			if (json) {
				Output.print(environment.out(), document(store, statistics));
			} else {
				print(environment.out(), store, statistics);
			}
			for (Damage damage : store.damage()) {
				Output.error(environment.err(), damage.located());
			}
			return store.damage().isEmpty() && statistics.damaged() == 0 ? ExitCode.DONE : ExitCode.REFUSED;
		}
	}

	private ObjectNode document(CorpusStore store, CorpusStatistics statistics) {
		ObjectNode document = Output.JSON.createObjectNode();
		document.put("corpus", folder.toString());
		document.put("name", store.corpus().getName());
		document.put("language", store.corpus().getLanguage());
		document.put("scheme", store.scheme().getId());
		document.put("articles", statistics.articles());
		document.put("damaged", statistics.damaged());
		document.put("characters", statistics.characters());
		counts(document.putObject("layers"), statistics.layersByStatus());
		Assignments assignments = Assignments.of(store.corpus());
		document.put("unassigned", store.articleIds().stream().filter(id -> assignments.assignedTo(id).isEmpty()).count());
		ObjectNode annotators = document.putObject("annotators");
		assignments.annotators().stream().sorted().forEach(annotator -> annotators.putObject(annotator).put("assigned",
				assignments.articlesOf(annotator).size()));
		statistics.annotators().forEach((annotator, own) -> {
			ObjectNode node = annotators.get(annotator) instanceof ObjectNode known ? known
					: annotators.putObject(annotator).put("assigned", 0);
			counts(node.putObject("layers"), own.layersByStatus());
			counts(node.putObject("marks"), own.marks());
		});
		counts(document.putObject("marks"), statistics.marks());
		ObjectNode tags = document.putObject("tags");
		statistics.tags().forEach((attribute, counts) -> counts(tags.putObject(attribute), counts));
		uses(document.putObject("agents"), statistics.agents());
		uses(document.putObject("canonical_claims"), statistics.canonicalClaims());
		ArrayNode conflicts = document.putArray("numeric_conflicts");
		for (NumericConflicts.Conflict conflict : statistics.numericConflicts()) {
			conflict(conflicts.addObject(), conflict);
		}
		return document;
	}

	private static void conflict(ObjectNode node, NumericConflicts.Conflict conflict) {
		node.put("slot", conflict.slot());
		ArrayNode statements = node.putArray("statements");
		for (NumericConflicts.Statement statement : conflict.statements()) {
			QuantityRange quantity = statement.quantity();
			ObjectNode each = statements.addObject().put("canonical_id", statement.canonical());
			if (quantity.low() != null) {
				each.put("low", quantity.low());
			}
			if (quantity.high() != null) {
				each.put("high", quantity.high());
			}
			if (quantity.unit() != null) {
				each.put("unit", quantity.unit());
			}
			each.put("approximate", quantity.approximate());
			each.put("mention", statement.mention()).put("mentions", statement.mentions());
		}
	}

	private static void counts(ObjectNode node, Map<String, Integer> counts) {
		counts.forEach(node::put);
	}

	private static void uses(ObjectNode node, Map<String, CorpusStatistics.Use> uses) {
		uses.forEach((id, use) -> node.putObject(id).put("articles", use.articles()).put("mentions", use.mentions()));
	}

	private void print(PrintWriter out, CorpusStore store, CorpusStatistics statistics) {
		out.println(store.corpus().getName() + " (" + store.scheme().getId() + ")");
		row(out, Messages.Stats_articles, statistics.articles());
		row(out, Messages.Stats_characters, statistics.characters());
		row(out, Messages.Stats_agents, statistics.agents().size());
		row(out, Messages.Stats_canonicalClaims, statistics.canonicalClaims().size());
		row(out, Messages.Stats_conflicts, statistics.numericConflicts().size());
		Map<String, Integer> assigned = new TreeMap<>();
		Assignments assignments = Assignments.of(store.corpus());
		assignments.annotators().forEach(annotator -> assigned.put(annotator, assignments.articlesOf(annotator).size()));
		section(out, Messages.Stats_assigned, assigned);
		section(out, Messages.Stats_layers, statistics.layersByStatus());
		section(out, Messages.Stats_marks, statistics.marks());
		statistics.annotators().forEach((annotator, own) -> {
			section(out, annotator, own.layersByStatus());
			section(out, "", own.marks());
		});
		statistics.tags().forEach((attribute, counts) -> section(out, attribute, counts));
	}

	private static void section(PrintWriter out, String title, Map<String, Integer> counts) {
		if (counts.values().stream().mapToInt(Integer::intValue).sum() == 0) {
			return;
		}
		if (!title.isEmpty()) {
			out.println();
			out.println(title);
		}
		counts.forEach((name, count) -> {
			if (count > 0) {
				row(out, "  " + name, count);
			}
		});
	}

	private static void row(PrintWriter out, String name, long count) {
		out.printf("%-32s %,12d%n", name, count);
	}
}
