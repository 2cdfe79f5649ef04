package org.saksi.testing.model;

import java.util.List;

import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Base;
import org.saksi.model.scheme.MarkType;
import org.saksi.model.scheme.Scheme;
import org.saksi.model.scheme.SchemeFactory;
import org.saksi.model.scheme.Tag;
import org.saksi.model.scheme.ValueType;

/** Schemes made in code, so that tests need no files. */
public final class TestSchemes {

	private TestSchemes() {
	}

	/** The scheme {@code claims} without labels, colours and keys. */
	public static Scheme claims() {
		Scheme scheme = SchemeFactory.eINSTANCE.createScheme();
		scheme.setId("claims");
		scheme.setName("claims");
		tags(type(scheme, "source", Base.SOURCE), "form", "named pronoun clitic nominal implicit");
		tags(type(scheme, "cue", Base.CUE), "class",
				"say admit deny distance estimate question evaluate relay prepositional nominal");
		MarkType claim = type(scheme, "claim", Base.CLAIM);
		tags(claim, "kind", "factual quantity prediction demand evaluation commitment");
		attribute(claim, "check_worthy", ValueType.BOOLEAN);
		tags(type(scheme, "attribution", Base.ATTRIBUTION), "quote_type", "direct indirect mixed unquoted");
		MarkType stance = type(scheme, "stance", Base.STANCE);
		tags(stance, "polarity", "affirm deny query report").setRequired(true);
		tags(stance, "certainty", "certain probable possible underspecified");
		tags(stance, "intensity", "low medium high extreme");
		attribute(stance, "confidence", ValueType.INTEGER);
		tags(type(scheme, "hop", Base.HOP), "role", "relay medium");
		tags(type(scheme, "agent", Base.AGENT), "type",
				"person person_unnamed government organization medium document unnamed writer");
		tags(type(scheme, "canonical_claim", Base.CANONICAL_CLAIM), "kind",
				"factual quantity prediction demand evaluation commitment");
		tags(type(scheme, "claim_link", Base.CLAIM_LINK), "type",
				"same paraphrase entails contradicts supersedes supports");
		tags(type(scheme, "zone", Base.ZONE), "kind",
				"headline subhead body caption byline dateline related nav ticker list footer");
		return scheme;
	}

	/**
	 * {@link #claims()} with a mark type {@code person} of its own (attributes {@code mood}, one tag, and {@code topics},
	 * many), a second claim type {@code promise} and an attribute {@code topics} (many) of claims.
	 */
	public static Scheme extended() {
		Scheme scheme = claims();
		scheme.setId("extended");
		MarkType person = type(scheme, "person", Base.MARK);
		tags(person, "mood", "calm angry");
		tags(person, "topics", "war trade sport").setMany(true);
		MarkType promise = type(scheme, "promise", Base.CLAIM);
		attribute(promise, "until", ValueType.DATE);
		scheme.getMarkTypes().stream().filter(t -> t.getId().equals("claim"))
				.forEach(t -> tags(t, "topics", "war trade sport").setMany(true));
		return scheme;
	}

	/** Adds a mark type. */
	public static MarkType type(Scheme scheme, String id, Base base) {
		MarkType type = SchemeFactory.eINSTANCE.createMarkType();
		type.setId(id);
		type.setBase(base);
		scheme.getMarkTypes().add(type);
		return type;
	}

	/** Adds an attribute. */
	public static AttributeType attribute(MarkType type, String id, ValueType valueType) {
		AttributeType attribute = SchemeFactory.eINSTANCE.createAttributeType();
		attribute.setId(id);
		attribute.setValueType(valueType);
		type.getAttributes().add(attribute);
		return attribute;
	}

	/** Adds an attribute with a closed set of tags, given with blanks between them. */
	public static AttributeType tags(MarkType type, String id, String tags) {
		AttributeType attribute = attribute(type, id, ValueType.TAG);
		for (String name : List.of(tags.split(" "))) {
			Tag tag = SchemeFactory.eINSTANCE.createTag();
			tag.setId(name);
			attribute.getTags().add(tag);
		}
		return attribute;
	}
}
