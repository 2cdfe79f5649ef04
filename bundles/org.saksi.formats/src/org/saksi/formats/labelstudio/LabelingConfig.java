package org.saksi.formats.labelstudio;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.MarkType;
import org.saksi.model.scheme.Tag;

/** The labeling configuration that a project in Label Studio needs to show what was exported. */
final class LabelingConfig {

	private final Map<String, String> colours = new LinkedHashMap<>();
	private final Map<String, Set<String>> tags = new TreeMap<>();
	private final Set<String> labels = new TreeSet<>();
	private final Set<String> marks = new TreeSet<>();
	private final Set<String> relations = new TreeSet<>();
	private final Map<String, Set<String>> choices = new TreeMap<>();
	private final Set<String> texts = new TreeSet<>();
	private boolean comments;

	/** Takes colours and closed sets of values from the scheme. */
	LabelingConfig(SchemeIndex scheme) {
		for (MarkType type : scheme.types()) {
			colours.put(type.getId(), type.getColour());
			for (AttributeType attribute : type.getAttributes()) {
				for (Tag tag : attribute.getTags()) {
					tags.computeIfAbsent(attribute.getId(), key -> new LinkedHashSet<>()).add(tag.getId());
				}
			}
		}
	}

	void label(String type) {
		labels.add(type);
	}

	void mark(String type) {
		marks.add(type);
	}

	void relation(String label) {
		relations.add(label);
	}

	void comment() {
		comments = true;
	}

	/** @return the type of control for an attribute: choices where the scheme has a closed set, else a text */
	String control(String attribute, List<String> values) {
		if (tags.containsKey(attribute) && !texts.contains(attribute)) {
			choices.computeIfAbsent(attribute, key -> new LinkedHashSet<>(tags.get(key))).addAll(values);
			return "choices";
		}
		texts.add(attribute);
		return "textarea";
	}

	/** @return the configuration */
	String xml() {
		StringBuilder xml = new StringBuilder("<View>\n");
		xml.append("  <Text name=\"text\" value=\"$text\" granularity=\"word\"/>\n");
		if (!labels.isEmpty()) {
			xml.append("  <Labels name=\"label\" toName=\"text\">\n");
			for (String label : labels) {
				String colour = colours.get(label);
				xml.append("    <Label value=\"").append(escaped(label)).append('"')
						.append(colour == null ? "" : " background=\"" + escaped(colour) + '"').append("/>\n");
			}
			xml.append("  </Labels>\n");
		}
		if (!relations.isEmpty()) {
			xml.append("  <Relations>\n");
			relations.forEach(label -> xml.append("    <Relation value=\"").append(escaped(label)).append("\"/>\n"));
			xml.append("  </Relations>\n");
		}
		if (!marks.isEmpty()) {
			choices(xml, LabelStudio.MARK, marks, "");
		}
		choices.forEach((name, values) -> choices(xml, name, values, " perRegion=\"true\""));
		texts.forEach(name -> xml.append("  <TextArea name=\"").append(escaped(name)).append("\" toName=\"text\" perRegion=\"true\"/>\n"));
		if (comments) {
			xml.append("  <TextArea name=\"comment\" toName=\"text\"/>\n");
		}
		return xml.append("</View>\n").toString();
	}

	private static void choices(StringBuilder xml, String name, Collection<String> values, String more) {
		xml.append("  <Choices name=\"").append(escaped(name)).append("\" toName=\"text\"").append(more).append(">\n");
		values.forEach(value -> xml.append("    <Choice value=\"").append(escaped(value)).append("\"/>\n"));
		xml.append("  </Choices>\n");
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;").replace("\n", "&#10;");
	}
}
