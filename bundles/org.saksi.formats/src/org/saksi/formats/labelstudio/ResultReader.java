package org.saksi.formats.labelstudio;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.formats.Report;
import org.saksi.core.formats.mapping.Account;
import org.saksi.core.formats.mapping.ForeignDocument;
import org.saksi.core.formats.mapping.ForeignMark;
import org.saksi.core.xmi.XmlText;
import org.saksi.formats.json.TextPlaces;
import org.saksi.formats.json.TextPlaces.Unit;
import org.saksi.model.Segment;

/**
 * Reads the results of one annotation. Results of one id are one region: its labels, and choices or texts as attributes, named by
 * their control. Offsets are code points or, in older files, UTF-16: the quoted text tells.
 */
final class ResultReader {

	/** What the results of one id say. */
	private static final class Region {
		private final String id;
		private final List<String> labels = new ArrayList<>();
		private final Map<String, List<String>> attributes = new LinkedHashMap<>();
		private final List<Segment> segments = new ArrayList<>();
		private final List<String> notes = new ArrayList<>();
		private final Map<String, List<String>> links = new LinkedHashMap<>();

		Region(String id) {
			this.id = id;
		}
	}

	private record Relation(String from, String to, String direction, List<String> labels) {
	}

	private final TextPlaces places;
	private final int line;
	private final Account account;
	private final ForeignDocument document;
	private final Map<String, Region> regions = new LinkedHashMap<>();
	private final List<Relation> relations = new ArrayList<>();
	private final Set<Region> added = new HashSet<>();
	private int unnamed;

	/** @param line of the task */
	ResultReader(String text, int line, Account account) {
		places = new TextPlaces(text);
		this.line = line;
		this.account = account;
		document = new ForeignDocument(LabelStudio.FORMAT, text);
	}

	/**
	 * Reads the results.
	 *
	 * @param where path of the list, for errors
	 */
	ForeignDocument read(JsonNode results, String where) {
		for (int i = 0; i < results.size(); i++) {
			JsonNode result = results.get(i);
			String at = where + '[' + i + ']';
			if (!result.isObject()) {
				account.tell(Report.Kind.REFUSED, line, NLS.bind(Messages.Reader_object, at));
			} else if (result.path("type").asText().equals("relation")) {
				relation(result, at);
			} else {
				result(result, at);
			}
		}
		relations.removeIf(relation -> relation.labels().contains(LabelStudio.CONTINUES) && join(relation));
		relations.forEach(this::link);
		regions.values().forEach(this::add);
		relations.forEach(this::mark);
		return document;
	}

	private static List<String> texts(JsonNode list) {
		List<String> texts = new ArrayList<>();
		if (list.isArray()) {
			list.forEach(value -> texts.addAll(value.isArray() ? List.of(path(value)) : List.of(value.asText())));
		} else if (list.isValueNode() && !list.isNull()) {
			texts.add(list.asText());
		}
		return texts.stream().map(XmlText::clean).toList();
	}

	/** A choice in a taxonomy. */
	private static String path(JsonNode steps) {
		List<String> names = new ArrayList<>();
		steps.forEach(step -> names.add(step.asText()));
		return String.join(" / ", names);
	}

	private void relation(JsonNode result, String at) {
		String from = result.path("from_id").asText(null);
		String to = result.path("to_id").asText(null);
		if (from == null || to == null) {
			account.tell(Report.Kind.REFUSED, line, NLS.bind(Messages.Reader_ends, at));
			return;
		}
		relations.add(new Relation(from, to, result.path("direction").asText("right"), texts(result.path("labels"))));
	}

	private void result(JsonNode result, String at) {
		JsonNode value = result.path("value");
		String type = result.path("type").asText();
		String control = result.path("from_name").asText(type);
		if (!value.isObject()) {
			account.tell(Report.Kind.REFUSED, line, NLS.bind(Messages.Reader_value, at));
			return;
		}
		if (value.has("x") || value.has("points") || value.has("time") || value.has("frame") || value.has("channel")) {
			account.count(Report.Kind.LEFT_OUT, NLS.bind(Messages.Reader_media, type), line);
			return;
		}
		String labels = type.endsWith("labels") && value.has(type) ? type : value.has("labels") ? "labels" : null;
		String id = result.path("id").asText(null);
		Region region = regions.computeIfAbsent(id == null || id.isEmpty() ? "r" + ++unnamed : XmlText.clean(id), Region::new);
		if (region.segments.isEmpty() && (value.has("start") || value.has("globalOffsets"))) {
			Segment place = place(value, at);
			if (place != null) {
				region.segments.add(place);
			}
		}
		if (labels != null) {
			texts(value.path(labels)).stream().filter(label -> !region.labels.contains(label)).forEach(region.labels::add);
		} else if (!control.equals(LabelStudio.COMMENT) || !region.segments.isEmpty()) {
			attribute(region, control, type, value);
		} else {
			texts(value.path("text")).forEach(text -> document.notes().add(new ForeignDocument.Note(null, text, line)));
			regions.remove(region.id);
		}
		region.notes.addAll(texts(result.path("meta").path("text")));
		if (result.has("score") && !result.get("score").isNull()) {
			region.attributes.putIfAbsent("score", List.of(result.get("score").asText()));
		}
	}

