package org.saksi.ui.corpus.wizards.export;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.saksi.core.formats.ExportRequest;
import org.saksi.core.formats.ExportRequest.Filter;
import org.saksi.core.formats.ExportRequest.Layers;
import org.saksi.core.formats.ExportRequest.Split;
import org.saksi.core.formats.profiles.ExportProfile;
import org.saksi.core.formats.selection.ArticleFilter;
import org.saksi.core.formats.selection.TagChoice;
import org.saksi.core.store.CorpusStore;
import org.saksi.model.marks.LayerStatus;

/**
 * What was chosen when a corpus was last exported; remembered for each corpus on this machine.
 *
 * @param format     id of the exporter
 * @param annotators empty for all
 * @param statuses   empty for all
 * @param zones      empty for all
 * @param splits     whether it was split
 * @param shares     as typed, e.g. {@code 80/10/10}
 * @param seed       as typed
 * @param claims     whether articles with one canonical claim stayed together
 * @param force      whether it was forced
 * @param values     options of the format
 * @param out        what was written; empty at first
 * @param layers     which of those layers
 * @param filter     which articles and marks
 */
record Choices(String format, Set<String> annotators, Set<LayerStatus> statuses, Set<String> zones, boolean splits, String shares,
		String seed, boolean claims, boolean force, Map<String, String> values, String out, Layers layers, Filter filter) {

	private static final String NODE = "org.saksi.ui.corpus/export/"; //$NON-NLS-1$

	private static IEclipsePreferences node(CorpusStore store) {
		return InstanceScope.INSTANCE.getNode(NODE + store.uuid());
	}

	/** @return what was chosen for a corpus, or what is chosen at first */
	static Choices load(CorpusStore store) {
		IEclipsePreferences node = node(store);
		Set<LayerStatus> statuses = EnumSet.noneOf(LayerStatus.class);
		lines(node.get("statuses", "")).stream().map(LayerStatus::get).filter(status -> status != null).forEach(statuses::add); //$NON-NLS-1$ //$NON-NLS-2$
		Map<String, String> values = new LinkedHashMap<>();
		for (String line : lines(node.get("values", ""))) { //$NON-NLS-1$ //$NON-NLS-2$
			int at = line.indexOf('=');
			if (at > 0) {
				values.put(line.substring(0, at), line.substring(at + 1));
			}
		}
		return new Choices(node.get("format", "xlsx"), lines(node.get("annotators", "")), statuses, lines(node.get("zones", "")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
				node.getBoolean("splits", false), node.get("shares", "80/10/10"), node.get("seed", "42"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
				node.getBoolean("claims", false), //$NON-NLS-1$
				node.getBoolean("force", false), values, node.get("out", ""), layers(node), filter(node)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static Layers layers(IEclipsePreferences node) {
		Layers layers = Layers.of(node.get("layers", "")); //$NON-NLS-1$ //$NON-NLS-2$
		return layers == null ? Layers.ALL : layers;
	}

	private static Filter filter(IEclipsePreferences node) {
		Set<TagChoice> tags = lines(node.get("tags", "")).stream().map(TagChoice::parse).filter(Objects::nonNull) //$NON-NLS-1$ //$NON-NLS-2$
				.collect(Collectors.toCollection(LinkedHashSet::new));
		return new Filter(lines(node.get("media", "")), ArticleFilter.day(node.get("from", "")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				ArticleFilter.day(node.get("to", "")), tags); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** @return what a profile says; force and out stay what they are here */
	Choices with(ExportProfile profile) {
		ExportRequest request = profile.request();
		Split split = request.split();
		return new Choices(profile.format(), request.annotators(), request.statuses(), request.zones(), split != null,
				split == null ? shares : split.text(), split == null ? seed : Long.toString(split.seed()),
				split != null && split.claims(), force, request.values(), out, request.layers(), request.filter());
	}

	/** Remembers what was chosen for a corpus. */
	void save(CorpusStore store) {
		IEclipsePreferences node = node(store);
		node.put("format", format); //$NON-NLS-1$
		node.put("annotators", String.join("\n", annotators)); //$NON-NLS-1$ //$NON-NLS-2$
		node.put("statuses", statuses.stream().map(LayerStatus::getLiteral).collect(Collectors.joining("\n"))); //$NON-NLS-1$ //$NON-NLS-2$
		node.put("zones", String.join("\n", zones)); //$NON-NLS-1$ //$NON-NLS-2$
		node.putBoolean("splits", splits); //$NON-NLS-1$
		node.put("shares", shares); //$NON-NLS-1$
		node.put("seed", seed); //$NON-NLS-1$
		node.putBoolean("claims", claims); //$NON-NLS-1$
		node.putBoolean("force", force); //$NON-NLS-1$
		node.put("values", //$NON-NLS-1$
				values.entrySet().stream().map(each -> each.getKey() + '=' + each.getValue()).collect(Collectors.joining("\n"))); //$NON-NLS-1$
		node.put("out", out); //$NON-NLS-1$
		node.put("layers", layers.id()); //$NON-NLS-1$
		node.put("media", String.join("\n", filter.media())); //$NON-NLS-1$ //$NON-NLS-2$
		node.put("from", filter.from() == null ? "" : filter.from().toString()); //$NON-NLS-1$ //$NON-NLS-2$
		node.put("to", filter.to() == null ? "" : filter.to().toString()); //$NON-NLS-1$ //$NON-NLS-2$
		node.put("tags", filter.tags().stream().map(TagChoice::toString).collect(Collectors.joining("\n"))); //$NON-NLS-1$ //$NON-NLS-2$
		try {
			node.flush();
		} catch (BackingStoreException e) {
			ILog.of(Choices.class).log(Status.warning(NODE, e));
		}
	}

	private static Set<String> lines(String text) {
		return Arrays.stream(text.split("\n")).filter(line -> !line.isEmpty()).collect(Collectors.toCollection(LinkedHashSet::new)); //$NON-NLS-1$
	}

	/**
	 * Reads a split.
	 *
	 * @return {@code null} if the shares are neither shares nor a number of folds, or the seed is none
	 */
	static ExportRequest.Split split(String shares, String seed, boolean claims) {
		return seed.strip().matches("-?[0-9]{1,18}") //$NON-NLS-1$
				? ExportRequest.Split.parse(shares, Long.parseLong(seed.strip()), claims)
				: null;
	}
}
