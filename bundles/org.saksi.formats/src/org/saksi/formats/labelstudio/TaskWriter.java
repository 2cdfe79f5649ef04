package org.saksi.formats.labelstudio;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.formats.Report;
import org.saksi.core.formats.mapping.Account;
import org.saksi.core.formats.mapping.ForeignDocument;
import org.saksi.core.formats.mapping.ForeignMark;
import org.saksi.formats.json.JsonOut;
import org.saksi.formats.json.TextPlaces;
import org.saksi.model.Segment;

/** Writes the results of one annotation: what {@link ResultReader} reads. */
final class TaskWriter {

	private final JsonOut out;
	private final TextPlaces places;
	private final LabelingConfig config;
	private final Account account;
	private final ForeignDocument document;
	private final Map<String, List<String>> notes = new HashMap<>();

	TaskWriter(JsonOut out, ForeignDocument document, TextPlaces places, LabelingConfig config, Account account) {
		this.out = out;
		this.document = document;
		this.places = places;
		this.config = config;
		this.account = account;
	}

	/** Writes the results as elements of a list that is begun. */
	void write() throws IOException {
		for (ForeignDocument.Note note : document.notes()) {
			notes.computeIfAbsent(note.on(), key -> new ArrayList<>()).add(note.text());
		}
		List<ForeignMark> relations = new ArrayList<>();
		for (ForeignMark mark : document.marks()) {
			if (isRelation(mark)) {
				relations.add(mark);
			} else {
				mark(mark);
			}
		}
		for (ForeignMark relation : relations) {
			relation(relation.links().get(LabelStudio.FROM).get(0), relation.links().get(LabelStudio.TO).get(0),
					relation.value("direction") == null ? "right" : "bi", relation.type());
			config.relation(relation.type());
		}
		for (ForeignMark mark : document.marks()) {
			if (!isRelation(mark)) {
				for (Map.Entry<String, List<String>> link : mark.links().entrySet()) {
					for (String target : link.getValue()) {
						relation(mark.id(), target, "right", LabelStudio.LINK + link.getKey());
						config.relation(LabelStudio.LINK + link.getKey());
					}
				}
			}
		}
		for (String text : notes.getOrDefault(null, List.of())) {
			out.begin().text("from_name", LabelStudio.COMMENT).text("to_name", LabelStudio.TEXT).text("type", "textarea");
			out.begin("value").beginList("text").text(text).endList().end().end();
			config.comment();
		}
	}

	/** A mark that a relation was: two ends, no place, nothing said of it but a direction. */
	private boolean isRelation(ForeignMark mark) {
		return mark.segments().isEmpty() && mark.links().size() == 2 && !notes.containsKey(mark.id())
				&& mark.links().getOrDefault(LabelStudio.FROM, List.of()).size() == 1
				&& mark.links().getOrDefault(LabelStudio.TO, List.of()).size() == 1
				&& !mark.type().startsWith(LabelStudio.LINK) && !mark.type().equals(LabelStudio.CONTINUES)
				&& (mark.attributes().isEmpty()
						|| mark.attributes().size() == 1 && List.of("bi").equals(mark.attributes().get("direction")));
	}

	private void mark(ForeignMark mark) throws IOException {
		Segment first = mark.segments().isEmpty() ? null : mark.segments().get(0);
		if (first == null) {
			account.count(Report.Kind.ADJUSTED, NLS.bind(Messages.Exporter_place, mark.type()), 0);
			begin(mark.id(), LabelStudio.MARK, "choices");
			value(null, "choices", List.of(mark.type()));
			config.mark(mark.type());
		} else {
			begin(mark.id(), LabelStudio.LABEL, "labels");
			value(first, "labels", List.of(mark.type()));
			config.label(mark.type());
		}
		if (notes.containsKey(mark.id())) {
			out.begin("meta").beginList("text");
			for (String text : notes.get(mark.id())) {
				out.text(text);
			}
			out.endList().end();
		}
		out.end();
		for (Map.Entry<String, List<String>> attribute : mark.attributes().entrySet()) {
			String type = config.control(attribute.getKey(), attribute.getValue());
			begin(mark.id(), attribute.getKey(), type);
			value(first, type.equals("textarea") ? "text" : type, attribute.getValue());
			out.end();
		}
		pieces(mark);
	}

	private void begin(String id, String control, String type) throws IOException {
		out.begin().text("id", id).text("from_name", control).text("to_name", LabelStudio.TEXT).text("type", type);
	}

	private void value(Segment place, String key, List<String> values) throws IOException {
		out.begin("value");
		if (place != null) {
			out.number("start", places.codePoint(place.start())).number("end", places.codePoint(place.end()));
			if (!key.equals("text")) {
				out.text("text", places.text(place));
			}
		}
		out.beginList(key);
		for (String value : values) {
			out.text(value);
		}
		out.endList().end();
	}

	/** The segments after the first: regions of their own, each continuing the mark. */
	private void pieces(ForeignMark mark) throws IOException {
		for (int i = 1; i < mark.segments().size(); i++) {
			String id = mark.id() + "~" + (i + 1);
			begin(id, LabelStudio.LABEL, "labels");
			value(mark.segments().get(i), "labels", List.of(mark.type()));
			out.end();
			relation(mark.id(), id, "right", LabelStudio.CONTINUES);
			config.relation(LabelStudio.CONTINUES);
		}
		if (mark.segments().size() > 1) {
			account.count(Report.Kind.NOTED, Messages.Exporter_pieces, 0);
		}
	}

	private void relation(String from, String to, String direction, String label) throws IOException {
		out.begin().text("type", "relation").text("from_id", from).text("to_id", to).text("direction", direction).beginList("labels")
				.text(label).endList().end();
	}
}