	private static void attribute(Region region, String control, String type, JsonNode value) {
		JsonNode list = value.has(type) ? value.path(type) : value.path(type.equals("textarea") ? "text" : "value");
		List<String> values = texts(list);
		if (control.equals(LabelStudio.MARK)) {
			region.labels.addAll(values);
		} else if (!values.isEmpty()) {
			region.attributes.merge(control, values, (a, b) -> {
				List<String> both = new ArrayList<>(a);
				both.addAll(b);
				return both;
			});
		}
	}

	/** The place of a region: by its offsets where they fit the quote, else by the quote. */
	private Segment place(JsonNode value, String at) {
		JsonNode offsets = value.has("globalOffsets") ? value.path("globalOffsets") : value;
		String quote = value.path("text").isTextual() ? XmlText.clean(value.path("text").textValue()).replace("\\n", "\n") : null;
		JsonNode start = offsets.path("start");
		JsonNode end = offsets.path("end");
		if (start.canConvertToInt() && end.canConvertToInt() && start.isNumber() && end.isNumber()) {
			Segment points = places.at(start.intValue(), end.intValue(), Unit.CODE_POINTS);
			if (points != null && (quote == null || same(places.text(points), quote))) {
				return points;
			}
			Segment units = places.at(start.intValue(), end.intValue(), Unit.UTF16);
			if (units != null && quote != null && same(places.text(units), quote)) {
				account.count(Report.Kind.ADJUSTED, Messages.Reader_utf16, line);
				return units;
			}
			Segment found = quote == null ? null : places.only(quote);
			if (found != null) {
				account.tell(Report.Kind.ADJUSTED, line, NLS.bind(Messages.Reader_byQuote, at));
				return found;
			}
			if (points != null) {
				account.tell(Report.Kind.ADJUSTED, line, NLS.bind(Messages.Reader_otherText, at));
				return points;
			}
		} else if (quote != null && places.only(quote) != null) {
			account.tell(Report.Kind.ADJUSTED, line, NLS.bind(Messages.Reader_byQuote, at));
			return places.only(quote);
		}
		account.tell(Report.Kind.ADJUSTED, line, NLS.bind(Messages.Reader_noPlace, at));
		return null;
	}

	private static boolean same(String a, String b) {
		return a.equals(b) || a.replace("\\n", "\n").replace("\r\n", "\n").equals(b.replace("\r\n", "\n"));
	}

	/** @return whether the relation only said that two regions of the same labels are one mark */
	private boolean join(Relation relation) {
		Region first = regions.get(relation.from());
		Region second = regions.get(relation.to());
		if (first == null || second == null) {
			account.count(Report.Kind.LEFT_OUT, Messages.Reader_dangling, line);
			return true;
		}
		if (first == second || !first.labels.equals(second.labels) || relation.labels().size() > 1) {
			return false;
		}
		first.segments.addAll(second.segments);
		second.attributes.forEach(first.attributes::putIfAbsent);
		first.notes.addAll(second.notes);
		regions.replaceAll((id, region) -> region == second ? first : region);
		return true;
	}

	/** @return whether the label of a relation says that it is a reference of the mark it comes from */
	private boolean isLink(Relation relation, String label) {
		return label.startsWith(LabelStudio.LINK) && regions.containsKey(relation.from());
	}

	private void link(Relation relation) {
		for (String label : relation.labels()) {
			if (isLink(relation, label)) {
				regions.get(relation.from()).links.computeIfAbsent(label.substring(LabelStudio.LINK.length()), key -> new ArrayList<>())
						.add(end(relation.to()));
			}
		}
	}

	private String end(String id) {
		Region region = regions.get(id);
		return region == null ? id : region.id;
	}

	private void add(Region region) {
		if (!added.add(region)) {
			return; // joined with another
		}
		if (region.labels.isEmpty()) {
			region.labels.add(region.attributes.isEmpty() ? "region" : region.attributes.keySet().iterator().next());
		}
		for (int i = 0; i < region.labels.size(); i++) {
			ForeignMark mark = new ForeignMark(i == 0 ? region.id : region.id + '.' + (i + 1), region.labels.get(i), region.segments, line);
			region.attributes.forEach((name, values) -> values.forEach(value -> mark.put(name, value)));
			if (i == 0) {
				region.links.forEach((role, targets) -> targets.forEach(target -> mark.link(role, target)));
			}
			document.marks().add(mark);
		}
		region.notes.forEach(note -> document.notes().add(new ForeignDocument.Note(region.id, note, line)));
	}

	/** A relation is a mark without a place, whatever it relates. */
	private void mark(Relation relation) {
		boolean left = relation.direction().equals("left");
		String from = end(left ? relation.to() : relation.from());
		String to = end(left ? relation.from() : relation.to());
		for (String label : relation.labels().isEmpty() ? List.of("relation") : relation.labels()) {
			if (isLink(relation, label)) {
				continue;
			}
			ForeignMark mark = new ForeignMark("rel" + ++unnamed, label, List.of(), line).link(LabelStudio.FROM, from)
					.link(LabelStudio.TO, to);
			if (relation.direction().equals("bi")) {
				mark.put("direction", "bi");
			}
			document.marks().add(mark);
		}
	}
}
