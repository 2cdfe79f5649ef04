package org.saksi.formats.office.views;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.saksi.formats.office.rows.ArticleContext;
import org.saksi.formats.office.rows.Fields;
import org.saksi.formats.office.rows.LayerContext;
import org.saksi.formats.office.rows.Sheet;
import org.saksi.formats.office.views.labels.Item;
import org.saksi.formats.office.views.labels.Items;

/** The view {@code labels_disaggregated}: what each annotator says of each item. */
final class DisaggregatedView implements View {

	private record Row(ArticleContext article, Item item, String attribute, LayerContext layer) implements LabelFields.Row {
	}

	private final Sheet<Row> sheet;
	private int unfinished;

	DisaggregatedView(ViewKind.Setting setting) throws IOException {
		Fields<Row> fields = LabelFields.begin();
		fields.label("annotator", "Who says it: everyone who has a layer on the article that is " + Scope.LAYERS + ".",
				row -> row.layer().annotator());
		fields.tag("status", "todo|open|done|adjudicated", "Status of the layer.", row -> row.layer().status());
		fields.label("value", "The label. none: the annotator finished the article and has no such mark there. Blank: the mark is "
				+ "there and has no such attribute. Several are joined by |.", row -> row.item().label(row.attribute(), row.layer()));
		sheet = new Sheet<>(setting.workbook(), ViewKind.LABELS_DISAGGREGATED.id(), fields);
	}

	@Override
	public void add(ArticleContext article) throws IOException {
		List<LayerContext> layers = Scope.layers(article);
		if (layers.isEmpty()) {
			unfinished++;
			return;
		}
		for (Item item : new Items(article, layers, kind -> Scope.reads(article.export(), kind)).list()) {
			for (String attribute : item.attributes()) {
				for (LayerContext layer : layers) {
					sheet.add(new Row(article, item, attribute, layer));
				}
			}
		}
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
