package org.saksi.core.formats.mapping;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.saksi.core.CorpusException;
import org.saksi.core.formats.mapping.Mapping.ColumnRule;
import org.saksi.core.formats.mapping.Mapping.MarkRule;
import org.saksi.core.formats.mapping.Mapping.Unmapped;
import org.saksi.core.formats.mapping.Mapping.ValueRule;
import org.saksi.core.json.JsonFile;
import org.saksi.core.json.LocatedJson.Node;

/**
 * Mapping files. JSON, UTF-8; {@code null} where something is left out on purpose, comments and trailing commas allowed:
 *
 * <pre>
 * {"saksi_mapping": 1, "id": "polnear", "name": …, "description": …, "formats": ["brat"], "scheme": "polnear",
 *  "unmapped": "keep",
 *  "marks": [{"type": "Content", "when": {"kind": "x"}, "as": "claim",
 *             "attributes": {"certainty": "certainty", "kind": {"as": "kind", "values": {"FACT": "factual"}, "tags": ["factual"]}, "junk": null},
 *             "links": {"Source": "sources"}, "set": {"check_worthy": "true"}}],
 *  "columns": [{"column": "Isi", "as": "text", "values": {}, "options": {}}],
 *  "options": {"delimiter": ";"}}
 * </pre>
 *
 * Everything but {@code saksi_mapping} may be absent. {@link #read} and {@link #text} are inverses.
 */
public final class MappingFiles {

	/** The version that we write, and the newest that we read. */
	public static final int VERSION = 1;

	private static final int MAX_BYTES = 4 << 20;
	private static final Set<String> KEYS = Set.of("saksi_mapping", "id", "name", "description", "formats", "scheme",
			"unmapped", "marks", "columns", "options");
	private static final Set<String> MARK_KEYS = Set.of("type", "when", "as", "attributes", "links", "set");
	private static final Set<String> VALUE_KEYS = Set.of("as", "values", "tags");
	private static final Set<String> COLUMN_KEYS = Set.of("column", "as", "values", "options");

	private final JsonFile json;

	private MappingFiles(JsonFile json) {
		this.json = json;
	}

	/**
	 * Reads a mapping.
	 *
	 * @throws CorpusException if it cannot be used: the message names file, line, key and what was expected
	 */
	public static Mapping read(Path file) throws CorpusException {
		JsonFile json = new JsonFile(file);
		return new MappingFiles(json).mapping(json.read(MAX_BYTES));
	}

	/**
	 * Reads a mapping from bytes.
	 *
	 * @param file what to name in errors
	 */
	public static Mapping read(byte[] bytes, Path file) throws CorpusException {
		JsonFile json = new JsonFile(file);
		return new MappingFiles(json).mapping(json.read(bytes));
	}

	private Mapping mapping(Node root) throws CorpusException {
		Map<String, Node> map = json.root(root, "saksi_mapping", VERSION, KEYS);
		List<String> formats = new ArrayList<>();
		for (Node node : json.list(map, "formats")) {
			formats.add(json.text(node, "formats"));
		}
		List<MarkRule> marks = new ArrayList<>();
		for (Node node : json.list(map, "marks")) {
			marks.add(mark(node, "marks[" + marks.size() + ']'));
		}
		List<ColumnRule> columns = new ArrayList<>();
		for (Node node : json.list(map, "columns")) {
			columns.add(column(node, "columns[" + columns.size() + ']'));
		}
		return new Mapping(orEmpty(json.text(map, "id", "")), orEmpty(json.text(map, "name", "")), orEmpty(json.text(map, "description", "")),
				formats, json.text(map, "scheme", ""), unmapped(map), marks, columns, json.texts(map, "options", "", false));
	}

	private static String orEmpty(String text) {
		return text == null ? "" : text;
	}

	private Unmapped unmapped(Map<String, Node> map) throws CorpusException {
		String value = json.text(map, "unmapped", "");
		if (value == null || value.equals("keep")) {
			return Unmapped.KEEP;
		}
		if (value.equals("leave")) {
			return Unmapped.LEAVE;
		}
		throw json.wrong(map.get("unmapped"), "unmapped", "keep, leave");
	}

