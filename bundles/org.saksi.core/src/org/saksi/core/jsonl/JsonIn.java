package org.saksi.core.jsonl;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.text.Magnitude;
import org.saksi.core.xmi.XmlText;
import org.saksi.model.Segment;
import org.saksi.model.base.Extensible;

/**
 * One object of a record. It is asked for its keys; what is there but of another type is refused with its key, and what was
 * not asked for is unknown.
 */
final class JsonIn {

	/** What is noted while a record is read. */
	static final class Notes {
		/** Number of characters that were replaced since XML cannot hold them. */
		int cleaned;
		/** Unknown keys, without indexes. */
		final List<String> unknown = new ArrayList<>();
	}

	private final JsonNode node;
	private final String path;
	private final Notes notes;
	private final Set<String> asked = new HashSet<>();

	/**
	 * @param path key path of the object, empty for the record itself
	 * @throws RecordException if the node is no object
	 */
	JsonIn(JsonNode node, String path, Notes notes) throws RecordException {
		if (!node.isObject()) {
			throw new RecordException(path.isEmpty() ? "." : path, Messages.Expected_object);
		}
		this.node = node;
		this.path = path;
		this.notes = notes;
	}

	/** @return the key path of {@code key} */
	String path(String key) {
		return path.isEmpty() ? key : path + '.' + key;
	}

	/** What is wrong at a key. */
	RecordException wrong(String key, String message) {
		return new RecordException(path(key), message);
	}

	private JsonNode get(String key) {
		asked.add(key);
		return node.get(key);
	}

	/** @return whether the key is there */
	boolean has(String key) {
		return node.has(key);
	}

	private String clean(String text) {
		int invalid = XmlText.invalidCount(text);
		notes.cleaned += invalid;
		return invalid == 0 ? text : XmlText.clean(text);
	}

	/** @return the string, or {@code null} if the key is not there */
	String text(String key) throws RecordException {
		JsonNode value = get(key);
		return value == null ? null : text(value, path(key));
	}

	private String text(JsonNode value, String at) throws RecordException {
		if (!value.isTextual()) {
			throw new RecordException(at, Messages.Expected_string);
		}
		return clean(value.textValue());
	}

	/** @return the string, which must be there and not be empty */
	String required(String key) throws RecordException {
		String text = text(key);
		if (text == null) {
			throw wrong(key, Messages.Expected_present);
		}
		if (text.isEmpty()) {
			throw wrong(key, Messages.Expected_string);
		}
		return text;
	}

	/** @return the strings, none if the key is not there */
	List<String> texts(String key) throws RecordException {
		JsonNode value = get(key);
		return value == null ? List.of() : texts(value, path(key));
	}

	private List<String> texts(JsonNode value, String at) throws RecordException {
		if (!value.isArray()) {
			throw new RecordException(at, Messages.Expected_strings);
		}
		List<String> texts = new ArrayList<>(value.size());
		for (int i = 0; i < value.size(); i++) {
			texts.add(text(value.get(i), at + '[' + i + ']'));
		}
		return texts;
	}

	/** @return the integer, or {@code null} if the key is not there */
	Integer integer(String key) throws RecordException {
		JsonNode value = get(key);
		if (value == null) {
			return null;
		}
		if (!value.isIntegralNumber() || !value.canConvertToInt()) {
			throw wrong(key, Messages.Expected_integer);
		}
		return value.intValue();
	}

	/** @return the integer, which must be there */
	int requiredInteger(String key) throws RecordException {
		Integer value = integer(key);
		if (value == null) {
			throw wrong(key, Messages.Expected_present);
		}
		return value;
	}

	/** @return the number with all its digits, which are at most {@link Magnitude#MAX_DIGITS}, or {@code null} if the key is not there */
	BigDecimal decimal(String key) throws RecordException {
		JsonNode value = get(key);
		if (value == null) {
			return null;
		}
		if (!value.isNumber()) {
			throw wrong(key, Messages.Expected_number);
		}
		BigDecimal number = value.decimalValue();
		if (!Magnitude.isBounded(number)) {
			throw wrong(key, NLS.bind(Messages.Expected_bounded, Magnitude.MAX_DIGITS));
		}
		return number;
	}

