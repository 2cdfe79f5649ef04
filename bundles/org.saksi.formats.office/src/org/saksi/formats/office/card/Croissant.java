package org.saksi.formats.office.card;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.saksi.formats.office.rows.Field;
import org.saksi.formats.office.rows.Sheet;

/** The description of an exported corpus as Croissant 1.0 JSON-LD: https://docs.mlcommons.org/croissant/docs/croissant-spec.html. */
final class Croissant {

	/**
	 * A file of the corpus.
	 *
	 * @param name   its name, relative to the description
	 * @param size   in bytes
	 * @param sha256 in hex
	 */
	record DataFile(String name, long size, String sha256) {

		String sheet() {
			return name.substring(0, Math.max(0, name.lastIndexOf('.')));
		}

		String type() {
			return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
		}
	}

	private static final Map<String, String> TYPES = Map.of("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "csv",
			"text/csv", "jsonl", "application/jsonlines", "parquet", "application/x-parquet");

	private static final ObjectMapper JSON = new ObjectMapper();

	/** Words that the context maps to one of the same name in the vocabulary of Croissant. */
	private static final Set<String> WORDS = Set.of("column", "extract", "field", "fileObject", "fileProperty", "fileSet", "format", "includes",
			"isLiveDataset", "jsonPath", "key", "md5", "parentField", "path", "recordSet", "references", "regex", "repeated", "replace", "separator",
			"source", "subField", "transform");

	private Croissant() {
	}

	/**
	 * Writes the description.
	 *
	 * @param files the data files; a workbook comes first
	 */
	static String of(Facts facts, List<DataFile> files) {
		ObjectNode root = JSON.createObjectNode();
		root.set("@context", context());
		root.put("@type", "sc:Dataset");
		root.put("conformsTo", "http://mlcommons.org/croissant/1.0");
		var corpus = facts.export().corpus();
		String name = corpus.getName() == null || corpus.getName().isBlank() ? "corpus" : corpus.getName();
		root.put("name", name);
		root.put("description", corpus.getDescription() == null || corpus.getDescription().isBlank()
				? "News articles, marked with who claims what, who takes which stance on it, and through which sources it reached the page."
				: corpus.getDescription());
		root.put("license", corpus.getLicence() == null ? "not stated" : corpus.getLicence());
		if (corpus.getId() != null) {
			root.put("identifier", corpus.getId());
		}
		if (corpus.getLanguage() != null) {
			root.put("inLanguage", corpus.getLanguage());
		}
		ArrayNode distribution = root.putArray("distribution");
		for (DataFile file : files) {
			ObjectNode node = distribution.addObject();
			node.put("@type", "cr:FileObject").put("@id", file.name()).put("name", file.name()).put("contentUrl", file.name());
			node.put("contentSize", file.size() + " B").put("encodingFormat", file.type()).put("sha256", file.sha256());
		}
		ArrayNode records = root.putArray("recordSet");
		Map<String, String> byStem = new TreeMap<>();
		files.forEach(file -> byStem.putIfAbsent(file.sheet(), file.name()));
		boolean workbook = !files.isEmpty() && files.get(0).name().endsWith(".xlsx");
		for (Sheet<?> sheet : facts.sheets()) {
			String file = workbook ? files.get(0).name() : byStem.get(sheet.name());
			if (file != null) {
				add(records.addObject(), sheet, facts.meanings().apply(sheet.name()), file);
			}
		}
		try {
			DefaultIndenter lines = new DefaultIndenter("  ", "\n");
			return JSON.writer(new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines)).writeValueAsString(root) + "\n";
		} catch (JsonProcessingException e) {
			throw new IllegalStateException(e); // a tree of texts can be written
		}
	}

	private static void add(ObjectNode node, Sheet<?> sheet, String meaning, String file) {
		node.put("@type", "cr:RecordSet").put("@id", sheet.name()).put("name", sheet.name());
		node.put("description", "Sheet " + sheet.name() + ": one row per " + meaning + ".");
		ArrayNode fields = node.putArray("field");
		for (int i = 0; i < sheet.fields().size(); i++) {
			Field<?> field = sheet.fields().get(i);
			String column = sheet.columns().get(i);
			ObjectNode each = fields.addObject();
			each.put("@type", "cr:Field").put("@id", sheet.name() + "/" + column).put("name", sheet.name() + "/" + column);
			each.put("description", field.meaning());
			each.put("dataType", type(field));
			ObjectNode source = each.putObject("source");
			source.putObject("fileObject").put("@id", file);
			source.putObject("extract").put("column", column);
		}
	}

	private static String type(Field<?> field) {
		return switch (field.column().kind()) {
		case INTEGER -> "sc:Integer";
		case NUMBER -> "sc:Float";
		case BOOLEAN -> "sc:Boolean";
		case DATE -> "sc:Date";
		default -> "sc:Text";
		};
	}

	/** The context that the specification asks for. */
	private static ObjectNode context() {
		Map<String, Object> terms = new LinkedHashMap<>();
		terms.put("@language", "en");
		terms.put("@vocab", "https://schema.org/");
		terms.put("sc", "https://schema.org/");
		terms.put("cr", "http://mlcommons.org/croissant/");
		terms.put("rai", "http://mlcommons.org/croissant/RAI/");
		terms.put("dct", "http://purl.org/dc/terms/");
		terms.put("citeAs", "cr:citeAs");
		terms.put("conformsTo", "dct:conformsTo");
		terms.put("data", Map.of("@id", "cr:data", "@type", "@json"));
		terms.put("dataType", Map.of("@id", "cr:dataType", "@type", "@vocab"));
		terms.put("examples", Map.of("@id", "cr:examples", "@type", "@json"));
		WORDS.stream().sorted().forEach(word -> terms.put(word, "cr:" + word));
		ObjectNode context = JSON.createObjectNode();
		terms.forEach((term, value) -> context.set(term, value instanceof Map<?, ?> map ? JSON.valueToTree(new TreeMap<>(map)) : JSON.valueToTree(value)));
		return context;
	}
}
