package org.saksi.formats.labelstudio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.formats.Report;
import org.saksi.core.formats.mapping.Account;
import org.saksi.core.formats.mapping.ForeignDocument;
import org.saksi.core.xmi.XmlText;
import org.saksi.formats.json.BadRecordException;
import org.saksi.formats.json.Json;

/** Reads one task: its text, what else its data says, and its annotations. Also reads tasks as JSON_MIN has them, flat. */
final class TaskReader {

	/** An annotation: whose it is, its results, and whether it is the one that counts. */
	record Annotation(String annotator, ForeignDocument document, boolean truth) {
	}

	private static final Pattern ADDRESS = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:\\S*|/\\S*\\.[a-z0-9]{2,5}");
	private static final Set<String> TASK_KEYS = Set.of("id", "data", "annotations", "completions", "predictions", "drafts");
	private static final Set<String> ANNOTATION_KEYS = Set.of("id", "result", "completed_by", "annotator", "was_cancelled",
			"ground_truth", "model_version");
	private static final Set<String> FLAT_KEYS = Set.of("id", "annotator", "annotation_id");

	private final JsonNode task;
	private final int line;
	private final String textKey;
	private final JsonNode data;
	private final String text;

	/**
	 * Begins with the text.
	 *
	 * @param line    where the task begins
	 * @param textKey key of the text, or {@code null} to find out
	 * @throws BadRecordException if it is no task, or has no text
	 */
	TaskReader(JsonNode task, int line, String textKey) throws BadRecordException {
		this.line = line;
		if (!task.isObject()) {
			throw new BadRecordException(line, null, Messages.Task_object);
		}
		this.task = task.has("data") ? task : unfolded((ObjectNode) task);
		data = this.task.path("data");
		if (!data.isObject()) {
			throw new BadRecordException(line, "data", Messages.Task_object);
		}
		this.textKey = textKey == null ? find() : textKey;
		JsonNode found = this.textKey == null ? null : data.get(this.textKey);
		if (found == null || !found.isTextual()) {
			throw new BadRecordException(line, "data." + (this.textKey == null ? LabelStudio.TEXT : this.textKey), Messages.Task_text);
		}
		text = XmlText.clean(found.textValue());
	}

	/** A flat task as one with data and annotations. */
	private static ObjectNode unfolded(ObjectNode flat) {
		ObjectNode task = Json.MAPPER.createObjectNode();
		ObjectNode data = task.putObject("data");
		ObjectNode annotation = task.putArray("annotations").addObject();
		ArrayNode results = annotation.putArray("result");
		for (Map.Entry<String, JsonNode> entry : flat.properties()) {
			JsonNode value = entry.getValue();
			if (value.isArray() && !value.isEmpty() && value.get(0).isObject() && value.get(0).has("start")) {
				for (JsonNode region : value) {
					String type = region.has("labels") ? "labels" : region.has("hypertextlabels") ? "hypertextlabels" : "choices";
					results.addObject().put("from_name", entry.getKey()).put("type", type).set("value", region);
				}
			} else if (entry.getKey().equals("annotator")) {
				annotation.set("completed_by", value);
			} else if (FLAT_KEYS.contains(entry.getKey())) {
				task.set(entry.getKey(), value);
			} else {
				data.set(entry.getKey(), value);
			}
		}
		return task;
	}

	/** The key {@code text}, else that of the longest text that is neither an address nor the path of an upload, as pictures have. */
	private String find() {
		if (data.path(LabelStudio.TEXT).isTextual()) {
			return LabelStudio.TEXT;
		}
		String best = null;
		int longest = 0;
		for (Map.Entry<String, JsonNode> entry : data.properties()) {
			String value = entry.getValue().isTextual() ? entry.getValue().textValue() : "";
			if (value.length() > longest && !ADDRESS.matcher(value).matches()) {
				best = entry.getKey();
				longest = value.length();
			}
		}
		return best;
	}