	/** @return the boolean, or {@code null} if the key is not there */
	Boolean bool(String key) throws RecordException {
		JsonNode value = get(key);
		if (value == null) {
			return null;
		}
		if (!value.isBoolean()) {
			throw wrong(key, Messages.Expected_boolean);
		}
		return value.booleanValue();
	}

	/** @return the object, or {@code null} if the key is not there */
	JsonIn object(String key) throws RecordException {
		JsonNode value = get(key);
		return value == null ? null : new JsonIn(value, path(key), notes);
	}

	/** @return the objects of a list, none if the key is not there */
	List<JsonIn> objects(String key) throws RecordException {
		JsonNode value = get(key);
		if (value == null) {
			return List.of();
		}
		if (!value.isArray()) {
			throw wrong(key, Messages.Expected_array);
		}
		List<JsonIn> objects = new ArrayList<>(value.size());
		for (int i = 0; i < value.size(); i++) {
			objects.add(new JsonIn(value.get(i), path(key) + '[' + i + ']', notes));
		}
		return objects;
	}

	/** @return the pairs {@code [start, end]} as they are, none if the key is not there */
	List<Segment> segments(String key) throws RecordException {
		JsonNode value = get(key);
		if (value == null) {
			return List.of();
		}
		if (!value.isArray()) {
			throw wrong(key, Messages.Expected_array);
		}
		List<Segment> segments = new ArrayList<>(value.size());
		for (int i = 0; i < value.size(); i++) {
			JsonNode pair = value.get(i);
			if (!pair.isArray() || pair.size() != 2 || !isInt(pair.get(0)) || !isInt(pair.get(1))) {
				throw new RecordException(path(key) + '[' + i + ']', Messages.Expected_segment);
			}
			segments.add(new Segment(pair.get(0).intValue(), pair.get(1).intValue()));
		}
		return segments;
	}

	private static boolean isInt(JsonNode value) {
		return value.isIntegralNumber() && value.canConvertToInt();
	}

	/** @return key to strings, for an object whose keys are names */
	Map<String, List<String>> listsByName(String key) throws RecordException {
		JsonIn object = object(key);
		Map<String, List<String>> lists = new java.util.LinkedHashMap<>();
		if (object != null) {
			for (Map.Entry<String, JsonNode> entry : object.node.properties()) {
				lists.put(clean(entry.getKey()), texts(entry.getValue(), object.path(entry.getKey())));
			}
		}
		return lists;
	}

	/** @return the keys of the object as they are */
	List<String> keys() {
		List<String> keys = new ArrayList<>(node.size());
		node.fieldNames().forEachRemaining(keys::add);
		return keys;
	}

	/** @return the value of an attribute: one string, or the strings of a list; numbers and booleans as text; else {@code null} */
	List<String> values(String key) throws RecordException {
		JsonNode value = get(key);
		if (value.isArray()) {
			return texts(value, path(key));
		}
		if (value.isNumber() || value.isBoolean()) {
			return List.of(value.asText());
		}
		return List.of(text(value, path(key)));
	}

	/** @return whether the value at the key is a list */
	boolean isList(String key) {
		return node.has(key) && node.get(key).isArray();
	}

	/** @return a key without what XML cannot hold */
	String cleanKey(String key) {
		return clean(key);
	}

	/** Keeps all keys that were not asked for. */
	void keepUnknown(Extensible object) throws RecordException {
		keepUnknown(object, null);
	}

	/** Keeps all keys that were not asked for, as those of a part of {@code object}, see {@link Nested}. */
	void keepUnknown(Extensible object, String part) throws RecordException {
		if (asked.containsAll(keys())) {
			return;
		}
		for (Map.Entry<String, JsonNode> entry : node.properties()) {
			if (asked.contains(entry.getKey())) {
				continue;
			}
			try {
				String key = clean(entry.getKey());
				object.getExtras().put(part == null ? key : Nested.key(part, key), clean(Json.text(entry.getValue())));
				notes.unknown.add(path(key).replaceAll("\\[\\d+\\]", "[]"));
			} catch (IOException e) {
				throw wrong(entry.getKey(), e.getMessage());
			}
		}
	}
}
