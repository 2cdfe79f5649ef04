package org.saksi.core.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;

/** JSON that people edit, as a tree that knows its lines. Comments and trailing commas are allowed. */
public final class LocatedJson {

	private static final int MAX_DEPTH = 30;

	private static final JsonFactory FACTORY = new JsonFactoryBuilder()
			.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
			.enable(JsonReadFeature.ALLOW_JAVA_COMMENTS).enable(JsonReadFeature.ALLOW_TRAILING_COMMA).build();

	/** A value: {@code Map<String, Node>}, {@code List<Node>}, {@code String}, {@code Boolean} or {@code null}; numbers as text. */
	public record Node(Object value, int line) {
	}

	private LocatedJson() {
	}

	/** @throws IOException if it is no JSON; a {@code JsonProcessingException} then knows where */
	public static Node read(byte[] bytes) throws IOException {
		try (JsonParser parser = FACTORY.createParser(bytes)) {
			parser.nextToken();
			Node root = node(parser);
			if (parser.nextToken() != null) {
				throw new com.fasterxml.jackson.core.JsonParseException(parser, Messages.LocatedJson_more);
			}
			return root;
		}
	}

	private static Node node(JsonParser parser) throws IOException {
		int line = parser.currentTokenLocation().getLineNr();
		JsonToken token = parser.currentToken();
		if (token == null) {
			throw new com.fasterxml.jackson.core.JsonParseException(parser, Messages.LocatedJson_empty);
		}
		return switch (token) {
		case START_OBJECT -> {
			Map<String, Node> map = new LinkedHashMap<>();
			while (parser.nextToken() == JsonToken.FIELD_NAME) {
				String name = parser.currentName();
				parser.nextToken();
				map.put(name, node(parser));
			}
			yield new Node(map, line);
		}
		case START_ARRAY -> {
			List<Node> list = new ArrayList<>();
			while (parser.nextToken() != JsonToken.END_ARRAY) {
				list.add(node(parser));
			}
			yield new Node(list, line);
		}
		case VALUE_TRUE -> new Node(Boolean.TRUE, line);
		case VALUE_FALSE -> new Node(Boolean.FALSE, line);
		case VALUE_NULL -> new Node(null, line);
		default -> new Node(parser.getText(), line);
		};
	}
}
