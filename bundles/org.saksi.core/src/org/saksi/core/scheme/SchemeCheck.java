package org.saksi.core.scheme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
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

	/** What the program refers to by name in types that are no marks. */
	private static final Map<Base, String> FIXED = Map.of(Base.HOP, "role", Base.AGENT, "type", Base.CANONICAL_CLAIM, "kind",
			Base.CLAIM_LINK, "type", Base.ZONE, "kind");

	private final List<SchemeProblem> problems = new ArrayList<>();

	private SchemeCheck() {
	}

	/** @return what makes the scheme unusable, localized, each naming the id; empty if nothing does */
	public static List<String> problems(Scheme scheme) {
		return check(scheme).stream().filter(SchemeProblem::isError).map(SchemeProblem::message).toList();
	}

	/** @return everything that is wrong with the scheme or may be, in its order */
	public static List<SchemeProblem> check(Scheme scheme) {
		SchemeCheck check = new SchemeCheck();
		check.checkScheme(scheme);
		return List.copyOf(check.problems);
	}

	private void error(EObject where, String feature, String message) {
		problems.add(new SchemeProblem(Severity.ERROR, where, feature, message));
	}

	private void warn(EObject where, String feature, String message) {
		problems.add(new SchemeProblem(Severity.WARNING, where, feature, message));
	}

	private void checkScheme(Scheme scheme) {
		checkId(scheme, scheme.getId(), Messages.SchemeCheck_scheme);
		if (scheme.getMarkTypes().isEmpty()) {
			error(scheme, "markTypes", Messages.SchemeCheck_noTypes);
		}
		Set<String> types = new HashSet<>();
		Set<String> keys = new HashSet<>();
		for (MarkType type : scheme.getMarkTypes()) {
			checkId(type, type.getId(), Messages.SchemeCheck_markType);
			if (!types.add(type.getId())) {
				error(type, "id", NLS.bind(Messages.SchemeCheck_duplicateType, type.getId()));
			}
			checkLook(type, type.getId(), isMark(type) ? keys : new HashSet<>());
			checkAttributes(type);
			String fixed = FIXED.get(type.getBase());
			if (fixed != null && SchemeIndex.attribute(type, fixed) == null) {
				error(type, "attributes", NLS.bind(Messages.SchemeCheck_needed, type.getId(), fixed));
			}
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
			checkId(attribute, attribute.getId(), NLS.bind(Messages.SchemeCheck_attributeOf, type.getId()));
			if (!ids.add(attribute.getId())) {
				error(attribute, "id", NLS.bind(Messages.SchemeCheck_duplicateAttribute, name));
			}
			checkLook(attribute, name, new HashSet<>());
			if (attribute.getValueType() == ValueType.TAG && attribute.getTags().isEmpty()) {
				error(attribute, "tags", NLS.bind(Messages.SchemeCheck_noTags, name));
			}
			checkTags(attribute, name);
			String byDefault = attribute.getDefaultValue();
			if (byDefault != null && AttributeCheck.problem(attribute, byDefault) != null) {
				error(attribute, "defaultValue", NLS.bind(Messages.SchemeCheck_default, name, byDefault));
			}
		}
	}

	private void checkTags(AttributeType attribute, String name) {
		Set<String> ids = new HashSet<>();
		Set<String> keys = new HashSet<>();
		Map<String, String> colours = new HashMap<>();
		for (Tag tag : attribute.getTags()) {
			String tagName = name + "=" + tag.getId();
			checkId(tag, tag.getId(), NLS.bind(Messages.SchemeCheck_tagOf, name));
			if (!ids.add(tag.getId())) {
				error(tag, "id", NLS.bind(Messages.SchemeCheck_duplicateTag, tagName));
			}
			if (tag.getId() != null && PANDAS_NA.contains(tag.getId())) {
				error(tag, "id", NLS.bind(Messages.SchemeCheck_missing, tagName));
			}
			String wrong = tag.getId() == null ? null : AttributeCheck.wrongForm(attribute.getValueType(), tag.getId());
			if (wrong != null) {
				error(tag, "id", tagName + ": " + wrong);
			}
			checkLook(tag, tagName, keys);
			String same = tag.getColour() == null || tag.isRetired() ? null : colours.put(tag.getColour().toLowerCase(Locale.ROOT), tag.getId());
			if (same != null) {
				warn(tag, "colour", NLS.bind(Messages.SchemeCheck_sameColour, tagName, same));
			}
		}
	}

	private void checkId(EObject where, String id, String what) {
		if (id == null || id.isBlank()) {
			error(where, "id", NLS.bind(Messages.SchemeCheck_noId, what));
		} else if (!ID.matcher(id).matches()) {
			error(where, "id", NLS.bind(Messages.SchemeCheck_badId, what, id));
		}
	}

	private void checkLook(Labelled labelled, String name, Set<String> keys) {
		if (labelled.getColour() != null && !COLOUR.matcher(labelled.getColour()).matches()) {
			error(labelled, "colour", NLS.bind(Messages.SchemeCheck_colour, name, labelled.getColour()));
		} else if (labelled.getColour() != null && !Contrast.isVisible(labelled.getColour())) {
			warn(labelled, "colour", NLS.bind(Messages.SchemeCheck_faint, name, labelled.getColour()));
		}
		String key = labelled.getKey();
		if (key == null) {
			return;
		}
		if (key.codePointCount(0, key.length()) != 1) {
			error(labelled, "key", NLS.bind(Messages.SchemeCheck_key, name, key));
		} else if (!labelled.isRetired() && !keys.add(key)) {
			error(labelled, "key", NLS.bind(Messages.SchemeCheck_duplicateKey, name, key));
		}
	}

	private void checkRules(Scheme scheme) {
		Set<String> rules = new HashSet<>();
		for (RuleSetting setting : scheme.getRules()) {
			if (setting.getRule() == null || !rules.add(setting.getRule())) {
				error(setting, "rule", NLS.bind(Messages.SchemeCheck_duplicateRule, setting.getRule()));
			}
			if (setting.getSeverity() != null && Severity.of(setting.getSeverity()) == null) {
				error(setting, "severity", NLS.bind(Messages.SchemeCheck_severity, setting.getRule(), setting.getSeverity()));
			}
		}
	}
}
