package org.saksi.formats.doccano;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.formats.Report;
import org.saksi.core.formats.mapping.Account;
import org.saksi.core.formats.mapping.ForeignDocument;
import org.saksi.core.formats.mapping.ForeignMark;
import org.saksi.core.xmi.XmlText;
import org.saksi.formats.json.TextPlaces;
import org.saksi.formats.json.TextPlaces.Unit;
import org.saksi.model.Segment;

/** Reads the labels of one record: spans as lists or objects, relations, labels of the whole text, comments. */
final class RecordReader {

	private static final class Entity {
		private final String id;
		private final String label;
		private final List<Segment> segments = new ArrayList<>();
		private final Map<String, List<String>> links = new LinkedHashMap<>();

		Entity(String id, String label) {
			this.id = id;
			this.label = label;
		}
	}

	private record Relation(String from, String to, String type) {
	}

	private final TextPlaces places;
	private final Unit unit;
	private final int line;
	private final Account account;
	private final ForeignDocument document;
	private final Map<String, Entity> entities = new LinkedHashMap<>();
	private final Map<String, String> joined = new HashMap<>();
	private final List<Relation> relations = new ArrayList<>();
	private final Map<String, ForeignMark> groups = new LinkedHashMap<>();
	private int unnamed;

	/** @param line of the record */
	RecordReader(String text, Unit unit, int line, Account account) {
		places = new TextPlaces(text);
		this.unit = unit;
		this.line = line;
		this.account = account;
		document = new ForeignDocument(Doccano.FORMAT, text);
	}

	ForeignDocument read(JsonNode record) {
		for (String key : List.of("label", "labels", "entities", "cats")) {
			JsonNode list = list(record, key);
			for (int i = 0; i < list.size(); i++) {
				label(list.get(i), key + '[' + i + ']');
			}
		}
		JsonNode list = list(record, "relations");
		for (int i = 0; i < list.size(); i++) {
			relation(list.get(i), "relations[" + i + ']');
		}
		for (JsonNode comment : record.has("Comments") ? record.path("Comments") : record.path("comments")) {
			String text = comment.isObject() ? comment.path("text").asText() : comment.asText();
			document.notes().add(new ForeignDocument.Note(null, XmlText.clean(text), line));
		}
		relations.removeIf(relation -> relation.type().equals(Doccano.CONTINUES) && join(relation));
		relations.stream().filter(relation -> relation.type().startsWith(Doccano.LINK)).forEach(this::link);
		entities.values().forEach(this::add);
		relations.forEach(this::mark);
		document.marks().addAll(groups.values());
		return document;
	}

	/** @return the list of that key; an empty one where it is something else, which is told */
	private JsonNode list(JsonNode record, String key) {
		JsonNode list = record.path(key);
		if (!list.isArray() && !list.isMissingNode() && !list.isNull()) {
			account.tell(Report.Kind.REFUSED, line, NLS.bind(Messages.Reader_list, key));
			return MissingNode.getInstance();
		}
		return list;
	}

	private void label(JsonNode label, String at) {
		if (label.isTextual()) {
			document.marks().add(new ForeignMark("cat" + ++unnamed, XmlText.clean(label.textValue()), List.of(), line));
		} else if (label.isArray() && label.size() >= 3 && label.get(2).isValueNode()) {
			entity("e" + ++unnamed, label.get(0), label.get(1), label.get(2), at);
		} else if (label.isObject() && label.path("label").isValueNode() && !label.path("label").isMissingNode()) {
			String id = label.path("id").asText("");
			entity(id.isEmpty() ? "e" + ++unnamed : "e" + XmlText.clean(id), label.path("start_offset"), label.path("end_offset"),
					label.path("label"), at);
		} else {
			account.tell(Report.Kind.REFUSED, line, NLS.bind(Messages.Reader_label, at));
		}
	}

	private void entity(String id, JsonNode start, JsonNode end, JsonNode label, String at) {
		if (!start.isIntegralNumber() || !end.isIntegralNumber() || !start.canConvertToInt() || !end.canConvertToInt()) {
			account.tell(Report.Kind.REFUSED, line, NLS.bind(Messages.Reader_offsets, at));
			return;
		}
		Entity entity = new Entity(entities.containsKey(id) ? "d" + ++unnamed : id, XmlText.clean(label.asText()));
		Segment place = places.at(start.intValue(), end.intValue(), unit);
		if (place == null) {
			account.tell(Report.Kind.ADJUSTED, line, NLS.bind(Messages.Reader_outside, new Object[] { at, start.intValue(), end.intValue() }));
		} else {
			entity.segments.add(place);
		}
		entities.put(entity.id, entity);
	}

	private void relation(JsonNode relation, String at) {
		String from = relation.path("from_id").asText("");
		String to = relation.path("to_id").asText("");
		if (from.isEmpty() || to.isEmpty()) {
			account.tell(Report.Kind.REFUSED, line, NLS.bind(Messages.Reader_ends, at));
			return;
		}
		relations.add(new Relation("e" + XmlText.clean(from), "e" + XmlText.clean(to),
				XmlText.clean(relation.path("type").asText("relation"))));
	}

	private String end(String id) {
		String at = id;
		while (joined.containsKey(at)) {
			at = joined.get(at);
		}
		return at;
	}

	/** @return whether the relation only said that two parts of the same label are one mark */
	private boolean join(Relation relation) {
		Entity first = entities.get(end(relation.from()));
		Entity second = entities.get(end(relation.to()));
		if (first == null || second == null) {
			account.count(Report.Kind.LEFT_OUT, Messages.Reader_dangling, line);
			return true;
		}
		if (first == second || !first.label.equals(second.label)) {
			return false;
		}
		first.segments.addAll(second.segments);
		entities.remove(second.id);
		joined.put(second.id, first.id);
		return true;
	}

	private void link(Relation relation) {
		Entity from = entities.get(end(relation.from()));
		if (from != null) {
			from.links.computeIfAbsent(relation.type().substring(Doccano.LINK.length()), key -> new ArrayList<>())
					.add(end(relation.to()));
		}
	}

	private void add(Entity entity) {
		ForeignMark mark = new ForeignMark(entity.id, entity.label, entity.segments, line);
		entity.links.forEach((role, targets) -> targets.forEach(target -> mark.link(role, target)));
		document.marks().add(mark);
	}

	/** A relation is a mark without a place, or a part of one. */
	private void mark(Relation relation) {
		String from = end(relation.from());
		String to = end(relation.to());
		if (relation.type().startsWith(Doccano.LINK) && entities.containsKey(from)) {
			return;
		}
		GroupName name = GroupName.parse(relation.type());
		if (name == null) {
			document.marks().add(new ForeignMark("r" + ++unnamed, relation.type(), List.of(), line).link(Doccano.FROM, from)
					.link(Doccano.TO, to));
			return;
		}
		ForeignMark group = groups.computeIfAbsent(from + '\n' + name.type() + '\n' + name.number() + '\n' + name.from(),
				key -> new ForeignMark("r" + ++unnamed, name.type(), List.of(), line).link(name.from(), from));
		group.link(name.to(), to);
	}
}
