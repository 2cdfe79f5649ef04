package org.saksi.ui.corpus.wizards.export;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.saksi.core.formats.ExportRequest;
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
 */
record Choices(String format, Set<String> annotators, Set<LayerStatus> statuses, Set<String> zones, boolean splits, String shares,
		String seed, boolean claims, boolean force, Map<String, String> values, String out) {

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
				node.getBoolean("force", false), values, node.get("out", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
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
