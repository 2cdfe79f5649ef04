package org.saksi.core.formats.corpora;

import java.util.Set;

import org.saksi.model.scheme.MarkType;

/** Names that the formats of one family share: UIMA XMI, UIMA JSON and WebAnno TSV hold the same types and features. */
public final class CasNames {

	/** What marks remember as the format that they came from. */
	public static final String FAMILY = "uima";
	/** Source of a relation. */
	public static final String GOVERNOR = "Governor";
	/** Target of a relation, which gives it its place. */
	public static final String DEPENDENT = "Dependent";
	/** The next link of a chain. */
	public static final String NEXT = "next";
	/** The first link of a chain, of its head. */
	public static final String FIRST = "first";
	/** Role of a link object. */
	public static final String ROLE = "role";
	/** Target of a link object. */
	public static final String TARGET = "target";
	/** Relation between a link of a chain and the next. */
	public static final String REFERENCE_RELATION = "referenceRelation";
	/** What kind of mention a link of a chain is. */
	public static final String REFERENCE_TYPE = "referenceType";
	/** Prefix of the origin's keys that name the type of link objects; the feature follows. */
	public static final String LINK_TYPE = "linktype:";
	/** Key of the origin that says that a mark has a place only since an annotation needs one. */
	public static final String ANCHORED = "anchored";

	private static final String DKPRO = "de.tudarmstadt.ukp.dkpro.core.api.";
	/** Words of the text. */
	public static final String TOKEN = DKPRO + "segmentation.type.Token";
	/** Sentences of the text. */
	public static final String SENTENCE = DKPRO + "segmentation.type.Sentence";
	/** What is known of the document. */
	public static final String METADATA = DKPRO + "metadata.type.DocumentMetaData";
	/** A relation between tokens. */
	public static final String DEPENDENCY = DKPRO + "syntax.type.dependency.Dependency";
	/** Name space of types that have none. */
	public static final String CUSTOM = "webanno.custom.";
	/** Any annotation. */
	public static final String ANNOTATION = "uima.tcas.Annotation";

	private static final Set<String> STRUCTURE = Set.of(TOKEN, SENTENCE, METADATA, DKPRO + "segmentation.type.Paragraph",
			DKPRO + "metadata.type.TagsetDescription", DKPRO + "metadata.type.TagDescription", "uima.tcas.DocumentAnnotation",
			"de.tudarmstadt.ukp.clarin.webanno.api.type.CASMetadata", "de.tudarmstadt.ukp.clarin.webanno.api.type.LayerDefinition",
			"de.tudarmstadt.ukp.clarin.webanno.api.type.FeatureDefinition");

	private static final Set<String> LAYERS = Set.of(DKPRO + "lexmorph.type.pos.POS", DKPRO + "ner.type.NamedEntity",
			DKPRO + "syntax.type.chunk.Chunk", DEPENDENCY, DKPRO + "syntax.type.constituent.Constituent");

	private CasNames() {
	}

	/** @return whether annotations of the type say how the text is built and not what somebody marked */
	public static boolean isStructure(String type) {
		return STRUCTURE.contains(type);
	}

	/** @return whether it is a layer of DKPro whose subtypes only repeat a value of it */
	public static boolean isLayer(String type) {
		return LAYERS.contains(type);
	}

	/** @return the name of a mark type as a type of UIMA */
	public static String type(MarkType type) {
		return CUSTOM + identifier(type.getId());
	}

	/** @return a name that types and features may have */
	public static String identifier(String name) {
		String plain = name.replaceAll("[^A-Za-z0-9_]+", "_").replaceAll("_{2,}", "_").replaceAll("_$", "");
		return plain.isEmpty() || !Character.isLetter(plain.charAt(0)) ? "x" + plain : plain;
	}

	/** @return the feature that a role belongs to: {@code feature} or {@code feature:role} */
	public static String feature(String role) {
		int colon = role.indexOf(':');
		return identifier(colon < 0 ? role : role.substring(0, colon));
	}

	/** @return the role in the feature, or {@code null} */
	public static String role(String role) {
		int colon = role.indexOf(':');
		return colon < 0 ? null : role.substring(colon + 1);
	}
}
