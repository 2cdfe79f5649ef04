package org.saksi.formats.office.views;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.saksi.core.corpus.CodePointOrder;
import org.saksi.formats.office.pairs.Verdict;
import org.saksi.formats.office.rows.ArticleContext;
import org.saksi.formats.office.rows.ExportContext;
import org.saksi.formats.office.rows.Fields;
import org.saksi.formats.office.rows.IsoDates;
import org.saksi.formats.office.rows.LayerContext;
import org.saksi.formats.office.rows.Sheet;
import org.saksi.model.marks.Stance;
import org.saksi.model.scheme.Base;

/** The view {@code stance_by_canonical}: who holds what of a canonical claim, over all articles of a part of the split. */
final class CanonicalStanceView implements View {

	private static final List<String> POLARITIES = List.of("affirm", "deny", "query", "report");

	private record Key(String canonical, String holder, String split) implements Comparable<Key> {
		@Override
		public int compareTo(Key other) {
			int first = CodePointOrder.INSTANCE.compare(canonical, other.canonical);
			int second = first != 0 ? first : CodePointOrder.INSTANCE.compare(holder, other.holder);
			return second != 0 ? second : CodePointOrder.INSTANCE.compare(part(), other.part());
		}

		private String part() {
			return split == null ? "" : split;
		}
	}

	/** Numbers of articles. */
	private static final class Count {
		private final Map<String, Integer> polarities = new HashMap<>(4);
		private int articles;
		private int stances;
		private String first;
		private String last;

		int of(String polarity) {
			return polarities.getOrDefault(polarity, 0);
		}

		int others() {
			return polarities.entrySet().stream().filter(each -> !POLARITIES.contains(each.getKey())).mapToInt(Map.Entry::getValue)
					.sum();
		}

		String majority() {
			int most = polarities.values().stream().mapToInt(Integer::intValue).max().orElse(0);
			List<String> found = polarities.keySet().stream().filter(key -> of(key) == most).toList();
			return found.size() == 1 ? found.get(0) : null;
		}

		void date(String published) {
			if (published != null && IsoDates.value(published) != null && !(IsoDates.value(published) instanceof String)) {
				String day = published.strip().substring(0, 10);
				first = first == null || day.compareTo(first) < 0 ? day : first;
				last = last == null || day.compareTo(last) > 0 ? day : last;
			}
		}
	}

	private record Row(ExportContext export, Key key, Count count) {
	}

	private final ExportContext export;
	private final Sheet<Row> sheet;
	private final Map<Key, Count> counts = new TreeMap<>();

	CanonicalStanceView(ViewKind.Setting setting) throws IOException {
		export = setting.export();
		Fields<Row> fields = new Fields<>();
		fields.label("canonical_id", "The canonical claim; a row of canonical_claims.", row -> row.key().canonical());
		fields.label("canonical_text", "Text of the canonical claim.", row -> row.export().canonicalText(row.key().canonical()));
		fields.label("holder_id", "The agent that holds the stances, WRITER for the writers of the articles.",
				row -> row.key().holder());
		fields.label("holder_name", "Name of the holder.", row -> row.export().registries().agentName(row.key().holder()));
		fields.tag("holder_type", setting.attributes().tags(Base.AGENT, "type"), "Type of the holder.",
				row -> row.export().agentType(row.key().holder()));
		fields.label("split", "Part of the split that the counted articles are in: a row tells of no other part.",
				row -> row.key().split());
		for (String polarity : POLARITIES) {
			fields.integer(polarity + "_n", "Number of articles in which the holder has a stance that means " + polarity
					+ " in the scheme claims, towards the canonical claim or a claim that expresses it, in any exported layer.",
					row -> row.count().of(polarity));
		}
		fields.integer("other_n", "The same for polarities that mean none of these.", row -> row.count().others());
		fields.label("majority", "The polarity of most articles; blank where several have as many.", row -> row.count().majority());
		fields.integer("articles_n", "Number of articles in which the holder has such a stance.", row -> row.count().articles);
		fields.integer("stances_n", "Number of such stances, in all layers.", row -> row.count().stances);
		fields.date("first_date", "When the first of these articles was published, of those that have a whole date.",
				row -> IsoDates.value(row.count().first));
		fields.date("last_date", "When the last of these articles was published.", row -> IsoDates.value(row.count().last));
		sheet = new Sheet<>(setting.workbook(), ViewKind.STANCE_BY_CANONICAL.id(), fields);
	}

	@Override
	public void add(ArticleContext article) {
		Map<Key, Set<String>> here = new HashMap<>();
		for (LayerContext layer : article.layers()) {
			for (Stance stance : layer.layer().getStances()) {
				String polarity = export.scheme().meaning(stance, "polarity");
				String holder = export.agentId(stance.getHolder());
				if (polarity == null || holder == null) {
					continue;
				}
				for (String canonical : Verdict.targets(export, stance)) {
					Key key = new Key(canonical, holder, article.split());
					here.computeIfAbsent(key, x -> new HashSet<>()).add(polarity);
					counts.computeIfAbsent(key, x -> new Count()).stances++;
				}
			}
		}
		here.forEach((key, polarities) -> {
			Count count = counts.get(key);
			count.articles++;
			polarities.forEach(polarity -> count.polarities.merge(polarity, 1, Integer::sum));
			count.date(article.metadata().getPublished());
		});
	}

	@Override
	public void finish() throws IOException {
		for (Map.Entry<Key, Count> each : counts.entrySet()) {
			sheet.add(new Row(export, each.getKey(), each.getValue()));
		}
	}

	@Override
	public Sheet<?> sheet() {
		return sheet;
	}
}
