package org.saksi.formats.office.views;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.saksi.core.corpus.CodePointOrder;
import org.saksi.formats.office.rows.ArticleContext;
import org.saksi.formats.office.rows.Fields;
import org.saksi.formats.office.rows.LayerContext;
import org.saksi.formats.office.rows.Sheet;
import org.saksi.formats.office.views.labels.Item;
import org.saksi.formats.office.views.labels.Items;
import org.saksi.model.marks.LayerStatus;

/**
 * The view {@code labels_soft}: how the annotators' labels of an item are distributed. In long form, a row for each label, since
 * attributes have tag sets of their own: columns of all tags of all of them would be blank nearly everywhere.
 */
final class SoftView implements View {

	/** The labels of one item and attribute with their numbers of votes. */
	private record Votes(Map<String, Integer> numbers, int all) {

		/** Shannon entropy, in bits: {@code -Σ p log2 p}. */
		double entropy() {
			double bits = numbers.values().stream().mapToDouble(n -> (double) n / all).map(p -> -p * Math.log(p) / Math.log(2)).sum();
			return Math.round(bits * 1e6) / 1e6;
		}

		String majority() {
			int most = numbers.values().stream().mapToInt(Integer::intValue).max().orElse(0);
			List<String> found = numbers.keySet().stream().filter(label -> numbers.get(label) == most).toList();
			return found.size() == 1 ? found.get(0) : null;
		}
	}

	private record Row(ArticleContext article, Item item, String attribute, String label, Votes votes, String adjudicated)
			implements LabelFields.Row {
	}

	private final Sheet<Row> sheet;
	private int unfinished;

	SoftView(ViewKind.Setting setting) throws IOException {
		Fields<Row> fields = LabelFields.begin();
		fields.label("label", "A label that at least one annotator gives; none: no such mark there. Labels that nobody gives have no "
				+ "row: their p is 0.", Row::label);
		fields.integer("n", "Number of annotators who give it.", row -> row.votes().numbers().get(row.label()));
		fields.integer("votes", "Number of annotators who give any label: those with a done layer, where there is none the "
				+ "adjudicated; without those whose mark lacks the attribute.", row -> row.votes().all());
		fields.number("p", "n by votes.", row -> (double) row.votes().numbers().get(row.label()) / row.votes().all());
		fields.number("entropy", "Entropy of the labels of this item and attribute in bits, with six decimals; 0 where all agree.",
				row -> row.votes().entropy());
		fields.label("majority", "The label of most annotators; blank where several have as many.", row -> row.votes().majority());
		fields.label("adjudicated", "The label of the adjudicated layer; blank without one.", Row::adjudicated);
		sheet = new Sheet<>(setting.workbook(), ViewKind.LABELS_SOFT.id(), fields);
	}

	@Override
	public void add(ArticleContext article) throws IOException {
		List<LayerContext> layers = Scope.layers(article);
		if (layers.isEmpty()) {
			unfinished++;
			return;
		}
		List<LayerContext> adjudicated = layers.stream().filter(SoftView::isAdjudicated).toList();
		List<LayerContext> voters = adjudicated.size() == layers.size() ? layers
				: layers.stream().filter(layer -> !isAdjudicated(layer)).toList();
		for (Item item : new Items(article, layers, kind -> Scope.reads(article.export(), kind)).list()) {
			for (String attribute : item.attributes()) {
				Votes votes = votes(item, attribute, voters);
				String decided = adjudicated.isEmpty() ? null : item.label(attribute, adjudicated.get(0));
				for (String label : votes.numbers().keySet()) {
					sheet.add(new Row(article, item, attribute, label, votes, decided));
				}
			}
		}
	}

	private static boolean isAdjudicated(LayerContext layer) {
		return layer.layer().getStatus() == LayerStatus.ADJUDICATED;
	}

	private static Votes votes(Item item, String attribute, List<LayerContext> voters) {
		Map<String, Integer> numbers = new TreeMap<>(CodePointOrder.INSTANCE);
		int all = 0;
		for (LayerContext layer : voters) {
			String label = item.label(attribute, layer);
			if (label != null) {
				numbers.merge(label, 1, Integer::sum);
				all++;
			}
		}
		return new Votes(numbers, all);
	}

	@Override
	public Sheet<?> sheet() {
		return sheet;
	}

	@Override
	public Map<String, Object> notes() {
		return Notes.of("articles left out, since none of their layers is finished", unfinished);
	}
}
