package org.saksi.cli.commands;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.saksi.core.formats.ExportRequest;
import org.saksi.core.formats.ExportRequest.Filter;
import org.saksi.core.formats.ExportRequest.Layers;
import org.saksi.core.formats.ExportRequest.Split;
import org.saksi.core.formats.selection.CommaList;
import org.saksi.core.formats.selection.TagChoice;
import org.saksi.model.marks.LayerStatus;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The options that say what to export. Each that is given takes the place of what a profile says; one that is given without
 * a value takes that away.
 */
final class ExportOptions {

	private static final long SEED = 42;

	@Spec(Spec.Target.MIXEE)
	private CommandSpec spec;

	@Option(names = "--annotators", paramLabel = "NAME,…")
	private List<String> annotators;

	@Option(names = "--statuses", paramLabel = "STATUS,…")
	private List<String> statuses;

	@Option(names = "--layers", paramLabel = "WHICH")
	private String layers;

	@Option(names = "--zones", paramLabel = "KIND,…")
	private List<String> zones;

	@Option(names = "--media", paramLabel = "NAME,…")
	private List<String> media;

	@Option(names = "--from", paramLabel = "DAY")
	private String from;

	@Option(names = "--to", paramLabel = "DAY")
	private String to;

	@Option(names = "--tags", paramLabel = "MARKS.ATTRIBUTE=TAG,…")
	private List<String> tags;

	@Option(names = "--split", paramLabel = "SHARES")
	private String split;

	@Option(names = "--seed", paramLabel = "NUMBER")
	private Long seed;

	@Option(names = "--keep-claims")
	private boolean keepClaims;

	@Option(names = "--mapping", paramLabel = "NAME|FILE")
	private Path mapping;

	@Option(names = "--option", paramLabel = "KEY=VALUE")
	private Map<String, String> values = new HashMap<>();

	/** What is wrong with an option that was given. */
	private ParameterException wrong(String message) {
		return new ParameterException(spec.commandLine(), message);
	}

	/** @return what a profile says, or everything, changed by what was given; without articles and force */
	ExportRequest over(ExportRequest base) {
		Filter filter = new Filter(set(media, base.filter().media()), day("--from", from, base.filter().from()),
				day("--to", to, base.filter().to()), tags(base.filter().tags()));
		if (filter.from() != null && filter.to() != null && filter.from().isAfter(filter.to())) {
			throw wrong(Messages.bind(Messages.Export_range, filter.from(), filter.to()));
		}
		return new ExportRequest(set(annotators, base.annotators()), statuses(base.statuses()), set(zones, base.zones()),
				split(base.split()), false, values(base.values()), Set.of(), layers(base.layers()), filter);
	}

	/** @return the keys of the options of the format that were given, each as it was typed */
	Map<String, String> typed() {
		Map<String, String> typed = new HashMap<>();
		values.keySet().forEach(key -> typed.put(key, "--option " + key));
		if (mapping != null) {
			typed.put(ExportRequest.MAPPING, "--mapping");
		}
		return typed;
	}

	private static List<String> names(List<String> given) {
		return given.stream().flatMap(each -> CommaList.split(each).stream()).toList();
	}

	private static Set<String> set(List<String> given, Set<String> otherwise) {
		return given == null ? otherwise : new LinkedHashSet<>(names(given));
	}

	private static <T> String ids(Collection<T> values, Function<T, String> id) {
		return values.stream().map(id).collect(Collectors.joining(", "));
	}

	private Set<LayerStatus> statuses(Set<LayerStatus> otherwise) {
		if (statuses == null) {
			return otherwise;
		}
		Set<LayerStatus> chosen = EnumSet.noneOf(LayerStatus.class);
		for (String status : names(statuses)) {
			LayerStatus literal = LayerStatus.get(status);
			if (literal == null) {
				throw wrong(Messages.bind(Messages.Export_status, status,
						ids(Arrays.asList(LayerStatus.values()), LayerStatus::getLiteral)));
			}
			chosen.add(literal);
		}
		return chosen;
	}

	private Layers layers(Layers otherwise) {
		Layers chosen = layers == null ? otherwise : layers.isBlank() ? Layers.ALL : Layers.of(layers.strip());
		if (chosen == null) {
			throw wrong(Messages.bind(Messages.Export_layers, layers, ids(Arrays.asList(Layers.values()), Layers::id)));
		}
		return chosen;
	}

	private LocalDate day(String option, String given, LocalDate otherwise) {
		try {
			return given == null ? otherwise : given.isBlank() ? null : LocalDate.parse(given.strip());
		} catch (DateTimeParseException e) {
			throw wrong(Messages.bind(Messages.Export_day, option, given));
		}
	}

	private Set<TagChoice> tags(Set<TagChoice> otherwise) {
		if (tags == null) {
			return otherwise;
		}
		Set<TagChoice> chosen = new LinkedHashSet<>();
		for (String text : names(tags)) {
			TagChoice tag = TagChoice.parse(text);
			if (tag == null) {
				throw wrong(Messages.bind(Messages.Export_tag, text));
			}
			chosen.add(tag);
		}
		return chosen;
	}

	private Split split(Split otherwise) {
		boolean none = split == null ? otherwise == null : split.isBlank();
		if (none) {
			if (keepClaims) {
				throw wrong(Messages.Export_keepClaims);
			}
			return null;
		}
		String shares = split == null ? otherwise.text() : split;
		long number = seed != null ? seed : otherwise == null ? SEED : otherwise.seed();
		Split wanted = Split.parse(shares, number, keepClaims || otherwise != null && otherwise.claims());
		if (wanted == null) {
			throw wrong(Messages.bind(Messages.Export_split, split));
		}
		return wanted;
	}

	private Map<String, String> values(Map<String, String> base) {
		Map<String, String> all = new HashMap<>(base);
		all.putAll(values);
		if (mapping != null) {
			Options.checkMapping(spec, mapping);
			all.put(ExportRequest.MAPPING, mapping.toString());
		}
		return all;
	}
}
