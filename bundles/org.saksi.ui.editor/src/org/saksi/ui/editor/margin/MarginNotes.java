package org.saksi.ui.editor.margin;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.saksi.model.Segment;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.Source;
import org.saksi.model.registry.CanonicalClaim;
import org.saksi.ui.editor.ArticleModel;
import org.saksi.ui.editor.desk.MarkWords;
import org.saksi.ui.editor.hover.MarkCards;
import org.saksi.ui.editor.paint.LayerLinks;
import org.saksi.ui.editor.paint.MarkIndex;
import org.saksi.ui.editor.paint.PageGeometry;
import org.saksi.ui.editor.paint.PageMapping;
import org.saksi.ui.editor.paint.Placed;

/**
 * The notes of a page: of each claim who makes it and its canonical claim, of a source that is linked to nothing its agent. Notes
 * of a paragraph depend on nothing outside of it, so that they stay where they are while the page scrolls.
 */
final class MarginNotes {

	private final StyledText text;
	private final ArticleModel model;
	private final MarkIndex index;
	private final PageMapping mapping;
	private final PageGeometry geometry;
	private final Supplier<LayerLinks> links;

	MarginNotes(StyledText text, ArticleModel model, MarkIndex index, PageMapping mapping, PageGeometry geometry,
			Supplier<LayerLinks> links) {
		this.text = text;
		this.model = model;
		this.index = index;
		this.mapping = mapping;
		this.geometry = geometry;
		this.links = links;
	}

	/** @return the paragraph whose notes may stand beside a line: itself or, if it is empty, the one before */
	int owner(int line) {
		int owner = line;
		while (owner > 0 && isEmpty(owner)) {
			owner--;
		}
		return owner;
	}

	private boolean isEmpty(int line) {
		return text.getContent().getLine(line).isEmpty();
	}

	/**
	 * The notes of a paragraph.
	 *
	 * @param line   of the widget
	 * @param height of a line of a note, in pixels
	 */
	List<Note> of(int line, int height) {
		int length = text.getContent().getLine(line).length();
		int start = mapping.toModel(text.getOffsetAtLine(line));
		if (start < 0 || length == 0) {
			return List.of();
		}
		int top = text.getLinePixel(line);
		List<Note> wanted = new ArrayList<>();
		for (Placed piece : index.in(start, start + length)) {
			if (piece.index() == 0 && piece.start() >= start) {
				Note note = note(piece.mark(), rowTop(line, piece, start + length) - top);
				if (note != null) {
					wanted.add(note);
				}
			}
		}
		return wanted.isEmpty() ? wanted : NoteLayout.place(wanted, height, bottom(line) - top);
	}

	private int rowTop(int line, Placed piece, int end) {
		Segment visible = mapping.toWidget(piece.start(), Math.min(piece.end(), end));
		List<Rectangle> boxes = visible == null ? List.of() : geometry.boxes(line, visible.start(), visible.end());
		return boxes.isEmpty() ? text.getLinePixel(line) : boxes.get(0).y;
	}

	/** Down to the next paragraph that has words. */
	private int bottom(int line) {
		int next = line + 1;
		while (next < text.getLineCount() && isEmpty(next)) {
			next++;
		}
		return text.getLinePixel(next);
	}

	private Note note(Mark mark, int y) {
		if (mark instanceof Claim claim) {
			List<Attribution> attributions = links.get().attributions(claim);
			String who = attributions.isEmpty() ? null
					: attributions.stream().map(each -> MarkCards.path(each, model)).distinct().collect(Collectors.joining("; ")); //$NON-NLS-1$
			String what = claim.getCanonical().isEmpty() ? null : canonical(claim.getCanonical().get(0));
			return who == null && what == null ? null : new Note(mark, who, what, y, 1);
		}
		if (mark instanceof Source source && source.getAgent() != null && links.get().attributions(source).isEmpty()) {
			return new Note(mark, MarkWords.name(source.getAgent(), model), null, y, 1);
		}
		return null;
	}

	private String canonical(String id) {
		CanonicalClaim claim = model.registries().canonicalClaim(id);
		return claim == null || claim.getText() == null ? id : claim.getText();
	}
}
