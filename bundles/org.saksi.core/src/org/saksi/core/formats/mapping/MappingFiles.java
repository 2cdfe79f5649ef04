package org.saksi.core.formats.mapping;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;
import org.saksi.core.formats.mapping.LocatedJson.Node;
import org.saksi.core.formats.mapping.Mapping.ColumnRule;
import org.saksi.core.formats.mapping.Mapping.MarkRule;
import org.saksi.core.formats.mapping.Mapping.Unmapped;
import org.saksi.core.formats.mapping.Mapping.ValueRule;

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

	private final Path file;

	private MappingFiles(Path file) {
		this.file = file;
	}

	/**
	 * Reads a mapping.
	 *
	 * @throws CorpusException if it cannot be used: the message names file, line, key and what was expected
	 */
	public static Mapping read(Path file) throws CorpusException {
		try {
			if (Files.size(file) > MAX_BYTES) {
				throw new CorpusException(NLS.bind(Messages.MappingFiles_tooLarge, MAX_BYTES >> 20), file, 0, null);
			}
			return read(Files.readAllBytes(file), file);
		} catch (IOException e) {
			throw new CorpusException(NLS.bind(Messages.MappingFiles_unreadable, e.toString()), file, 0, e);
		}
	}

	/**
	 * Reads a mapping from bytes.
	 *
	 * @param file what to name in errors
	 */
	public static Mapping read(byte[] bytes, Path file) throws CorpusException {
		try {
			return new MappingFiles(file).mapping(LocatedJson.read(bytes));
		} catch (JsonProcessingException e) {
			int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
			throw new CorpusException(NLS.bind(Messages.MappingFiles_notJson, e.getOriginalMessage()), file, line, e);
		} catch (IOException e) {
			throw new CorpusException(NLS.bind(Messages.MappingFiles_notJson, e.toString()), file, 0, e);
		}
	}

	private CorpusException wrong(Node node, String key, String expected) {
		return new CorpusException(NLS.bind(Messages.MappingFiles_wrong, key, expected), file, node.line(), null);
	}

	@SuppressWarnings("unchecked")
	private Map<String, Node> object(Node node, String key, Set<String> known) throws CorpusException {
		if (!(node.value() instanceof Map)) {
			throw wrong(node, key, Messages.MappingFiles_object);
		}
		Map<String, Node> map = (Map<String, Node>) node.value();
		if (known != null) {
			for (Map.Entry<String, Node> entry : map.entrySet()) {
				if (!known.contains(entry.getKey())) {
					String all = String.join(", ", known.stream().sorted().toList());
					throw wrong(entry.getValue(), path(key, entry.getKey()), NLS.bind(Messages.MappingFiles_known, all));
				}
			}
		}
		return map;
	}

	private static String path(String key, String below) {
		return key.isEmpty() ? below : key + '.' + below;
	}

	@SuppressWarnings("unchecked")
	private List<Node> list(Map<String, Node> map, String key) throws CorpusException {
		Node node = map.get(key);
		if (node == null) {
			return List.of();
		}
		if (!(node.value() instanceof List)) {
			throw wrong(node, key, Messages.MappingFiles_list);
		}
		return (List<Node>) node.value();
	}

	/** @return the text; {@code null} for an explicit or missing null */
	private String text(Map<String, Node> map, String key, String where) throws CorpusException {
		Node node = map.get(key);
		if (node == null || node.value() == null) {
			return null;
		}
		return text(node, path(where, key));
	}

	private String text(Node node, String key) throws CorpusException {
		if (node.value() instanceof String || node.value() instanceof Boolean) {
			return node.value().toString();
		}
		throw wrong(node, key, Messages.MappingFiles_text);
	}

	private Map<String, String> texts(Map<String, Node> map, String key, String where, boolean nulls) throws CorpusException {
		Map<String, String> texts = new LinkedHashMap<>();
		if (map.containsKey(key)) {
			String here = path(where, key);
			for (Map.Entry<String, Node> entry : object(map.get(key), here, null).entrySet()) {
				boolean absent = nulls && entry.getValue().value() == null;
				texts.put(entry.getKey(), absent ? null : text(entry.getValue(), path(here, entry.getKey())));
			}
		}
		return texts;
	}

	private Mapping mapping(Node root) throws CorpusException {
		Map<String, Node> map = object(root, "", null);
		Node version = map.get("saksi_mapping");
		if (version == null || !(version.value() instanceof String number) || !number.matches("[0-9]{1,9}")) {
			throw wrong(version == null ? root : version, "saksi_mapping", NLS.bind(Messages.MappingFiles_version, VERSION));
		}
		if (Integer.parseInt(number) > VERSION || Integer.parseInt(number) < 1) {
			throw wrong(version, "saksi_mapping", NLS.bind(Messages.MappingFiles_newer, VERSION));
		}
		object(root, "", KEYS);
		List<String> formats = new ArrayList<>();
		for (Node node : list(map, "formats")) {
			formats.add(text(node, "formats"));
		}
		List<MarkRule> marks = new ArrayList<>();
		for (Node node : list(map, "marks")) {
			marks.add(mark(node, "marks[" + marks.size() + ']'));
		}
		List<ColumnRule> columns = new ArrayList<>();
		for (Node node : list(map, "columns")) {
			columns.add(column(node, "columns[" + columns.size() + ']'));
		}
		return new Mapping(orEmpty(text(map, "id", "")), orEmpty(text(map, "name", "")), orEmpty(text(map, "description", "")),
				formats, text(map, "scheme", ""), unmapped(map), marks, columns, texts(map, "options", "", false));
	}

	private static String orEmpty(String text) {
		return text == null ? "" : text;
	}

	private Unmapped unmapped(Map<String, Node> map) throws CorpusException {
		String value = text(map, "unmapped", "");
		if (value == null || value.equals("keep")) {
			return Unmapped.KEEP;
		}
		if (value.equals("leave")) {
			return Unmapped.LEAVE;
		}
		throw wrong(map.get("unmapped"), "unmapped", "keep, leave");
	}

	private MarkRule mark(Node node, String where) throws CorpusException {
		Map<String, Node> map = object(node, where, MARK_KEYS);
		String type = text(map, "type", where);
		if (type == null || type.isEmpty()) {
			throw wrong(map.getOrDefault("type", node), path(where, "type"), Messages.MappingFiles_present);
		}
		if (!map.containsKey("as")) {
			throw wrong(node, path(where, "as"), Messages.MappingFiles_asPresent);
		}
		Map<String, ValueRule> attributes = new LinkedHashMap<>();
		if (map.containsKey("attributes")) {
			String here = path(where, "attributes");
			for (Map.Entry<String, Node> entry : object(map.get("attributes"), here, null).entrySet()) {
				attributes.put(entry.getKey(), value(entry.getValue(), path(here, entry.getKey())));
			}
		}
		return new MarkRule(type, texts(map, "when", where, false), text(map, "as", where), attributes,
				texts(map, "links", where, true), texts(map, "set", where, false));
	}

	private ValueRule value(Node node, String where) throws CorpusException {
		if (node.value() == null) {
			return new ValueRule(null, Map.of());
		}
		if (node.value() instanceof String as) {
			return new ValueRule(as, Map.of());
		}
		Map<String, Node> map = object(node, where, VALUE_KEYS);
		List<String> tags = new ArrayList<>();
		for (Node tag : list(map, "tags")) {
			tags.add(text(tag, path(where, "tags")));
		}
		return new ValueRule(text(map, "as", where), texts(map, "values", where, false), tags);
	}

	private ColumnRule column(Node node, String where) throws CorpusException {
		Map<String, Node> map = object(node, where, COLUMN_KEYS);
		String column = text(map, "column", where);
		if (column == null) {
			throw wrong(map.getOrDefault("column", node), path(where, "column"), Messages.MappingFiles_present);
		}
		if (!map.containsKey("as")) {
			throw wrong(node, path(where, "as"), Messages.MappingFiles_asPresent);
		}
		return new ColumnRule(column, text(map, "as", where), texts(map, "values", where, false),
				texts(map, "options", where, false));
	}

	/** The file of a mapping as text, one rule a line or more, LF. */
	public static String text(Mapping mapping) {
		JsonMapper json = JsonMapper.builder().build();
		ObjectNode root = json.createObjectNode();
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
		DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
		DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
		try {
			return json.writer(printer).writeValueAsString(root) + "\n";
		} catch (JsonProcessingException e) {
			throw new IllegalStateException(e); // a tree in memory can be written
		}
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