	private MarkRule mark(Node node, String where) throws CorpusException {
		Map<String, Node> map = json.object(node, where, MARK_KEYS);
		String type = json.text(map, "type", where);
		if (type == null || type.isEmpty()) {
			throw json.wrong(map.getOrDefault("type", node), JsonFile.path(where, "type"), Messages.MappingFiles_present);
		}
		if (!map.containsKey("as")) {
			throw json.wrong(node, JsonFile.path(where, "as"), Messages.MappingFiles_asPresent);
		}
		Map<String, ValueRule> attributes = new LinkedHashMap<>();
		if (map.containsKey("attributes")) {
			String here = JsonFile.path(where, "attributes");
			for (Map.Entry<String, Node> entry : json.object(map.get("attributes"), here, null).entrySet()) {
				attributes.put(entry.getKey(), value(entry.getValue(), JsonFile.path(here, entry.getKey())));
			}
		}
		return new MarkRule(type, json.texts(map, "when", where, false), json.text(map, "as", where), attributes,
				json.texts(map, "links", where, true), json.texts(map, "set", where, false));
	}

	private ValueRule value(Node node, String where) throws CorpusException {
		if (node.value() == null) {
			return new ValueRule(null, Map.of());
		}
		if (node.value() instanceof String as) {
			return new ValueRule(as, Map.of());
		}
		Map<String, Node> map = json.object(node, where, VALUE_KEYS);
		List<String> tags = new ArrayList<>();
		for (Node tag : json.list(map, "tags")) {
			tags.add(json.text(tag, JsonFile.path(where, "tags")));
		}
		return new ValueRule(json.text(map, "as", where), json.texts(map, "values", where, false), tags);
	}

	private ColumnRule column(Node node, String where) throws CorpusException {
		Map<String, Node> map = json.object(node, where, COLUMN_KEYS);
		String column = json.text(map, "column", where);
		if (column == null) {
			throw json.wrong(map.getOrDefault("column", node), JsonFile.path(where, "column"), Messages.MappingFiles_present);
		}
		if (!map.containsKey("as")) {
			throw json.wrong(node, JsonFile.path(where, "as"), Messages.MappingFiles_asPresent);
		}
		return new ColumnRule(column, json.text(map, "as", where), json.texts(map, "values", where, false),
				json.texts(map, "options", where, false));
	}

	/** The file of a mapping as text, one rule a line or more, LF. */
	public static String text(Mapping mapping) {
		ObjectNode root = JsonFile.object();
		root.put("saksi_mapping", VERSION);
		putIfAny(root, "id", mapping.id());
		putIfAny(root, "name", mapping.name());
		putIfAny(root, "description", mapping.description());
		if (!mapping.formats().isEmpty()) {
			mapping.formats().forEach(root.putArray("formats")::add);
		}
		if (mapping.scheme() != null) {
			root.put("scheme", mapping.scheme());
		}
		root.put("unmapped", mapping.unmapped() == Unmapped.KEEP ? "keep" : "leave");
		if (!mapping.marks().isEmpty()) {
			ArrayNode marks = root.putArray("marks");
			mapping.marks().forEach(rule -> write(marks.addObject(), rule));
		}
		if (!mapping.columns().isEmpty()) {
			ArrayNode columns = root.putArray("columns");
			for (ColumnRule rule : mapping.columns()) {
				ObjectNode node = columns.addObject().put("column", rule.column()).put("as", rule.as());
				putAll(node, "values", rule.values());
				putAll(node, "options", rule.options());
			}
		}
		putAll(root, "options", mapping.options());
		return JsonFile.text(root);
	}

	/** {@link #text} in UTF-8. */
	public static byte[] bytes(Mapping mapping) {
		return text(mapping).getBytes(StandardCharsets.UTF_8);
	}

	private static void write(ObjectNode node, MarkRule rule) {
		node.put("type", rule.type());
		putAll(node, "when", rule.when());
		node.put("as", rule.as());
		if (!rule.attributes().isEmpty()) {
			ObjectNode attributes = node.putObject("attributes");
			rule.attributes().forEach((name, value) -> {
				if (value.values().isEmpty() && value.tags().isEmpty()) {
					attributes.put(name, value.as());
				} else {
					ObjectNode object = attributes.putObject(name).put("as", value.as());
					putAll(object, "values", value.values());
					if (!value.tags().isEmpty()) {
						value.tags().forEach(object.putArray("tags")::add);
					}
				}
			});
		}
		putAll(node, "links", rule.links());
		putAll(node, "set", rule.set());
	}

	private static void putIfAny(ObjectNode node, String key, String value) {
		if (!value.isEmpty()) {
			node.put(key, value);
		}
	}

	private static void putAll(ObjectNode node, String key, Map<String, String> values) {
		if (!values.isEmpty()) {
			ObjectNode below = node.putObject(key);
			values.forEach(below::put);
		}
	}
}
