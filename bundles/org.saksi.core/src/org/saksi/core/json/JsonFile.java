package org.saksi.core.json;

import java.io.IOException;
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
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;
import org.saksi.core.json.LocatedJson.Node;

/** Reads what a JSON file of ours holds; what is wrong is said with file, line, key and what was expected. */
public final class JsonFile {

	private static final JsonMapper JSON = JsonMapper.builder().build();
	private static final int MEGA = 20;

	private final Path file;

	/** @param file what to name in errors */
	public JsonFile(Path file) {
		this.file = file;
	}

	/**
	 * Reads the file.
	 *
	 * @param most how large it may be, in bytes
	 */
	public Node read(int most) throws CorpusException {
		try {
			if (Files.size(file) > most) {
				throw new CorpusException(NLS.bind(Messages.JsonFile_tooLarge, most >> MEGA), file, 0, null);
			}
			return read(Files.readAllBytes(file));
		} catch (IOException e) {
			throw new CorpusException(NLS.bind(Messages.JsonFile_unreadable, e.toString()), file, 0, e);
		}
	}

	/** Reads these bytes as if they were the file's. */
	public Node read(byte[] bytes) throws CorpusException {
		try {
			return LocatedJson.read(bytes);
		} catch (JsonProcessingException e) {
			int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
			throw new CorpusException(NLS.bind(Messages.JsonFile_notJson, e.getOriginalMessage()), file, line, e);
		} catch (IOException e) {
			throw new CorpusException(NLS.bind(Messages.JsonFile_notJson, e.toString()), file, 0, e);
		}
	}

	/** @return an error at a value: what was expected for the key */
	public CorpusException wrong(Node node, String key, String expected) {
		return new CorpusException(NLS.bind(Messages.JsonFile_wrong, key, expected), file, node.line(), null);
	}

	/**
	 * The object of a whole file.
	 *
	 * @param versionKey its key for the version of the form
	 * @param newest     the newest version that is read
	 * @param known      its other keys
	 */
	public Map<String, Node> root(Node root, String versionKey, int newest, Set<String> known) throws CorpusException {
		Map<String, Node> map = object(root, "", null);
		Node version = map.get(versionKey);
		if (version == null || !(version.value() instanceof String number) || !number.matches("[0-9]{1,9}")) {
			throw wrong(version == null ? root : version, versionKey, NLS.bind(Messages.JsonFile_version, newest));
		}
		if (Integer.parseInt(number) > newest || Integer.parseInt(number) < 1) {
			throw wrong(version, versionKey, NLS.bind(Messages.JsonFile_newer, newest));
		}
		return object(root, "", known);
	}

	/** @param known the keys that it may have; {@code null}: any */
	@SuppressWarnings("unchecked")
	public Map<String, Node> object(Node node, String key, Set<String> known) throws CorpusException {
		if (!(node.value() instanceof Map)) {
			throw wrong(node, key, Messages.JsonFile_object);
		}
		Map<String, Node> map = (Map<String, Node>) node.value();
		if (known != null) {
			for (Map.Entry<String, Node> entry : map.entrySet()) {
				if (!known.contains(entry.getKey())) {
					String all = String.join(", ", known.stream().sorted().toList());
					throw wrong(entry.getValue(), path(key, entry.getKey()), NLS.bind(Messages.JsonFile_known, all));
				}
			}
		}
		return map;
	}

	/** @return how a key below another one is named */
	public static String path(String key, String below) {
		return key.isEmpty() ? below : key + '.' + below;
	}

	/** @return the list of the key; empty if there is none */
	@SuppressWarnings("unchecked")
	public List<Node> list(Map<String, Node> map, String key) throws CorpusException {
		Node node = map.get(key);
		if (node == null) {
			return List.of();
		}
		if (!(node.value() instanceof List)) {
			throw wrong(node, key, Messages.JsonFile_list);
		}
		return (List<Node>) node.value();
	}

	/** @return the texts of the list of the key; empty if there is none */
	public List<String> texts(Map<String, Node> map, String key) throws CorpusException {
		List<String> texts = new ArrayList<>();
		for (Node node : list(map, key)) {
			texts.add(text(node, key));
		}
		return texts;
	}

	/** @return the text; {@code null} for an explicit or missing null */
	public String text(Map<String, Node> map, String key, String where) throws CorpusException {
		Node node = map.get(key);
		if (node == null || node.value() == null) {
			return null;
		}
		return text(node, path(where, key));
	}

	/** @return a text, number or boolean as text */
	public String text(Node node, String key) throws CorpusException {
		if (node.value() instanceof String || node.value() instanceof Boolean) {
			return node.value().toString();
		}
		throw wrong(node, key, Messages.JsonFile_text);
	}

	/** @param nulls whether a value may be {@code null} */
	public Map<String, String> texts(Map<String, Node> map, String key, String where, boolean nulls) throws CorpusException {
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

	/** @return an empty object */
	public static ObjectNode object() {
		return JSON.createObjectNode();
	}

	/** A document as text: indented by two spaces, a value a line, LF, also at the end. */
	public static String text(ObjectNode root) {
		DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
		DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
		try {
			return JSON.writer(printer).writeValueAsString(root) + "\n";
		} catch (JsonProcessingException e) {
			throw new IllegalStateException(e); // a tree in memory can be written
		}
	}
}
