package org.saksi.core.scheme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.rules.Severity;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Base;
import org.saksi.model.scheme.Labelled;
import org.saksi.model.scheme.MarkType;
import org.saksi.model.scheme.RuleSetting;
import org.saksi.model.scheme.Scheme;
import org.saksi.model.scheme.Tag;
import org.saksi.model.scheme.ValueType;

/** Checks whether a scheme makes sense before a corpus uses it. */
public final class SchemeCheck {

	private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_.\\-]*");
	private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

	/** What pandas reads as missing, by its default {@code na_values}; a tag must not be spelled so. */
	private static final Set<String> PANDAS_NA = Set.of("#N/A", "#N/A N/A", "#NA", "-1.#IND", "-1.#QNAN", "-NaN", "-nan",
			"1.#IND", "1.#QNAN", "<NA>", "N/A", "NA", "NULL", "NaN", "None", "n/a", "nan", "null");

	private final List<String> problems = new ArrayList<>();

	private SchemeCheck() {
	}

	/** @return what is wrong with the scheme, localized, each naming the id; empty if nothing is */
	public static List<String> problems(Scheme scheme) {
		SchemeCheck check = new SchemeCheck();
		check.check(scheme);
		return check.problems;
	}

	private void check(Scheme scheme) {
		checkId(scheme.getId(), Messages.SchemeCheck_scheme);
		if (scheme.getMarkTypes().isEmpty()) {
			problems.add(Messages.SchemeCheck_noTypes);
		}
		Set<String> types = new HashSet<>();
		Set<String> keys = new HashSet<>();
		for (MarkType type : scheme.getMarkTypes()) {
			checkId(type.getId(), Messages.SchemeCheck_markType);
			if (!types.add(type.getId())) {
				problems.add(NLS.bind(Messages.SchemeCheck_duplicateType, type.getId()));
			}
			checkLook(type, type.getId(), isMark(type) ? keys : new HashSet<>());
			checkAttributes(type);
		}
		checkRules(scheme);
	}

	private static boolean isMark(MarkType type) {
		return type.getBase().compareTo(Base.MARK) <= 0;
	}

	private void checkAttributes(MarkType type) {
		Set<String> ids = new HashSet<>();
		for (AttributeType attribute : type.getAttributes()) {
			String name = type.getId() + "." + attribute.getId();
			checkId(attribute.getId(), NLS.bind(Messages.SchemeCheck_attributeOf, type.getId()));
			if (!ids.add(attribute.getId())) {
				problems.add(NLS.bind(Messages.SchemeCheck_duplicateAttribute, name));
			}
			checkLook(attribute, name, new HashSet<>());
			if (attribute.getValueType() == ValueType.TAG && attribute.getTags().isEmpty()) {
				problems.add(NLS.bind(Messages.SchemeCheck_noTags, name));
			}
			checkTags(attribute, name);
			String byDefault = attribute.getDefaultValue();
			if (byDefault != null && AttributeCheck.problem(attribute, byDefault) != null) {
				problems.add(NLS.bind(Messages.SchemeCheck_default, name, byDefault));
			}
		}
	}

	private void checkTags(AttributeType attribute, String name) {
		Set<String> ids = new HashSet<>();
		Set<String> keys = new HashSet<>();
		for (Tag tag : attribute.getTags()) {
			String tagName = name + "=" + tag.getId();
			checkId(tag.getId(), NLS.bind(Messages.SchemeCheck_tagOf, name));
			if (!ids.add(tag.getId())) {
				problems.add(NLS.bind(Messages.SchemeCheck_duplicateTag, tagName));
			}
			if (tag.getId() != null && PANDAS_NA.contains(tag.getId())) {
				problems.add(NLS.bind(Messages.SchemeCheck_missing, tagName));
			}
			String wrong = tag.getId() == null ? null : AttributeCheck.wrongForm(attribute.getValueType(), tag.getId());
			if (wrong != null) {
				problems.add(tagName + ": " + wrong);
			}
			checkLook(tag, tagName, keys);
		}
	}

	private void checkId(String id, String what) {
		if (id == null || id.isBlank()) {
			problems.add(NLS.bind(Messages.SchemeCheck_noId, what));
		} else if (!ID.matcher(id).matches()) {
			problems.add(NLS.bind(Messages.SchemeCheck_badId, what, id));
		}
	}

	private void checkLook(Labelled labelled, String name, Set<String> keys) {
		if (labelled.getColour() != null && !COLOUR.matcher(labelled.getColour()).matches()) {
			problems.add(NLS.bind(Messages.SchemeCheck_colour, name, labelled.getColour()));
		}
		String key = labelled.getKey();
		if (key == null) {
			return;
		}
		if (key.codePointCount(0, key.length()) != 1) {
			problems.add(NLS.bind(Messages.SchemeCheck_key, name, key));
		} else if (!labelled.isRetired() && !keys.add(key)) {
			problems.add(NLS.bind(Messages.SchemeCheck_duplicateKey, name, key));
		}
	}

	private void checkRules(Scheme scheme) {
		Set<String> rules = new HashSet<>();
		for (RuleSetting setting : scheme.getRules()) {
			if (setting.getRule() == null || !rules.add(setting.getRule())) {
				problems.add(NLS.bind(Messages.SchemeCheck_duplicateRule, setting.getRule()));
			}
			if (setting.getSeverity() != null && Severity.of(setting.getSeverity()) == null) {
				problems.add(NLS.bind(Messages.SchemeCheck_severity, setting.getRule(), setting.getSeverity()));
			}
		}
	}
}
