package org.saksi.core.marking;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.saksi.core.CorpusException;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Comment;
import org.saksi.model.marks.CustomMark;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.Link;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.Source;
import org.saksi.model.marks.Cue;
import org.saksi.model.scheme.Base;
import org.saksi.model.scheme.MarkType;

/** Gives a mark another type and keeps what it is linked to, as far as the new type can be linked so. */
final class RetypeGesture {

	private final Workplace place;
	private final RemoveGesture remove;

	RetypeGesture(Workplace place, StanceGestures stances) {
		this.place = place;
		remove = new RemoveGesture(place, stances);
	}

	/** @param fresh makes a mark of the type at the place of the old one */
	Mark retype(Mark mark, MarkType type, Fresh fresh) throws CorpusException {
		if (SchemeIndex.base(mark) == type.getBase()) {
			boolean byDefault = type.getBase() != Base.MARK && type == place.scheme().type(type.getBase());
			mark.setType(byDefault ? null : type.getId());
			dropUnknownAttributes(mark, type);
			return mark;
		}
		if (mark.getSpan() == null || mark.isLost()) {
			throw new CorpusException(Messages.Mark_noSpan);
		}
		Mark made = fresh.mark(type, mark);
		mark.getAttributes().stream().filter(entry -> SchemeIndex.attribute(type, entry.getKey()) != null)
				.filter(entry -> !made.getAttributes().containsKey(entry.getKey())).toList()
				.forEach(entry -> made.getAttributes().put(entry.getKey(), entry.getValue()));
		moveLinks(mark, made);
		remove.remove(List.of(mark));
		return made;
	}

	@FunctionalInterface
	interface Fresh {
		Mark mark(MarkType type, Mark old) throws CorpusException;
	}

	private static void dropUnknownAttributes(Mark mark, MarkType type) {
		mark.getAttributes().removeIf(entry -> SchemeIndex.attribute(type, entry.getKey()) == null);
	}

	private void moveLinks(Mark old, Mark made) {
		Layer layer = place.layer();
		for (Comment comment : layer.getComments()) {
			if (comment.getOn() == old) {
				comment.setOn(made);
			}
		}
		for (CustomMark mark : layer.getMarks()) {
			for (Link link : mark.getLinks()) {
				int at = link.getTargets().indexOf(old);
				if (at >= 0 && !link.getTargets().contains(made)) {
					link.getTargets().set(at, made);
				}
			}
		}
		if (old instanceof CustomMark from && made instanceof CustomMark to) {
			to.getLinks().addAll(EcoreUtil.copyAll(from.getLinks()));
		}
		layer.getAttributions().forEach(attribution -> moveRole(attribution, old, made));
	}

	/** The new mark takes its own role in the attributions that the old one had a role in. */
	private static void moveRole(Attribution attribution, Mark old, Mark made) {
		boolean linked = attribution.getCue() == old || attribution.getSources().contains(old)
				|| attribution.getClaims().contains(old);
		if (!linked) {
			return;
		}
		switch (made) {
		case Source source when !attribution.getSources().contains(source) -> {
			attribution.getSources().add(source);
			attribution.setWriter(false);
		}
		case Cue cue when attribution.getCue() == null -> attribution.setCue(cue);
		case Claim claim when !attribution.getClaims().contains(claim) -> attribution.getClaims().add(claim);
		default -> {
			// no role to take
		}
		}
	}
}
