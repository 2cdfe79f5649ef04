package org.saksi.core.formats.mapping;

import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.ChainHop;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Cue;
import org.saksi.model.marks.CustomMark;
import org.saksi.model.marks.Link;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.MarksFactory;
import org.saksi.model.marks.Source;
import org.saksi.model.marks.Stance;

/** The references that marks of the five bases have, as mappings name them, and where they go. */
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

	/** @return whether a rule for an attribute means something else than an attribute by this word */
	static boolean isWord(String as) {
		return as.equals(AGENT) || as.equals(HOLDER) || as.equals(WRITER) || as.equals(COMMENT);
	}

	/** @return whether the mark has a place of that role for that target, and it was free */
	static boolean put(Mark mark, String role, Mark target) {
		if (role == null) {
			return false;
		}
		return switch (mark) {
		case Attribution attribution -> put(attribution, role, target);
		case Stance stance -> put(stance, role, target);
		case Claim claim when role.equals(ANAPHORIC_OF) && target instanceof Claim earlier
				&& claim.getAnaphoricOf() == null && claim != earlier -> {
			claim.setAnaphoricOf(earlier);
			yield true;
		}
		case CustomMark custom -> {
			custom(custom, role).getTargets().add(target);
			yield true;
		}
		default -> false;
		};
	}

	private static boolean put(Attribution attribution, String role, Mark target) {
		if (role.equals(SOURCES) && target instanceof Source source && !attribution.getSources().contains(source)) {
			return attribution.getSources().add(source);
		}
		if (role.equals(CLAIMS) && target instanceof Claim claim && !attribution.getClaims().contains(claim)) {
			return attribution.getClaims().add(claim);
		}
		if (role.equals(CUE) && target instanceof Cue cue && attribution.getCue() == null) {
			attribution.setCue(cue);
			return true;
		}
		if ((role.equals(RELAY) || role.equals(MEDIUM)) && target instanceof Source source) {
			ChainHop hop = MarksFactory.eINSTANCE.createChainHop();
			hop.setRole(role);
			hop.setSource(source);
			hop.setAgent(source.getAgent());
			return attribution.getChain().add(hop);
		}
		return false;
	}

	private static boolean put(Stance stance, String role, Mark target) {
		if (role.equals(ATTRIBUTION) && target instanceof Attribution attribution && stance.getAttribution() == null) {
			stance.setAttribution(attribution);
			return true;
		}
		if (role.equals(CLAIM) && target instanceof Claim claim && stance.getClaim() == null) {
			stance.setClaim(claim);
			return true;
		}
		return false;
	}

	private static Link custom(CustomMark mark, String role) {
		for (Link link : mark.getLinks()) {
			if (link.getRole().equals(role)) {
				return link;
			}
		}
		Link link = MarksFactory.eINSTANCE.createLink();
		link.setRole(role);
		mark.getLinks().add(link);
		return link;
	}
}
