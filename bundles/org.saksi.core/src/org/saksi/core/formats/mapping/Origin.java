package org.saksi.core.formats.mapping;

import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.saksi.model.base.Extensible;

/**
 * What a mark remembers of the format that it came from: kept under the key {@code origin} of its extras, as JSON text, so that the
 * interchange format carries it too.
 */
final class Origin {

	/** The key of the extras. */
	static final String KEY = "origin";
	/** Id of the format. */
	static final String FORMAT = "format";
	/** Name of the type there. */
	static final String TYPE = "type";
	/** Says that the mark has no counterpart there. */
	static final String IMPLICIT = "implicit";
	/** UTF-16 offset of an annotation without length. */
	static final String AT = "at";
	/** Prefix of roles that the mark has no place for; the value lists ids. */
	static final String LINK = "link:";

	private static final JsonMapper JSON = new JsonMapper();

	private Origin() {
	}

	static void keep(Extensible mark, String format, Map<String, String> values) {
		ObjectNode node = JSON.createObjectNode().put(FORMAT, format);
		values.forEach(node::put);
		mark.getExtras().put(KEY, node.toString());
	}

	/** @return what is remembered if it is of the format; else empty */
	static Map<String, String> of(Extensible mark, String format) {
		Map<String, String> values = new LinkedHashMap<>();
		String json = mark.getExtras().get(KEY);
		if (json != null) {
			try {
				JsonNode node = JSON.readTree(json);
				if (format.equals(node.path(FORMAT).asText())) {
					node.properties().forEach(entry -> values.put(entry.getKey(), entry.getValue().asText()));
				}
			} catch (JsonProcessingException e) {
				values.clear(); // somebody else's key of that name
			}
		}
		return values;
	}
}
