package org.saksi.core.scheme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Base;
import org.saksi.model.scheme.MarkType;
import org.saksi.model.scheme.RuleSetting;
import org.saksi.model.scheme.Scheme;
import org.saksi.model.scheme.SchemeFactory;
import org.saksi.model.scheme.Tag;
import org.saksi.model.scheme.ValueType;

class SchemeCheckTest {

	private final Scheme scheme = SchemeFactory.eINSTANCE.createScheme();
	private final MarkType type = type("claim", Base.CLAIM);
	private final AttributeType attribute = attribute(ValueType.TAG);
	private final Tag tag = tag("economy");

	SchemeCheckTest() {
		scheme.setId("mine");
	}

	private MarkType type(String id, Base base) {
		MarkType made = SchemeFactory.eINSTANCE.createMarkType();
		made.setId(id);
		made.setBase(base);
		scheme.getMarkTypes().add(made);
		return made;
	}

	private AttributeType attribute(ValueType valueType) {
		AttributeType made = SchemeFactory.eINSTANCE.createAttributeType();
		made.setId("topic");
		made.setValueType(valueType);
		type.getAttributes().add(made);
		return made;
	}

	private Tag tag(String id) {
		Tag made = SchemeFactory.eINSTANCE.createTag();
		made.setId(id);
		attribute.getTags().add(made);
		return made;
	}

	private void finds(String... parts) {
		List<String> problems = SchemeCheck.problems(scheme);
		assertEquals(1, problems.size(), problems.toString());
		for (String part : parts) {
			assertTrue(problems.get(0).contains(part), problems.get(0));
		}
	}

	@Test
	void aSoundSchemeHasNoProblems() {
		tag.setKey("e");
		tag.setColour("#a0B1c2");
		MarkType zone = type("zone", Base.ZONE);
		zone.setKey("c");
		type.setKey("c");
		finds("zone", "kind");
		AttributeType kind = attribute(ValueType.TEXT);
		kind.setId("kind");
		zone.getAttributes().add(kind);
		assertEquals(List.of(), SchemeCheck.problems(scheme), "keys of zones do not compete with those of marks");
	}

	@Test
	void duplicatesAreFound() {
		type("claim", Base.MARK);
		finds("claim");
	}

	@Test
	void duplicateTagsAreFound() {
		tag("economy");
		finds("claim.topic=economy");
	}

	@Test
	void duplicateAttributesAreFound() {
		attribute(ValueType.TEXT);
		finds("claim.topic");
	}

	@Test
	void duplicateKeysAreFoundUnlessRetired() {
		tag.setKey("e");
		Tag other = tag("ecology");
		other.setKey("e");
		finds("claim.topic=ecology", "“e”");
		other.setRetired(true);
		assertEquals(List.of(), SchemeCheck.problems(scheme));
	}

	@Test
	void aTagAttributeNeedsTags() {
		attribute.getTags().clear();
		finds("claim.topic");
		attribute.setValueType(ValueType.TEXT);
		assertEquals(List.of(), SchemeCheck.problems(scheme));
	}

	@Test
	void looksAreChecked() {
		type.setColour("red");
		finds("claim", "red");
		type.setColour(null);
		type.setKey("cc");
		finds("claim", "cc");
	}

	@ParameterizedTest
	@CsvSource({ "NA", "null", "None", "nan", "N/A" })
	void tagsAreNotSpelledLikeMissingValues(String id) {
		tag.setId(id);
		assertTrue(SchemeCheck.problems(scheme).stream().anyMatch(problem -> problem.contains("missing value")));
	}

	@Test
	void idsAreNeeded() {
		tag.setId(null);
		finds("claim.topic");
		tag.setId("two words");
		finds("two words");
		tag.setId("economy");
		scheme.setId("");
		finds("scheme");
	}

	@Test
	void defaultsAndNumbersAreChecked() {
		attribute.setDefaultValue("sports");
		finds("claim.topic", "sports");
		attribute.setDefaultValue("economy");
		attribute.setValueType(ValueType.INTEGER);
		assertEquals(2, SchemeCheck.problems(scheme).size(), "neither the tag nor the default is a number");
	}

	@Test
	void ruleSettingsAreChecked() {
		RuleSetting setting = SchemeFactory.eINSTANCE.createRuleSetting();
		setting.setRule("V4");
		setting.setSeverity("fatal");
		scheme.getRules().add(setting);
		finds("V4", "fatal");
	}

	@ParameterizedTest
	@CsvSource({ "INTEGER, 12, true", "INTEGER, 1.5, false", "DECIMAL, -1.5, true", "DECIMAL, '1,5', false",
			"BOOLEAN, true, true", "BOOLEAN, TRUE, false", "DATE, 2025-04-27, true", "DATE, 2025-04, true", "DATE, 2025, true",
			"DATE, 2025-04-27T17:18:00+07:00, true", "DATE, 27/4/2025, false", "TEXT, anything, true" })
	void valuesHaveTheFormOfTheirType(ValueType valueType, String value, boolean right) {
		attribute.getTags().clear();
		attribute.setValueType(valueType);
		assertEquals(right, AttributeCheck.problem(attribute, value) == null);
	}

	@Test
	void severalValuesAreCheckedOneByOne() {
		tag("ecology");
		assertTrue(AttributeCheck.problem(attribute, "economy|ecology") != null);
		attribute.setMany(true);
		assertEquals(null, AttributeCheck.problem(attribute, "economy|ecology"));
		assertTrue(AttributeCheck.problem(attribute, "economy|sports").contains("sports"));
	}
}
