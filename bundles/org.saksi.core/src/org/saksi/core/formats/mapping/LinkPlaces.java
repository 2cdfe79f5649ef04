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

/** Puts references where the marks have them. */
final class LinkPlaces {

	private LinkPlaces() {
	}

	/** @return whether the mark has a place of that role for that target, and it was free */
	static boolean put(Mark mark, String role, Mark target) {
		if (role == null) {
			return false;
		}
		return switch (mark) {
		case Attribution attribution -> put(attribution, role, target);
		case Stance stance -> put(stance, role, target);
		case Claim claim when role.equals(MarkRoles.ANAPHORIC_OF) && target instanceof Claim earlier
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
		if (role.equals(MarkRoles.SOURCES) && target instanceof Source source && !attribution.getSources().contains(source)) {
			return attribution.getSources().add(source);
		}
		if (role.equals(MarkRoles.CLAIMS) && target instanceof Claim claim && !attribution.getClaims().contains(claim)) {
			return attribution.getClaims().add(claim);
		}
		if (role.equals(MarkRoles.CUE) && target instanceof Cue cue && attribution.getCue() == null) {
			attribution.setCue(cue);
			return true;
		}
		if ((role.equals(MarkRoles.RELAY) || role.equals(MarkRoles.MEDIUM)) && target instanceof Source source) {
			ChainHop hop = MarksFactory.eINSTANCE.createChainHop();
			hop.setRole(role);
			hop.setSource(source);
			hop.setAgent(source.getAgent());
			return attribution.getChain().add(hop);
		}
		return false;
	}

	private static boolean put(Stance stance, String role, Mark target) {
		if (role.equals(MarkRoles.ATTRIBUTION) && target instanceof Attribution attribution && stance.getAttribution() == null) {
			stance.setAttribution(attribution);
			return true;
		}
		if (role.equals(MarkRoles.CLAIM) && target instanceof Claim claim && stance.getClaim() == null) {
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