	/** @return the text */
	String text() {
		return text;
	}

	/** @return the id of the task, or {@code null} */
	String id() {
		JsonNode id = task.path("id");
		return id.isValueNode() && !id.isNull() ? id.asText() : null;
	}

	/** @return what the data says besides the text */
	List<Map.Entry<String, JsonNode>> rest() {
		return data.properties().stream().filter(entry -> !entry.getKey().equals(textKey)).toList();
	}

	/**
	 * Reads the annotations.
	 *
	 * @param owner       whose they are where they do not say
	 * @param predictions whether predictions are read too
	 */
	List<Annotation> annotations(String owner, boolean predictions, Account account) {
		List<Annotation> found = new ArrayList<>();
		for (Map.Entry<String, JsonNode> entry : task.properties()) {
			if (!TASK_KEYS.contains(entry.getKey()) && !isEmpty(entry.getValue())) {
				account.count(Report.Kind.LEFT_OUT, NLS.bind(Messages.Task_key, entry.getKey()), line);
			}
		}
		for (String key : List.of("annotations", "completions", "predictions", "drafts")) {
			JsonNode list = task.path(key);
			if (!list.isArray() && !list.isMissingNode() && !list.isNull()) {
				account.tell(Report.Kind.REFUSED, line, NLS.bind(Messages.Task_result, key));
				continue;
			}
			for (int i = 0; i < list.size(); i++) {
				if (key.equals("drafts") || key.equals("predictions") && !predictions) {
					account.count(Report.Kind.LEFT_OUT, key.equals("drafts") ? Messages.Task_draft : Messages.Task_prediction, line);
					continue;
				}
				annotation(list.get(i), key + '[' + i + ']', key.equals("predictions") ? null : owner, account, found);
			}
		}
		return found;
	}

	private static boolean isEmpty(JsonNode value) {
		return value.isNull() || value.isContainerNode() && value.isEmpty();
	}

	private void annotation(JsonNode annotation, String at, String owner, Account account, List<Annotation> found) {
		JsonNode results = annotation.path("result");
		if (!annotation.isObject() || !results.isArray()) {
			account.tell(Report.Kind.REFUSED, line, NLS.bind(Messages.Task_result, at + ".result"));
			return;
		}
		if (annotation.path("was_cancelled").asBoolean()) {
			account.count(Report.Kind.LEFT_OUT, Messages.Task_cancelled, line);
			return;
		}
		for (Map.Entry<String, JsonNode> entry : annotation.properties()) {
			if (!ANNOTATION_KEYS.contains(entry.getKey()) && !isEmpty(entry.getValue())) {
				account.count(Report.Kind.LEFT_OUT, NLS.bind(Messages.Task_annotationKey, entry.getKey()), line);
			}
		}
		String wanted = owner == null ? annotation.path("model_version").asText("prediction") : annotator(annotation, owner);
		String name = wanted;
		for (int i = 2; taken(name, found); i++) {
			name = wanted + '-' + i;
		}
		if (!name.equals(wanted)) {
			account.tell(Report.Kind.ADJUSTED, line, NLS.bind(Messages.Task_again, new Object[] { at, wanted, name }));
		}
		ForeignDocument document = new ResultReader(text, line, account).read(results, at + ".result");
		found.add(new Annotation(name, document, annotation.path("ground_truth").asBoolean()));
	}

	private static boolean taken(String name, List<Annotation> found) {
		return found.stream().anyMatch(annotation -> annotation.annotator().equals(name));
	}

	/** Our own key, else mail address or id of the user. */
	private static String annotator(JsonNode annotation, String owner) {
		JsonNode by = annotation.has("annotator") ? annotation.path("annotator") : annotation.path("completed_by");
		String name = by.isObject() ? by.path("email").asText(by.path("username").asText(by.path("id").asText(""))) : by.asText("");
		return name.isBlank() || by.isNull() ? owner : XmlText.clean(name);
	}
}
