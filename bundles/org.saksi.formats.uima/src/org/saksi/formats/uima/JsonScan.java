package org.saksi.formats.uima;

import java.io.CharConversionException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;
import org.saksi.core.formats.Report;
import org.saksi.core.formats.mapping.Account;

/**
 * Looks through a CAS JSON file before UIMA reads it: whether it is JSON of bounded depth, and which types it uses that neither it
 * nor a type system beside it describes. What their features are shows in their names and values.
 */
final class JsonScan {

	private static final int MAX_DEPTH = 64;
	private static final JsonFactory FACTORY = new JsonFactoryBuilder()
			.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).maxStringLength((int) Uima.MAX_BYTES)
					.maxDocumentLength(Uima.MAX_BYTES).build())
			.disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION).build();

	private final Types known;
	private final Map<String, Map<String, String>> types = new LinkedHashMap<>();
	private final Types described = new Types();

	/** @param known types that are described beside the file; receives the others */
	JsonScan(Types known) {
		this.known = known;
	}

	/** @throws CorpusException if it is no JSON; with the line */
	void scan(byte[] bytes, Account account) throws CorpusException, IOException {
		try (JsonParser parser = FACTORY.createParser(bytes)) {
			if (parser.nextToken() != JsonToken.START_OBJECT) {
				throw new JsonParseException(parser, "{");
			}
			while (parser.nextToken() == JsonToken.FIELD_NAME) {
				String key = parser.currentName();
				JsonToken value = parser.nextToken();
				if (key.equals("%TYPES") && value == JsonToken.START_OBJECT) {
					types(parser);
				} else if (key.equals("%FEATURE_STRUCTURES") && (value == JsonToken.START_ARRAY || value == JsonToken.START_OBJECT)) {
					structures(parser);
				} else if (value == JsonToken.START_OBJECT && (key.equals("%HEADER") || key.equals("%VIEWS"))) {
					parser.skipChildren();
				} else {
					throw new JsonParseException(parser, key); // UIMA's reader would not come to an end
				}
			}
			if (parser.nextToken() != null) {
				throw new JsonParseException(parser, parser.getText());
			}
		} catch (JsonProcessingException e) {
			int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
			throw new CorpusException(NLS.bind(Messages.JsonScan_malformed, e.getOriginalMessage()), null, line, e);
		} catch (CharConversionException e) { // bytes that begin as another encoding does
			throw new CorpusException(NLS.bind(Messages.JsonScan_malformed, e.getMessage()), null, 0, e);
		}
		Types found = new Types();
		types.forEach((name, features) -> {
			if (Types.isBuiltIn(name) || described.has(name)) {
				return;
			}
			if (!known.has(name)) {
				account.count(Report.Kind.ADJUSTED, NLS.bind(Messages.XmiScan_undescribed, name), 0);
			}
			boolean annotation = features.containsKey("begin") && features.containsKey("end");
			Types.Type type = found.type(name, annotation ? Types.ANNOTATION : Types.TOP);
			features.forEach((feature, range) -> {
				if (!(annotation && (feature.equals("begin") || feature.equals("end") || feature.equals("sofa")))
						&& !known.hasFeature(name, feature)) {
					type.add(feature, new Types.Feature(range, null, null));
				}
			});
		});
		known.addAll(described);
		known.addAll(found);
	}

	/** {@code {NAME: {"%SUPER_TYPE": …, FEATURE: {"%RANGE": …, "%ELEMENT_TYPE": …}}}}. */
	private void types(JsonParser parser) throws IOException {
		while (parser.nextToken() == JsonToken.FIELD_NAME) {
			String name = parser.currentName();
			String parent = Types.ANNOTATION;
			Map<String, Types.Feature> features = new LinkedHashMap<>();
			if (parser.nextToken() == JsonToken.START_OBJECT) {
				while (parser.nextToken() == JsonToken.FIELD_NAME) {
					String key = parser.currentName();
					JsonToken value = parser.nextToken();
					if (key.equals("%SUPER_TYPE")) {
						parent = parser.getText();
					} else if (!key.startsWith("%") && value == JsonToken.START_OBJECT) {
						features.put(key, feature(parser));
					}
					parser.skipChildren();
				}
			}
			Types.Type type = described.type(name, parent);
			if (type != null) {
				features.forEach(type::add);
			}
		}
	}

	private static Types.Feature feature(JsonParser parser) throws IOException {
		String range = Types.STRING;
		String element = null;
		while (parser.nextToken() == JsonToken.FIELD_NAME) {
			String key = parser.currentName();
			parser.nextToken();
			if (key.equals("%RANGE")) {
				range = parser.getText();
			} else if (key.equals("%ELEMENT_TYPE") || key.equals("%COMPONENT_TYPE")) {
				element = parser.getText();
			}
			parser.skipChildren();
		}
		if (!range.endsWith("[]")) {
			return new Types.Feature(range, element, null);
		}
		String of = range.substring(0, range.length() - 2);
		boolean primitive = of.startsWith("uima.cas.") && !of.equals(Types.TOP);
		return primitive ? new Types.Feature(of + "Array", null, null) : new Types.Feature(Types.FS_ARRAY, of, null);
	}

	/** A list of objects, or an object of them by id. */
	private void structures(JsonParser parser) throws IOException {
		JsonToken token = parser.nextToken();
		while (token != null && token != JsonToken.END_ARRAY && token != JsonToken.END_OBJECT) {
			if (token == JsonToken.START_OBJECT) {
				structure(parser);
			}
			token = parser.nextToken();
		}
	}

	private void structure(JsonParser parser) throws IOException {
		String type = null;
		Map<String, String> features = new LinkedHashMap<>();
		while (parser.nextToken() == JsonToken.FIELD_NAME) {
			String key = parser.currentName();
			JsonToken value = parser.nextToken();
			if (key.equals("%TYPE")) {
				type = parser.getText();
			} else if (key.startsWith("@")) {
				features.put(key.substring(1), Types.TOP);
			} else if (!key.startsWith("%")) {
				String plain = key.startsWith("^") ? key.substring(1) : key;
				features.put(plain, switch (value) {
				case VALUE_NUMBER_INT -> "uima.cas.Integer";
				case VALUE_NUMBER_FLOAT -> "uima.cas.Double";
				case VALUE_TRUE, VALUE_FALSE -> "uima.cas.Boolean";
				case START_ARRAY -> Types.STRING_ARRAY;
				default -> Types.STRING;
				});
			}
			parser.skipChildren();
		}
		if (type != null) {
			Map<String, String> known = types.computeIfAbsent(type, name -> new LinkedHashMap<>());
			features.forEach((feature, range) -> known.merge(feature, range, (a, b) -> a.equals(b) ? a : Types.STRING));
		}
	}
}
