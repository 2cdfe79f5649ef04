package org.saksi.core.formats.mapping;

/** Names of the references that marks of the five bases have, as mappings name them. */
public final class MarkRoles {

	/** Sources of an attribution. */
	public static final String SOURCES = "sources";
	/** Cue of an attribution. */
	public static final String CUE = "cue";
	/** Claims of an attribution. */
	public static final String CLAIMS = "claims";
	/** A hop of the chain whose agent passes on; the target is the source that names it. */
	public static final String RELAY = "relay";
	/** A hop of the chain whose agent published; the target is the source that names it. */
	public static final String MEDIUM = "medium";
	/** Attribution of a stance. */
	public static final String ATTRIBUTION = "attribution";
	/** Claim that a stance is on. */
	public static final String CLAIM = "claim";
	/** The claim that a claim takes up. */
	public static final String ANAPHORIC_OF = "anaphoric_of";

	/** Attribute of a source: the name of its agent. */
	public static final String AGENT = "agent";
	/** Attribute of a stance: the name of its holder. */
	public static final String HOLDER = "holder";
	/** Attribute of an attribution: {@code true} if the writer of the article is the source. */
	public static final String WRITER = "writer";
	/** Attribute that becomes a comment. */
	public static final String COMMENT = "comment";

	private MarkRoles() {
	}
}
