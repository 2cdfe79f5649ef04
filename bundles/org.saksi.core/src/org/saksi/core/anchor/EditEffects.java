package org.saksi.core.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.saksi.core.marking.LayerMarks;
import org.saksi.core.text.TextVersions;
import org.saksi.model.Segment;
import org.saksi.model.Span;
import org.saksi.model.article.Article;
import org.saksi.model.article.ArticleFactory;
import org.saksi.model.article.TextEdit;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.Mark;

/** What a text edit will do to the marks that it touches, before it is made. All offsets are UTF-16. */
public final class EditEffects {

	/** What becomes of a mark. */
	public enum Kind {
		/** It covers the corrected words. */
		FOLLOWS,
		/** A part of it goes. */
		CUT,
		/** Nothing is left of it, or it cannot be told where it is; it is kept as lost. */
		LOST
	}

	/**
	 * What becomes of one mark.
	 *
	 * @param mark   the mark
	 * @param kind   what becomes of it
	 * @param before what it covers now
	 * @param after  what it will cover; {@code null} where it is lost
	 */
	public record Effect(Mark mark, Kind kind, String before, String after) {
	}

	private final String text;
	private final Segment edited;
	private final Anchoring.Carrier carrier;
	private final String target;

	private EditEffects(String text, Segment edited, String target, Anchoring.Carrier carrier) {
		this.text = text;
		this.edited = edited;
		this.target = target;
		this.carrier = carrier;
	}

	/**
	 * The marks of a layer that the replacement of {@code [start, end)} touches; marks that only move are not among them, nor
	 * are those that are lost already.
	 *
	 * @param layer in the current text version of the article
	 * @return in the order of the layer
	 */
	public static List<Effect> of(Article article, Layer layer, int start, int end, String replacement) {
		String text = TextVersions.current(article);
		if (text.substring(start, end).equals(replacement)) {
			return List.of();
		}
		Segment edited = OffsetMap.narrowed(text, start, end, replacement);
		TextEdit edit = ArticleFactory.eINSTANCE.createTextEdit();
		edit.setStart(start);
		edit.setEnd(end);
		edit.setText(replacement);
		String target = text.substring(0, start) + replacement + text.substring(end);
		String language = article.getMetadata() == null ? null : article.getMetadata().getLanguage();
		EditEffects effects = new EditEffects(text, edited, target,
				new Anchoring.Carrier(OffsetMap.forward(text, List.of(edit)), text, target, language));
		List<Effect> found = new ArrayList<>();
		for (Mark mark : LayerMarks.all(layer)) {
			if (mark.getSpan() != null && !mark.isLost() && effects.touches(mark.getSpan())) {
				found.add(effects.on(mark));
			}
		}
		return found;
	}

	private boolean touches(Span span) {
		return span.segments().stream().anyMatch(this::touches);
	}

	private boolean touches(Segment segment) {
		return edited.length() == 0 ? segment.start() < edited.start() && edited.start() < segment.end()
				: segment.overlaps(edited);
	}

	private Effect on(Mark mark) {
		String before = mark.getSpan().textIn(text);
		Optional<Span> placed = carrier.carry(mark.getSpan());
		if (placed.isEmpty()) {
			return new Effect(mark, Kind.LOST, before, null);
		}
		String after = placed.get().textIn(target);
		boolean whole = before.equals(after) || mark.getSpan().segmentCount() == placed.get().segmentCount()
				&& mark.getSpan().segments().stream().filter(this::touches).allMatch(this::contains);
		return new Effect(mark, whole ? Kind.FOLLOWS : Kind.CUT, before, after);
	}

	private boolean contains(Segment segment) {
		return segment.start() <= edited.start() && edited.end() <= segment.end();
	}
}
